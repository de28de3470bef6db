/**
 * Evaluations as they were told since the last commit, to be told again word for word: by then nothing has changed but
 * the time, and each says until when it stands. Whoever asks about many customers asks about the same ones again.
 */
import { formatInstant, type Instant } from "~/domain/time/instant";
import { localDay } from "~/i18n/format/local-day";
import type { House } from "~/operations/house/read-house.server";
import type { AskedQuestion } from "~/operations/permission/ask-permission.server";
import type { Asker } from "./evaluate";
import type { WrittenEvaluation } from "./write-evaluation";

export interface ToldEvaluation extends WrittenEvaluation {
  allowed: boolean;
  since: Instant;
  /** Not included. */
  until: Instant;
}

/** As the bytes that are sent, since it is sent again and again; otherwise a {@link WrittenEvaluation}. */
export interface KeptEvaluation extends Omit<ToldEvaluation, "before" | "after"> {
  before: Buffer;
  after: Buffer | null;
  /** On which it was told: its sentences speak of today and tomorrow. */
  day: string;
}

/** In pieces, as it reads at an instant at which it stands. */
export function readKept({ before, after }: KeptEvaluation, at: Instant): readonly Buffer[] {
  return after === null ? [before] : [before, tellInstant(at), after];
}

let instantKnown = { instant: Number.NaN, bytes: Buffer.alloc(0) };

/** The answers of a list tell the same one. */
function tellInstant(instant: Instant): Buffer {
  if (instant !== instantKnown.instant)
    instantKnown = { instant, bytes: Buffer.from(formatInstant(instant)) };
  return instantKnown.bytes;
}

/** By the reference to the customer, as it was given. */
type ByCustomer = Map<string, KeptEvaluation>;

/** Some kilobyte each. */
const keptMax = 100_000;
const recentMax = 6;

export class ToldEvaluations {
  #timeZone: string | null = null;
  #byWords = new Map<string, ByCustomer>();
  /** Looking for a few words takes less than looking them up. */
  #recent: { asker: Asker; question: AskedQuestion; told: ByCustomer }[] = [];
  #count = 0;

  /** What stands of what was told to this asker about the same; null = nothing. */
  recall(asker: Asker, question: AskedQuestion, now: Instant): KeptEvaluation | null {
    if (this.#timeZone === null || question.customer === null || question.at !== null) return null;
    const known = this.#of(asker, question).get(question.customer);
    const stands = known && known.since <= now && now < known.until;
    return stands && known.day === localDay(now, this.#timeZone) ? known : null;
  }

  /** Where it stands for longer than once. `house`: from which it was told. */
  keep(asker: Asker, question: AskedQuestion, told: ToldEvaluation, house: House, now: Instant): void {
    if (question.customer === null || question.at !== null || told.until <= now) return;
    if (this.#count >= keptMax) this.#forget();
    const { timeZone } = house.settings;
    this.#timeZone = timeZone;
    const kept = this.#of(asker, question);
    if (!kept.has(question.customer)) this.#count++;
    const { before, after, allowed, since, until } = told;
    kept.set(question.customer, {
      before: Buffer.from(before),
      after: after === null ? null : Buffer.from(after),
      allowed,
      since,
      until,
      day: localDay(now, timeZone),
    });
  }

  #forget(): void {
    this.#byWords.clear();
    this.#recent = [];
    this.#count = 0;
  }

  #of(asker: Asker, question: AskedQuestion): ByCustomer {
    for (const recent of this.#recent) {
      if (isSame(recent.asker, asker) && saysTheSame(recent.question, question)) return recent.told;
    }
    const key = nameWords(asker, question);
    const told = this.#byWords.get(key) ?? new Map();
    this.#byWords.set(key, told);
    if (this.#recent.length === recentMax) this.#recent.shift();
    this.#recent.push({ asker, question, told });
    return told;
  }
}

function isSame(one: Asker, other: Asker): boolean {
  return one.client === other.client && one.languages === other.languages;
}

function saysTheSame(one: AskedQuestion, other: AskedQuestion): boolean {
  return (
    one.topic === other.topic &&
    one.channel === other.channel &&
    one.sender.id === other.sender.id &&
    one.sender.type === other.sender.type
  );
}

/** Different for whatever differs, ids being any text. What a client may know changes with a commit. */
function nameWords({ client, languages }: Asker, { sender, channel, topic }: AskedQuestion): string {
  const lengths = `${client.id.length} ${sender.type.length} ${sender.id.length} ${channel.length}`;
  const words = `${client.id}${sender.type}${sender.id}${channel}${topic === null ? "" : `:${topic}`}`;
  return `${languages} ${lengths} ${words}`;
}
