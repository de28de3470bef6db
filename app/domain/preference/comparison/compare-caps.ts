/**
 * How often, before and after (permission.md, "Caps"). A cap is kept by another that speaks of the same contacts
 * or more, over the same span or a longer one, and leaves room for as many or fewer: whenever the first is used
 * up, so is the second. A cap that the rest do not keep is a change. Cost: 20 x 20 comparisons at most.
 */
import type { Company } from "../../permission/company";
import { getPeriod } from "../../time/calendar-period";
import type { Cap } from "../preference";
import { capsMax } from "../preference-bounds";
import { listBoundTopics } from "./bound-topics";
import type { PreferenceChange } from "./preference-change";

type Caps = Cap[] | undefined;

export function compareCaps(before: Caps, after: Caps, company: Company): PreferenceChange[] {
  const [from, to] = [keepBinding(before, company), keepBinding(after, company)];
  return [
    ...listNotKept(to, from).map(
      (cap) => ({ part: "cap", direction: "narrower", before: findLike(cap, from), after: cap }) as const,
    ),
    ...listNotKept(from, to).map(
      (cap) => ({ part: "cap", direction: "wider", before: cap, after: findLike(cap, to) }) as const,
    ),
  ];
}

/** All caps of both, without those that others keep; the ones from before come first where there is not room for all. */
export function meetCaps(before: Caps, after: Caps, company: Company): Cap[] {
  const from = keepBinding(before, company);
  return [...from, ...listNotKept(keepBinding(after, company), from)].slice(0, capsMax);
}

/** A cap on a channel that is gone, or on a topic that caps do not bind, says nothing. */
function keepBinding(caps: Caps = [], company: Company): Cap[] {
  const channels = new Set(company.channels.map(({ id }) => id));
  const topics = new Set(listBoundTopics(company).map(({ id }) => id));
  return caps.filter(
    ({ channel, topic }) =>
      (channel === undefined || channels.has(channel)) && (topic === undefined || topics.has(topic)),
  );
}

function listNotKept(caps: Cap[], others: Cap[]): Cap[] {
  return caps.filter((cap) => !others.some((other) => keeps(other, cap)));
}

function keeps(other: Cap, cap: Cap): boolean {
  return includes(other, cap) && other.max <= cap.max && (other.max === 0 || isAsLong(other, cap));
}

/** Does a cap speak of all contacts of which the other does? */
function includes(cap: Cap, other: Cap): boolean {
  return (["channel", "topic", "sender"] as const).every(
    (name) => cap[name] === undefined || cap[name] === other[name],
  );
}

/** On every calendar: a month more is at least 28 days, a month less at most 31. */
function isAsLong(cap: Cap, other: Cap): boolean {
  const [period, otherPeriod] = [getPeriod(cap.per), getPeriod(other.per)];
  const months = period.months - otherPeriod.months;
  const days = period.days - otherPeriod.days;
  return days + months * (months > 0 ? 28 : 31) >= 0;
}

/** Of none at all the span says nothing. */
function findLike(cap: Cap, caps: Cap[]): Cap | null {
  const isOfSpan = (other: Cap) => cap.per === other.per || cap.max === 0 || other.max === 0;
  const isLike = (other: Cap) => includes(cap, other) && includes(other, cap) && isOfSpan(other);
  return caps.find(isLike) ?? null;
}
