/**
 * Instants: ISO 8601 with offset or `Z`, to the millisecond at most, years 2000 to 2199 as written
 * (permission.md, "Data"). Inside the domain an instant is a number: milliseconds since 1970-01-01T00:00Z.
 * Parsing answers `undefined` for what is no instant; both directions cost well under a microsecond.
 */

/** Milliseconds since 1970-01-01T00:00Z; `Infinity` = never. */
export type Instant = number;

export const dayMs = 86_400_000;
export const hourMs = 3_600_000;
export const minuteMs = 60_000;

const pattern = /^(2[01]\d\d-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(?:Z|([+-])(\d\d):(\d\d))$/;

/** The instant written in `text`, or undefined. */
export function parseInstant(text: string): Instant | undefined {
  return parseOwn(text) ?? parseAny(text);
}

/** As {@link formatInstant} wrote it, of a day of which it wrote lately: most of what is parsed, in a tenth of the time. */
function parseOwn(text: string): Instant | undefined {
  const zulu = text.length - 1;
  if (text[10] !== "T" || text[13] !== ":" || text[16] !== ":" || text[zulu] !== "Z") return undefined;
  const day = dayStarts.get(text.slice(0, 10));
  const [hour, minute, second] = [readDigits(text, 11, 2), readDigits(text, 14, 2), readDigits(text, 17, 2)];
  const ms = zulu === 23 && text[19] === "." ? readDigits(text, 20, 3) : zulu === 19 ? 0 : Number.NaN;
  if (day === undefined || !(hour < 24 && minute < 60 && second < 60 && ms >= 0)) return undefined;
  return day + hour * hourMs + minute * minuteMs + second * 1000 + ms;
}

/** NaN where one of them is no digit. */
function readDigits(text: string, from: number, count: number): number {
  let number = 0;
  for (let index = from; index < from + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

function parseAny(text: string): Instant | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, date, time, sign, hours, minutes] = match;
  const wallClock = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(wallClock) || !isRealDate(date!, wallClock)) return undefined;
  if (!sign) return wallClock;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * minuteMs;
  return sign === "+" ? wallClock - offset : wallClock + offset;
}

/** `Date.parse` takes 30 February for 2 March, and 24:00 for the next day. */
function isRealDate(date: string, parsed: Instant): boolean {
  return new Date(parsed).getUTCDate() === Number(date.slice(8));
}

/** The instant written in `text`, which was checked before; throws where it was not. */
export function getInstant(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new RangeError(`not an instant: ${text}`);
  return instant;
}

/** The same where it may be one already. */
export function readInstant(instant: string | Instant): Instant {
  return typeof instant === "number" ? instant : getInstant(instant);
}

/** UTC with `Z`, to the second, or to the millisecond where there are any. */
export function formatInstant(instant: Instant): string {
  const day = Math.floor(instant / dayMs);
  const time = instant - day * dayMs;
  const minute = Math.floor(time / minuteMs);
  const ms = time % 1000;
  const fraction = ms === 0 ? "" : `.${String(ms).padStart(3, "0")}`;
  return `${formatDay(day)}T${minuteTexts[minute]}:${twoDigits[Math.floor((time % minuteMs) / 1000)]}${fraction}Z`;
}

/** The same, and null for never. */
export function formatInstantOrNull(instant: Instant): string | null {
  return instant === Number.POSITIVE_INFINITY ? null : formatInstant(instant);
}

const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));
const minuteTexts = Array.from(
  { length: 1440 },
  (_, minute) => `${twoDigits[Math.floor(minute / 60)]}:${twoDigits[minute % 60]}`,
);

/** Decisions speak of few days, over and over; asking `Date` each time would double their cost. */
const dayTexts = new Map<number, string>();
/** Of those days among them that may be written. */
const dayStarts = new Map<string, Instant>();
const dayTextsMax = 5000;

function formatDay(day: number): string {
  const known = dayTexts.get(day);
  if (known !== undefined) return known;
  if (dayTexts.size >= dayTextsMax) forgetDays();
  const text = new Date(day * dayMs).toISOString().slice(0, 10);
  dayTexts.set(day, text);
  if (/^2[01]\d\d-/.test(text)) dayStarts.set(text, day * dayMs);
  return text;
}

function forgetDays(): void {
  dayTexts.clear();
  dayStarts.clear();
}
