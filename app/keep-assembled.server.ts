/** One Kontaktwahl as long as the process lives; where it is a demo, a new one each time it is begun afresh. */
import { rmSync } from "node:fs";
import { type Assembled, assemble } from "./assemble.server";
import type { Config } from "./config.server";
import type { WebAppParts } from "./http/create-web-app";

export async function keepAssembled(config: Config, pages: WebAppParts["pages"]): Promise<Assembled> {
  const assembleNew = () => assemble(config, pages, canBeginAfresh(config) ? beginAfresh : null);
  let kontaktwahl = assembleNew();
  async function beginAfresh(): Promise<void> {
    const former = kontaktwahl;
    kontaktwahl = former
      .then(({ stop }) => stop())
      .then(() => removeDatabase(config.database))
      .then(assembleNew);
    await kontaktwahl;
  }
  await kontaktwahl;
  return {
    answer: async (request, response) => (await kontaktwahl).answer(request, response),
    stop: async () => (await kontaktwahl).stop(),
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
