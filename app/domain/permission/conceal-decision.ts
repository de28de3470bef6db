/**
 * What a program learns of a customer who has not chosen the person for whom it asks: that, and nothing else. Somebody who
 * is no customer reads the same, so that neither tells who is one (permission.md, "Who is told what").
 */
import type { DisclosedDecision } from "./disclose-decision";

export function concealDecision(decision: DisclosedDecision): DisclosedDecision {
  if (!decision.reasons.some(({ code }) => code === "not_chosen")) return decision;
  const { allowed, basis } = decision;
  return { allowed, basis, reasons: [{ code: "not_chosen", until: null }], window: null, caps: [] };
}
