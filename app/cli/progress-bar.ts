import { Presets, SingleBar } from "cli-progress";

/** Where a bar is drawn: stderr. */
export type ProgressStream = NodeJS.WritableStream & { isTTY?: boolean };

/** Only where somebody looks on. It stays when it is done, as far as it came. */
export class ProgressBar {
  #bar: SingleBar | null = null;

  constructor(
    readonly format = "{bar} {value}/{total}",
    readonly stream: ProgressStream = process.stderr,
  ) {}

  get isSeen(): boolean {
    return this.stream.isTTY === true;
  }

  /** `more`: what the format names beside the bar. */
  show(done: number, total: number, more: Record<string, string> = {}): void {
    if (!this.isSeen) return;
    if (!this.#bar) {
      const drawn = { stream: this.stream, format: this.format, emptyOnZero: true };
      this.#bar = new SingleBar(drawn, Presets.shades_classic);
      this.#bar.start(total, done, more);
    }
    this.#bar.setTotal(total);
    this.#bar.update(done, more);
  }

  stop(): void {
    this.#bar?.stop();
  }
}
