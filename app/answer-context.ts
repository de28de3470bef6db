import { createContext } from "react";

interface AnswerFacts {
  /** Under which the answer's scripts may run. */
  nonce: string;
  /** By which the log knows this request. */
  requestId: string;
}

/**
 * What is known of an answer while it is written, and only then: browsers hide the nonce from scripts, so a page that
 * has come alive there finds nothing here.
 */
export const AnswerContext = createContext<AnswerFacts | null>(null);
