/**
 * Evaluations as they were told since the last commit, to be told again word for word: by then nothing has changed but
 * the time, and each says until when it stands. Whoever asks about many customers asks about the same ones again.
 */
import type { Instant } from "~/domain/time/instant";
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

interface Kept extends ToldEvaluation {
  /** On which it was told: its sentences speak of today and tomorrow. */
  day: string;
}

/** By the reference to the customer, as it was given. */
type ByCustomer = Map<string, Kept>;

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
  recall(asker: Asker, question: AskedQuestion, now: Instant): ToldEvaluation | null {
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
    kept.set(question.customer, { ...told, day: localDay(now, timeZone) });
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
