/** The form about a pause: how long, which days, and what stays allowed. */
import type { LocalDate, Pause } from "~/domain/preference/preference";
import { parseLocalDate } from "~/domain/time/local-date";

/** From today to a day; from one day to another; until further notice; without a word until the customer gets in touch. */
export const pauseLengths = ["until", "holiday", "open", "quiet"] as const;
export type PauseLength = (typeof pauseLengths)[number];

/** As typed. */
export interface PauseValues {
  length: PauseLength;
  from: string;
  until: string;
  except: string[];
}

export type PauseFault = "fromMissing" | "untilMissing" | "untilBeforeFrom" | "dateInvalid" | "over";

export function readPauseValues(form: FormData): PauseValues {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return {
    length: pauseLengths.find((each) => each === text("length")) ?? "until",
    from: text("from"),
    until: text("until"),
    except: form.getAll("except").map(String),
  };
}

/** A quiet pause holds from today, for everything that a pause can hold for. */
export function toPause({ length, from, until, except }: PauseValues, today: LocalDate): Pause {
  if (length === "quiet") return { from: today, to: null, quiet: true };
  const days = { from: length === "until" ? today : from, to: length === "open" ? null : until };
  return { ...days, ...(except.length > 0 && { except }) };
}

/** Only of what this length asks for. */
export function listPauseFaults({ length, from, until }: PauseValues, today: LocalDate) {
  const faults: { fieldId: "from" | "until"; fault: PauseFault }[] = [];
  const start = length === "until" ? today : from;
  if (length === "holiday" || length === "open") {
    if (from === "") faults.push({ fieldId: "from", fault: "fromMissing" });
    else if (parseLocalDate(from) === undefined) faults.push({ fieldId: "from", fault: "dateInvalid" });
  }
  const fault = length === "until" || length === "holiday" ? findEndFault(until, start, today) : null;
  return fault ? [...faults, { fieldId: "until" as const, fault }] : faults;
}

function findEndFault(until: string, start: string, today: LocalDate): PauseFault | null {
  if (until === "") return "untilMissing";
  if (parseLocalDate(until) === undefined) return "dateInvalid";
  if (until < today) return "over";
  return until < start ? "untilBeforeFrom" : null;
}
