/**
 * Connections to PostgreSQL on which nobody waits for ever: not for one to be free, not for a server that works on or waits
 * for a lock, not for one that says nothing at all. What ends by a deadline, or with its connection, is a NoAnswer.
 *
 * A connection on which something was still awaited is never lent again: it is ended, whereby the server rolls back, and
 * until then nothing more is sent on it. The driver's own `query_timeout` would put it back: the next transaction would
 * begin inside of the one that was given up, and commit it.
 */
import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";
import { NoAnswer } from "~/domain/no-answer";
import { inTime, TooLateError } from "../in-time";

/** In milliseconds. */
export interface Patience {
  /** For a connection to be free or to be made: a crowd that is served in turn is no fault. */
  queueMs: number;
  /** After this the server gives up a statement, whether it works or waits for others. */
  statementMs: number;
  /** After this we do, where the server is gone and cannot: longer than the server's own deadline. */
  silenceMs: number;
  /** After this the server ends a transaction in which nothing is asked: whoever began it is gone. Absent = never. */
  idleMs?: number;
}

export class PunctualPool implements PostgresPool {
  readonly #pool: pg.Pool;
  readonly #silenceMs: number;

  constructor(url: string, max: number, { queueMs, statementMs, silenceMs, idleMs }: Patience) {
    this.#silenceMs = silenceMs;
    this.#pool = new pg.Pool({
      connectionString: url,
      max,
      connectionTimeoutMillis: queueMs,
      statement_timeout: statementMs,
      idle_in_transaction_session_timeout: idleMs,
      keepAlive: true,
    });
    // A broken idle connection is replaced, and a lent one tells its borrower; without a listener both would end the process.
    this.#pool.on("error", () => {});
    this.#pool.on("connect", (client) => client.on("error", () => {}));
  }

  async connect(): Promise<LentConnection> {
    const client = await this.#pool.connect().catch((error) => {
      throw noAnswer(error);
    });
    return new LentConnection(client, this.#silenceMs);
  }

  /** One statement, by itself. */
  async ask<Row>(statement: pg.QueryConfig): Promise<Row[]> {
    const connection = await this.connect();
    try {
      return (await connection.send<Row>(statement)).rows;
    } finally {
      connection.release();
    }
  }

  /** Also where it was ended before. */
  async end(): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }
}

/** As long as one borrower has it. */
class LentConnection implements PostgresPoolClient {
  /** Why it is of no use any more. */
  #fault: NoAnswer | null = null;
  readonly #client: pg.PoolClient;
  readonly #silenceMs: number;
  readonly #breakDown = (error: Error) => {
    this.#fault ??= noAnswer(error);
  };

  constructor(client: pg.PoolClient, silenceMs: number) {
    this.#client = client;
    this.#silenceMs = silenceMs;
    client.on("error", this.#breakDown);
  }

  // biome-ignore lint/suspicious/noExplicitAny: Kysely's own interface, by which it may also ask for cursors, which we have not
  query(text: any, values?: readonly unknown[]): any {
    return this.send({ text, values: [...(values ?? [])] });
  }

  async send<Row>(statement: pg.QueryConfig) {
    if (this.#fault) throw this.#fault;
    try {
      return await inTime(this.#silenceMs, () => this.#client.query<Row & pg.QueryResultRow>(statement));
    } catch (error) {
      if (error instanceof TooLateError) this.#fault ??= error;
      throw this.#fault ?? (isNoAnswer(error) ? noAnswer(error) : error);
    }
  }

  release(): void {
    this.#client.off("error", this.#breakDown);
    this.#client.release(this.#fault ?? undefined);
  }
}

function noAnswer(cause: unknown): NoAnswer {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new NoAnswer(`The database gave no answer: ${why}`, { cause });
}

/**
 * By SQLSTATE: the connection (08), its resources (53), whoever operates it (57, a deadline among them) or its machine (58)
 * gave out, somebody held a lock (55P03), nothing was asked for too long (25P03), or it only reads since another one took over.
 */
const codesOfNoAnswer = /^(08|53|57|58)|^(55P03|25P03|25006)$/;

function isNoAnswer(error: unknown): boolean {
  return error instanceof pg.DatabaseError && codesOfNoAnswer.test(error.code ?? "");
}
