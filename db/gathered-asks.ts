/**
 * What is asked within one turn of the event loop is asked of the database together. The query begins when the turn is
 * over, after the last of them came: it sees whatever had been committed when any of them came. Whoever comes while it is
 * under way waits for the next one and is never told what it found.
 */
export class GatheredAsks<Answer> {
  #waiting: Waiting<Answer>[] = [];

  constructor(private readonly askAll: (references: readonly string[]) => Promise<Answer>) {}

  /** The answer may tell of others as well. */
  ask(references: readonly string[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ references, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#askTogether());
    });
  }

  /** A question that fails takes no other with it: where all fail, each is asked for itself. */
  async #askTogether(): Promise<void> {
    const together = this.#waiting;
    this.#waiting = [];
    const references = new Set(together.flatMap((one) => one.references));
    try {
      const answer = await this.askAll([...references]);
      for (const { resolve } of together) resolve(answer);
    } catch (error) {
      if (together.length === 1) return together[0]!.reject(error);
      for (const one of together) this.askAll(one.references).then(one.resolve, one.reject);
    }
  }
}

interface Waiting<Answer> {
  references: readonly string[];
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}
