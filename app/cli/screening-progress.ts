import { createReadStream } from "node:fs";
import type { Language } from "~/i18n/language";
import { screeningWords } from "~/i18n/words/screening-words";
import { ProgressBar, type ProgressStream } from "./progress-bar";

/** How many rows of a list have their answer, of how many, and how fast. */
export class ScreeningProgress {
  readonly #bar: ProgressBar;
  readonly #numbers: Intl.NumberFormat;
  readonly #startedAt = performance.now();
  #rowsTotal = 0;
  #done = 0;

  constructor(language: Language, stream?: ProgressStream) {
    this.#bar = new ProgressBar(screeningWords[language].progress, stream);
    this.#numbers = new Intl.NumberFormat(language);
  }

  /** Reads the list once more, where somebody looks on: reading costs a hundredth of asking. */
  async count(path: string, linesBefore: number): Promise<void> {
    if (this.#bar.isSeen) this.#rowsTotal = Math.max(0, (await countLines(path)) - linesBefore);
  }

  add(rows: number): void {
    this.#done += rows;
    this.#show();
  }

  /** Lines without anything in them were no rows: the bar is whole where the list is. */
  finish(): void {
    this.#rowsTotal = this.#done;
    this.#show();
  }

  stop(): void {
    this.#bar.stop();
  }

  #show(): void {
    const seconds = (performance.now() - this.#startedAt) / 1000;
    const told = { done: this.#done, all: this.#rowsTotal, rate: Math.round(this.#done / seconds) };
    const written = Object.entries(told).map(([name, count]) => [name, this.#numbers.format(count)]);
    this.#bar.show(this.#done, this.#rowsTotal, Object.fromEntries(written));
  }
}

const newline = 0x0a;

async function countLines(path: string): Promise<number> {
  let [lines, last] = [0, newline];
  for await (const part of createReadStream(path) as AsyncIterable<Uint8Array>) {
    for (let at = part.indexOf(newline); at !== -1; at = part.indexOf(newline, at + 1)) lines++;
    last = part.at(-1) ?? last;
  }
  return last === newline ? lines : lines + 1;
}
