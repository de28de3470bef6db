/**
 * When there is quiet, before and after (permission.md, "Rules": paused). A pause is kept by others when for every
 * topic that it does not except, each of its days lies in one of them that does not except it either. A pause
 * that the rest do not keep is a change. Only topics that pauses bind count.
 */
import type { Company } from "../../permission/company";
import { wholeDays } from "../../permission/compile-company";
import { complementOf, intersectionOf, unionOf } from "../../time/spans";
import type { Pause } from "../preference";
import { pausesMax } from "../preference-bounds";
import type { TopicId } from "../topic";
import { listBoundTopics } from "./bound-topics";
import type { PreferenceChange } from "./preference-change";

type Pauses = Pause[] | undefined;

export function comparePauses(before: Pauses = [], after: Pauses = [], company: Company): PreferenceChange[] {
  return [
    ...listNotKept(after, before, company).map(
      (pause) =>
        ({ part: "pause", direction: "narrower", before: findLike(pause, before), after: pause }) as const,
    ),
    ...listNotKept(before, after, company).map(
      (pause) =>
        ({ part: "pause", direction: "wider", before: pause, after: findLike(pause, after) }) as const,
    ),
  ];
}

/** All pauses of both, without those that others keep. */
export function meetPauses(before: Pauses = [], after: Pauses = [], company: Company): Pause[] {
  return [...before, ...listNotKept(after, before, company)].slice(0, pausesMax);
}

function listNotKept(pauses: Pause[], others: Pause[], company: Company): Pause[] {
  const bound = listBoundTopics(company);
  return pauses.filter((pause) => bound.some(({ id }) => holds(pause, id) && !isKept(pause, id, others)));
}

function isKept({ from, to }: Pause, topic: TopicId, others: Pause[]): boolean {
  const quiet = unionOf(
    others.filter((other) => holds(other, topic)).map(({ from, to }) => wholeDays(from, to)),
  );
  return intersectionOf(wholeDays(from, to), complementOf(quiet)).length === 0;
}

function holds({ except }: Pause, topic: TopicId): boolean {
  return !except?.includes(topic);
}

function findLike({ from }: Pause, pauses: Pause[]): Pause | null {
  return pauses.find((pause) => pause.from === from) ?? null;
}
