/**
 * What is asked within one turn of the event loop is asked of the database together. The query begins when the turn is
 * over, after the last of them came: it sees whatever had been committed when any of them came. Whoever comes while it is
 * under way waits for the next one and is never told what it found.
 */
import type { Soon } from "~/domain/soon";

export class GatheredAsks<Question, Answer> {
  #waiting: Waiting<Question, Answer>[] = [];

  constructor(private readonly askAll: (questions: readonly Question[]) => Soon<Answer>) {}

  /** The answer may tell of what others asked as well. */
  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#askTogether());
    });
  }

  /** A question that fails takes no other with it: where all fail, each is asked for itself. */
  async #askTogether(): Promise<void> {
    const together = this.#waiting;
    this.#waiting = [];
    try {
      const answer = await this.askAll(together.map(({ question }) => question));
      for (const { resolve } of together) resolve(answer);
    } catch (error) {
      if (together.length === 1) return together[0]!.reject(error);
      for (const one of together) this.#askAlone(one);
    }
  }

  async #askAlone({ question, resolve, reject }: Waiting<Question, Answer>): Promise<void> {
    try {
      resolve(await this.askAll([question]));
    } catch (error) {
      reject(error);
    }
  }
}

interface Waiting<Question, Answer> {
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}
