import type { WishValues } from "~/components/wish-values";
import { findSoonestStretch } from "~/domain/permission/soonest-stretch";
import { parseLocalDate } from "~/domain/time/local-date";
import { toInstant } from "~/domain/time/wall-clock";
import { parseTimeOfDay } from "~/domain/time/weekly-hours";
import type { Letter } from "~/operations/show-letter.server";

export interface WishFormFault {
  fieldId: string;
  fault:
    | "channelMissing"
    | "noContactPoint"
    | "dateMissing"
    | "timeMissing"
    | "past"
    | "endBeforeStart"
    | "tooFar"
    | "tooMany"
    | "closed"
    | "noteTooLong";
  /** What is missing, for `noContactPoint`. */
  address?: string;
}

export interface Stretch {
  from: number;
  until: number;
}

const noteCharactersMax = 500;

/** The stretch asked for on the customer's clock; null where it is not said, or there is none. */
export function toStretch(values: WishValues, { house, view }: Letter, now: number): Stretch | null {
  const { zone } = view.compiled;
  if (values.when !== "chosen") {
    const channel = house.compiled.channels.get(values.channel);
    return channel ? findSoonestStretch(channel, zone, now) : null;
  }
  const [day, from, to] = [
    parseLocalDate(values.date),
    parseTimeOfDay(values.from),
    parseTimeOfDay(values.to),
  ];
  if (day === undefined || from === undefined || to === undefined) return null;
  return { from: toInstant(zone, day + from), until: toInstant(zone, day + to) };
}

export function findWishFaults(
  values: WishValues,
  { view }: Letter,
  stretch: Stretch | null,
): WishFormFault[] {
  const faults: WishFormFault[] = [];
  const usable = view.facts.contactPoints ?? [];
  if (!usable.includes(values.channel)) faults.push({ fieldId: "channel", fault: "channelMissing" });
  else if (!stretch) faults.push(...findTimeFaults(values));
  if (values.note.length > noteCharactersMax) faults.push({ fieldId: "note", fault: "noteTooLong" });
  return faults;
}

function findTimeFaults({ when, date }: WishValues): WishFormFault[] {
  if (when !== "chosen") return [{ fieldId: "when", fault: "closed" }];
  if (parseLocalDate(date) === undefined) return [{ fieldId: "date", fault: "dateMissing" }];
  return [{ fieldId: "from", fault: "timeMissing" }];
}
