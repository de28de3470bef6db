import type { StandingDecision } from "../permission/standing-decision";
import { formatInstant, type Instant } from "../time/instant";
import type { PermissionAnswer } from "./permission-answer";

/** An answer, and how long it would be given again while nothing else happens ({@link StandingDecision}). */
export interface StandingAnswer {
  /** As it was told first. */
  answer: PermissionAnswer;
  /** Does its window begin at the instant that is asked about, whichever that is? */
  isOpen: boolean;
  since: Instant;
  /** Not included. */
  until: Instant;
}

export function tellDecision({ decision, isOpen, since, until }: StandingDecision): StandingAnswer {
  return { answer: decision, isOpen, since, until };
}

/** In the place of a decision, and for as long. */
export function tellRefusal({ since, until }: StandingDecision, refusal: PermissionAnswer): StandingAnswer {
  return { answer: refusal, isOpen: false, since, until };
}

/** Holds for once. */
export function tellOnce(answer: PermissionAnswer): StandingAnswer {
  return { answer, isOpen: false, since: 0, until: 0 };
}

/** The answer as it reads at an instant at which it stands. */
export function readAt({ answer, isOpen }: StandingAnswer, at: Instant): PermissionAnswer {
  return isOpen ? { ...answer, window: { ...answer.window!, from: formatInstant(at) } } : answer;
}
