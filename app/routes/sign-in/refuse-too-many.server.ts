import { data } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";
import { formatMoment } from "~/i18n/format/format-moment";
import { findCompany } from "~/operations/house/find-company.server";

const minuteMs = 60_000;

/** The answer to too many tries: 429, and from when on it works again. */
export async function refuseTooMany({ operations, language, context }: Visit, retryAfterMs: number) {
  const timeZone = (await findCompany(operations))?.timeZone ?? "Europe/Berlin";
  const now = operations.clock();
  const again = Math.ceil((now + retryAfterMs) / minuteMs) * minuteMs;
  context.answerHeaders.set("Retry-After", String(Math.ceil(retryAfterMs / 1000)));
  return data({ tooManyUntil: formatMoment(again, { now, timeZone }, language) }, { status: 429 });
}
