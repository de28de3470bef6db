import type { CompiledCustomer } from "../permission/compile-customer";
import { standAt } from "../permission/standing-decision";
import type { Instant } from "../time/instant";
import type { Asking } from "./asking";
import type { PermissionAnswer } from "./permission-answer";
import { type StandingAnswer, tellDecision, tellRefusal } from "./standing-answer";

/** `customer` null = there is none. `instead` is asked then, so that it takes the same steps, and nothing of it is told. */
export function answerQuestion(
  { request, inquiry, refusal, refusalOfStranger, refusalOfRefused }: Asking,
  customer: CompiledCustomer | null,
  instead: CompiledCustomer,
  at: Instant,
): StandingAnswer {
  const standing = standAt(customer ?? instead, request, inquiry, at);
  if (!customer) return tellRefusal(standing, refusalOfStranger);
  if (refusal) return tellRefusal(standing, refusal);
  const isHidden = refusalOfRefused && isSenderRefusedForGood(standing.decision);
  return isHidden ? tellRefusal(standing, refusalOfRefused) : tellDecision(standing);
}

const refusalsOfSender: readonly string[] = ["not_chosen", "unavailable", "ai_refused", "automated_refused"];

/** Looks, to whoever may not read customers, like somebody who is no customer. */
function isSenderRefusedForGood({ reasons, window }: PermissionAnswer): boolean {
  return (
    window === null && reasons.some(({ code, until }) => until === null && refusalsOfSender.includes(code))
  );
}
