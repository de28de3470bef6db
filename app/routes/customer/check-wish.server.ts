import { readStretchNamed } from "~/components/wishes/other-time-values";
import type { WishValues } from "~/components/wishes/wish-values";
import type { Stretch } from "~/domain/permission/later-stretch";
import { isStaffed, listStaffedNear } from "~/domain/permission/staffed-stretch";
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
    | "nobodyThere"
    | "noteTooLong";
  /** What is missing, for `noContactPoint`. */
  address?: string;
}

const noteCharactersMax = 500;

/** The stretch asked for on the customer's clock, or the one tapped instead; null where it is not said, or there is none. */
export function toStretch(values: WishValues, { house, view }: Choices, now: number): Stretch | null {
  const channel = house.compiled.channels.get(values.channel);
  const stretch = channel ? findWishStretch(values, channel, view.compiled.zone, now) : null;
  return readStretchNamed(values.instead) ?? stretch;
}

export function findWishFaults(
  values: WishValues,
  choices: Choices,
  stretch: Stretch | null,
  now: number,
): WishFormFault[] {
  const faults: WishFormFault[] = [];
  const usable = choices.view.facts.contactPoints ?? [];
  if (!usable.includes(values.channel)) faults.push({ fieldId: "channel", fault: "channelMissing" });
  else if (!stretch) faults.push(findTimeFault(values));
  else if (isNobodyThere(values, choices, stretch, now))
    faults.push({ fieldId: fieldOfTime(values), fault: "nobodyThere" });
  if (values.note.length > noteCharactersMax) faults.push({ fieldId: "note", fault: "noteTooLong" });
  return faults;
}

/** Whoever was told so may ask all the same: a wish goes before the rules. */
function isNobodyThere(values: WishValues, choices: Choices, stretch: Stretch, now: number): boolean {
  const isAhead = stretch.from < stretch.until && stretch.until > now;
  return isAhead && values.anyway === "" && !isStaffed(askedOf(values, choices, stretch, now));
}

/** When somebody is there, nearest to what was asked for. */
export function listTimesInstead(
  values: WishValues,
  choices: Choices,
  stretch: Stretch,
  now: number,
): Stretch[] {
  return listStaffedNear(askedOf(values, choices, stretch, now));
}

function askedOf({ channel: id }: WishValues, { house, view }: Choices, stretch: Stretch, now: number) {
  const channel = house.compiled.channels.get(id) ?? { week: undefined };
  return { stretch, channel, zone: view.compiled.zone, now };
}

/** Where the time was said. */
export function fieldOfTime({ time }: WishValues): "from" | "time" {
  return time === "own" ? "from" : "time";
}

function findTimeFault({ when, date, time }: WishValues): WishFormFault {
  const isDayMissing = when === "chosen" && parseLocalDate(date) === undefined;
  if (isDayMissing) return { fieldId: "date", fault: "dateMissing" };
  return time === "own" ? { fieldId: "from", fault: "timeMissing" } : { fieldId: "when", fault: "closed" };
}
