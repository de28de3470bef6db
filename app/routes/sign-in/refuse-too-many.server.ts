import { data } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";
import { formatMoment, type ReaderClock } from "~/i18n/format/format-moment";
import { formatTime } from "~/i18n/format/format-time";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { findCompany } from "~/operations/house/find-company.server";

const minuteMs = 60_000;

/** The answer to too many tries: 429, and from when on it works again. */
export async function refuseTooMany({ operations, language, context }: Visit, retryAfterMs: number) {
  const timeZone = (await findCompany(operations))?.timeZone ?? "Europe/Berlin";
  const now = operations.clock();
  const again = Math.ceil((now + retryAfterMs) / minuteMs) * minuteMs;
  context.answerHeaders.set("Retry-After", String(Math.ceil(retryAfterMs / 1000)));
  return data({ tooManyUntil: nameMoment(again, { now, timeZone }, language) }, { status: 429 });
}

/** Mostly within the hour: then the time alone. */
function nameMoment(at: number, clock: ReaderClock, language: Language): string {
  const [then, today] = [at, clock.now].map((each) => localMoment(each, clock.timeZone));
  return then!.date === today!.date ? formatTime(then!.time, language) : formatMoment(at, clock, language);
}
