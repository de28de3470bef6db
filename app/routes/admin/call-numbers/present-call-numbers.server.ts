import type { StaffVisit } from "~/auth/guards.server";
import { ofCompany } from "~/domain/people/call-numbers";
import { formatPersonInFull } from "~/i18n/format/format-person";
import { callNumberWords } from "~/i18n/words/call-number-words";
import { formatPhoneNumber } from "~/operations/contact-points/normalize-phone-number.server";
import { findHouse } from "~/operations/house/find-house.server";
import { listStaff } from "~/operations/staff/list-staff.server";
import { fieldOf } from "./read-call-numbers";

/** A field for the company, each team, and each person with a number of their own; whoever else works here can be given one. */
export async function presentCallNumbers({ operations, language, url }: StaffVisit) {
  const { directory, callNumbers } = await findHouse(operations);
  const staff = await listStaff(operations, "", Number.POSITIVE_INFINITY);
  const words = callNumberWords[language].page;
  const teams = Object.entries(directory.teams).map(([id, { label }]) => ({
    id,
    label: words.team(label[language]),
  }));
  const named = staff.map(({ id, name, callNumber }) => ({
    ...{ id, callNumber },
    label: formatPersonInFull(name, language),
  }));
  const byName = named.toSorted((one, other) => one.label.localeCompare(other.label, language));
  return {
    isSaved: url.searchParams.has("saved"),
    teams: [{ id: ofCompany, label: words.company }, ...teams].map(({ id, label }) => ({
      name: fieldOf({ kind: "team", id }),
      label,
      value: format(callNumbers.teams[id]),
    })),
    people: byName
      .filter(({ callNumber }) => callNumber !== null)
      .map(({ id, label, callNumber }) => ({
        name: fieldOf({ kind: "person", id }),
        label,
        value: format(callNumber ?? undefined),
      })),
    others: byName
      .filter(({ callNumber }) => callNumber === null)
      .map(({ id, label }) => ({ value: id, label })),
  };
}

function format(number: string | undefined): string {
  return number === undefined ? "" : formatPhoneNumber(number);
}
