import type { StaffVisit } from "~/auth/guards.server";
import type { ProgramValues } from "~/components/admin/program-values";
import { requestsPerMinuteUsual } from "~/domain/programs/api-client";
import { formatSenderBinding, parseSenderBinding } from "~/domain/programs/sender-binding";
import { formatNumber } from "~/i18n/format/format-count";
import { formatFullName } from "~/i18n/format/format-person";
import { findHouse } from "~/operations/house/find-house.server";
import { nameSender } from "./program-in-words";

type Asked = Pick<StaffVisit, "operations" | "language">;

/**
 * What the form of a program offers: also what was `chosen` before and is offered no more, so that nothing that is kept
 * falls out unseen.
 */
export async function presentProgramForm(
  { operations, language }: Asked,
  chosen: Pick<ProgramValues, "senders" | "topic"> = { senders: [], topic: "" },
) {
  const { company, directory, offeredTopics } = await findHouse(operations);
  const people = company.staff.map(({ id }) => {
    const person = directory.staff[id];
    const value = formatSenderBinding({ type: "staff", id });
    return { value, label: person ? formatFullName(person) : id };
  });
  const offered = new Set(people.map(({ value }) => value));
  const others = chosen.senders.filter((sender) => sender.includes(":") && !offered.has(sender));
  const topics = new Set([...offeredTopics, ...(chosen.topic ? [chosen.topic] : [])]);
  return {
    people: people.sort((one, other) => one.label.localeCompare(other.label, language)),
    otherSenders: others.flatMap((value) => {
      const binding = parseSenderBinding(value);
      return binding ? [{ value, label: nameSender(binding, directory, language) }] : [];
    }),
    topics: [...topics].map((id) => ({ value: id, label: directory.topics[id]?.label[language] ?? id })),
    usualRequests: formatNumber(requestsPerMinuteUsual, language),
  };
}
