/**
 * What the doors answer to their own examples in the demo's house, by operation, status and media type: recorded by
 * `npm run api-examples`, which is the test that asks every door. Another test holds each of them against its schema.
 */
import recorded from "./example-answers.json";

type AnswersByType = Record<string, unknown>;

/** By media type; empty where nothing is recorded. */
export function findExampleAnswers(operation: string, status: string): AnswersByType {
  const all: Record<string, Record<string, AnswersByType>> = recorded;
  return all[operation]?.[status] ?? {};
}
