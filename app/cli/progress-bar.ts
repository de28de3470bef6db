import { SingleBar } from "cli-progress";

/** On stderr, and only where somebody looks on. */
export class ProgressBar {
  #bar: SingleBar | null = null;

  constructor(readonly format = "{bar} {value}/{total}") {}

  show(done: number, total: number): void {
    if (!process.stderr.isTTY) return;
    if (!this.#bar) {
      this.#bar = new SingleBar({ stream: process.stderr, clearOnComplete: true, format: this.format });
      this.#bar.start(total, done);
    }
    this.#bar.update(done);
  }

  stop(): void {
    this.#bar?.stop();
  }
}
