/**
 * When there is quiet, before and after (permission.md, "Rules": paused). A pause is kept by others when for every
 * topic that it does not except, each of its days lies in one of them that does not except it either. A pause
 * that the rest do not keep is a change; where pauses overlap, each day is told once. Only topics that pauses bind count.
 * A quiet pause asks for more than an open one, namely not to be asked: it is kept by quiet ones alone.
 */
import type { Company } from "../../permission/company";
import { wholeDays } from "../../permission/compile-company";
import { complementOf, intersectionOf, unionOf } from "../../time/spans";
import { cutIntoDays, isNext, isQuiet, isWithin, mergePauses } from "../merge-pauses";
import type { Pause } from "../preference";
import { pausesMax } from "../preference-bounds";
import type { TopicId } from "../topic";
import { listBoundTopics } from "./bound-topics";
import type { PreferenceChange } from "./preference-change";

type Pauses = Pause[] | undefined;

interface Loosened {
  before: Pause;
  after: Pause | null;
}

export function comparePauses(before: Pauses = [], after: Pauses = [], company: Company): PreferenceChange[] {
  const [from, to] = [mergePauses(before), mergePauses(after)];
  return [
    ...listNotKept(to, from, company).map(
      (pause) =>
        ({ part: "pause", direction: "narrower", before: findLike(pause, from), after: pause }) as const,
    ),
    ...listLoosened(from, to, company).map(
      (change) => ({ part: "pause", direction: "wider", ...change }) as const,
    ),
  ];
}

/** The pauses that leave more open than before, and the days that have none any more. */
function listLoosened(before: Pause[], after: Pause[], company: Company): Loosened[] {
  const loosened: Loosened[] = [];
  for (const days of cutIntoDays([...before, ...after])) {
    const pause = before.find((one) => isWithin(days, one));
    if (!pause || listNotKept([{ ...pause, ...days }], after, company).length === 0) continue;
    const still = after.find((one) => isWithin(days, one)) ?? null;
    const last = loosened.at(-1);
    if (still) loosened.push({ before: pause, after: still });
    else if (last?.after === null && isNext(last.before, days)) last.before = { ...last.before, to: days.to };
    else loosened.push({ before: { ...pause, ...days }, after: null });
  }
  return [...new Map(loosened.map((change) => [JSON.stringify(change), change])).values()];
}

/** All pauses of both, without those that others keep. */
export function meetPauses(before: Pauses = [], after: Pauses = [], company: Company): Pause[] {
  return [...before, ...listNotKept(after, before, company)].slice(0, pausesMax);
}

function listNotKept(pauses: Pause[], others: Pause[], company: Company): Pause[] {
  const wanted = [...listBoundTopics(company).map(({ id }) => holdsFor(id)), isQuiet];
  return pauses.filter((pause) => wanted.some((holds) => holds(pause) && !isKept(pause, holds, others)));
}

function isKept({ from, to }: Pause, holds: (pause: Pause) => boolean, others: Pause[]): boolean {
  const kept = unionOf(others.filter(holds).map(({ from, to }) => wholeDays(from, to)));
  return intersectionOf(wholeDays(from, to), complementOf(kept)).length === 0;
}

function holdsFor(topic: TopicId) {
  return ({ except }: Pause): boolean => !except?.includes(topic);
}

function findLike({ from }: Pause, pauses: Pause[]): Pause | null {
  return pauses.find((pause) => pause.from === from) ?? null;
}
