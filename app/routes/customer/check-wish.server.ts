import type { WishValues } from "~/components/wishes/wish-values";
import type { Stretch } from "~/domain/permission/later-stretch";
import { parseLocalDate } from "~/domain/time/local-date";
import type { Choices } from "~/operations/preferences/show-choices.server";
import { findWishStretch } from "./wish-stretch.server";

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
    | "leaving"
    | "closed"
    | "noteTooLong";
  /** What is missing, for `noContactPoint`. */
  address?: string;
}

const noteCharactersMax = 500;

/** The stretch asked for on the customer's clock; null where it is not said, or there is none. */
export function toStretch(values: WishValues, { house, view }: Choices, now: number): Stretch | null {
  const channel = house.compiled.channels.get(values.channel);
  return channel ? findWishStretch(values, channel, view.compiled.zone, now) : null;
}

export function findWishFaults(
  values: WishValues,
  { view }: Choices,
  stretch: Stretch | null,
): WishFormFault[] {
  const faults: WishFormFault[] = [];
  const usable = view.facts.contactPoints ?? [];
  if (!usable.includes(values.channel)) faults.push({ fieldId: "channel", fault: "channelMissing" });
  else if (!stretch) faults.push(findTimeFault(values));
  if (values.note.length > noteCharactersMax) faults.push({ fieldId: "note", fault: "noteTooLong" });
  return faults;
}

function findTimeFault({ when, date, time }: WishValues): WishFormFault {
  const isDayMissing = when === "chosen" && parseLocalDate(date) === undefined;
  if (isDayMissing) return { fieldId: "date", fault: "dateMissing" };
  return time === "own" ? { fieldId: "from", fault: "timeMissing" } : { fieldId: "when", fault: "closed" };
}
