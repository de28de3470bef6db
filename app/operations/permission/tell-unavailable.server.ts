import { refuse } from "~/domain/programs/permission-answer";
import { type StandingAnswer, tellOnce } from "~/domain/programs/standing-answer";

/** The asker learns nothing of what went wrong; the operator does. */
export function tellUnavailable(error: unknown): StandingAnswer {
  console.error(error);
  return tellOnce(refuse("unavailable"));
}
