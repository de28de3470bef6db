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
  return {
    limits: caps.map(({ max, per, channel = "", topic = "", sender = "" }) => ({
      max: String(max),
      per,
      channel,
      topic,
      sender,
    })),
  };
}

/** Groups left empty are gone: that is how a cap is removed. */
export function readLimitsValues(form: FormData): LimitsValues {
  const text = (name: keyof LimitText, index: number) =>
    String(form.get(limitField(name, index)) ?? "").trim();
  const limits = Array.from({ length: capsMax + 1 }, (_, index) => ({
    max: text("max", index),
    per: text("per", index),
    channel: text("channel", index),
    topic: text("topic", index),
    sender: text("sender", index),
  }));
  return { limits: limits.filter(({ max }) => max !== "") };
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
  return before.some((other) => JSON.stringify(other) === JSON.stringify(limit)) ? "twice" : null;
}
