/** One Kontaktwahl as long as the process lives; where it is a demo, a new one each time it is begun afresh. */
import { rmSync } from "node:fs";
import { type Assembled, assemble } from "./assemble.server";
import type { Config } from "./config.server";
import type { WebAppParts } from "./http/create-web-app";

/**
 * Hands each request on at once, without a promise: the parser gives the first piece of a body right after the head, and
 * lets promises run only then, by when that piece has gone into the stream and nobody can take the body whole any more.
 */
export async function keepAssembled(config: Config, pages: WebAppParts["pages"]): Promise<Assembled> {
  const assembleNew = () => assemble(config, pages, canBeginAfresh(config) ? beginAfresh : null);
  let beginning: Promise<void> | null = null;
  let kontaktwahl = await assembleNew();
  function beginAfresh(): Promise<void> {
    beginning ??= replace().finally(() => {
      beginning = null;
    });
    return beginning;
  }
  async function replace(): Promise<void> {
    await kontaktwahl.stop();
    removeDatabase(config.database);
    kontaktwahl = await assembleNew();
  }
  return {
    answer: (request, response) => kontaktwahl.answer(request, response),
    stop: () => kontaktwahl.stop(),
  };
}

/** On a server of their own nobody's tables are dropped. */
function canBeginAfresh({ mode, database }: Config): boolean {
  return mode === "demo" && !database.startsWith("postgres");
}

/** A file of SQLite, with what stands beside it. */
function removeDatabase(file: string): void {
  for (const part of ["", "-wal", "-shm"]) rmSync(`${file}${part}`, { force: true });
}
