/** The form about how often: one group of fields per cap, and an empty one at the end. */
import type { CalendarPeriod, Cap, SenderType } from "~/domain/preference/preference";
import { senderTypes } from "~/domain/preference/preference";
import { capsMax, contactsPerCapMax } from "~/domain/preference/preference-bounds";
import { parsePeriod } from "~/domain/time/calendar-period";

/** As typed; an empty `max` = no cap. */
export interface LimitText {
  max: string;
  per: string;
  channel: string;
  topic: string;
  sender: string;
}

export interface LimitsValues {
  limits: LimitText[];
}

export type LimitFault = "max_invalid" | "period_invalid" | "twice";

export const offeredPeriods = ["P1W", "P14D", "P1M", "P3M", "P6M", "P1Y"] as const satisfies CalendarPeriod[];

export const limitField = (name: keyof LimitText, index: number) => `${name}-${index}`;

export function toLimitsValues(caps: readonly Cap[] = []): LimitsValues {
  return { limits: caps.map(toLimitText) };
}

export function toLimitText({ max, per, channel = "", topic = "", sender }: Cap): LimitText {
  return { max: String(max), per, channel, topic, sender: sender ?? "" };
}

/** The same cap, whatever place it has. */
export function keyOfLimit(limit: LimitText): string {
  return JSON.stringify([limit.max, limit.per, limit.channel, limit.topic, limit.sender]);
}

/** Sent by the buttons that change the form without saving it: one group more, or one less. */
export const limitEdits = { field: "edit", add: "add", remove: (index: number) => `remove-${index}` };

/**
 * What such a button makes of the form; null where another one was pressed. Groups are counted as they were shown, and
 * one that is empty makes room for the next.
 */
export function editLimits(form: FormData): LimitsValues | null {
  const edit = form.get(limitEdits.field);
  if (edit === null) return null;
  const kept = listGroups(form).filter((_, index) => edit !== limitEdits.remove(index));
  return { limits: kept.filter(({ max }) => max !== "") };
}

/** Groups left empty are gone: that is how a cap is removed. */
export function readLimitsValues(form: FormData): LimitsValues {
  return { limits: listGroups(form).filter(({ max }) => max !== "") };
}

function listGroups(form: FormData): LimitText[] {
  const text = (name: keyof LimitText, index: number) =>
    String(form.get(limitField(name, index)) ?? "").trim();
  return Array.from({ length: capsMax + 1 }, (_, index) => ({
    max: text("max", index),
    per: text("per", index),
    channel: text("channel", index),
    topic: text("topic", index),
    sender: text("sender", index),
  }));
}

export function toCaps({ limits }: LimitsValues): Cap[] {
  return limits.map(({ max, per, channel, topic, sender }) => ({
    max: Number(max),
    per,
    ...(channel && { channel }),
    ...(topic && { topic }),
    ...(sender && { sender: sender as SenderType }),
  }));
}

export function listLimitFaults({ limits }: LimitsValues): { index: number; fault: LimitFault }[] {
  return limits.flatMap((limit, index) => {
    const fault = findLimitFault(limit, limits.slice(0, index));
    return fault ? [{ index, fault }] : [];
  });
}

function findLimitFault(limit: LimitText, before: LimitText[]): LimitFault | null {
  const isCount = /^\d{1,4}$/.test(limit.max) && Number(limit.max) <= contactsPerCapMax;
  if (!isCount) return "max_invalid";
  if (!parsePeriod(limit.per)) return "period_invalid";
  const isKnownSender = limit.sender === "" || senderTypes.some((type) => type === limit.sender);
  if (!isKnownSender) return "period_invalid";
  return before.some((other) => keyOfLimit(other) === keyOfLimit(limit)) ? "twice" : null;
}
