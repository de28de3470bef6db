import { customerHome } from "~/auth/landing-paths";
import type { Question } from "~/domain/preference/first-choice/first-answers";
import type { Preset } from "~/domain/preference/first-choice/presets";

/** Where the first visit takes place. */
export const firstPaths = {
  question: (question: Question) => `${customerHome}/first/${question}`,
  /** The question alone: after its answer all sentences are read again. */
  change: (question: Question) => `${customerHome}/first/${question}?from=check`,
  check: `${customerHome}/first/check`,
  /** Right after the wordings were read, by their mark. */
  checkAfterReading: (mark: string) => `${customerHome}/first/check?read=${encodeURIComponent(mark)}`,
  preset: (preset: Preset) => `${customerHome}/first/preset/${preset}`,
};
