import type { StaffVisit } from "~/auth/guards.server";
import { requestsPerMinuteUsual } from "~/domain/programs/api-client";
import { formatSenderBinding } from "~/domain/programs/sender-binding";
import { formatNumber } from "~/i18n/format/format-count";
import { formatFullName } from "~/i18n/format/format-person";
import { findHouse } from "~/operations/find-house.server";
import { newFormId } from "~/operations/new-form-id.server";

/** What the form of a new program offers. */
export async function presentProgramForm({ operations, language }: StaffVisit) {
  const { company, directory, offeredTopics } = await findHouse(operations);
  const people = company.staff.map(({ id }) => {
    const person = directory.staff[id];
    const value = formatSenderBinding({ type: "staff", id });
    return { value, label: person ? formatFullName(person) : id };
  });
  return {
    formId: newFormId(operations),
    people: people.sort((one, other) => one.label.localeCompare(other.label, language)),
    topics: offeredTopics.map((id) => ({ value: id, label: directory.topics[id]?.label[language] ?? id })),
    usualRequests: formatNumber(requestsPerMinuteUsual, language),
  };
}
