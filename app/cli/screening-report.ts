import type { Language } from "~/i18n/language";
import { screeningWords } from "~/i18n/words/screening-words";
import { type ScreenedRow, withoutDecision } from "../operations/screening/screening";

const undecided: ReadonlySet<string> = new Set(withoutDecision);

/** What the operator reads when a list has come to its end. */
export class ScreeningTally {
  #rows = 0;
  #allowed = 0;
  #undecided = 0;

  add(rows: readonly ScreenedRow[]): void {
    this.#rows += rows.length;
    this.#allowed += rows.filter(({ allowed }) => allowed).length;
    this.#undecided += rows.filter(({ reasons: [first] }) => first && undecided.has(first)).length;
  }

  tell(language: Language): string {
    const words = screeningWords[language];
    return [
      words.done(this.#rows, this.#allowed),
      ...(this.#undecided > 0 ? [words.undecided(this.#undecided)] : []),
      words.onlyNow,
    ].join("\n");
  }
}
