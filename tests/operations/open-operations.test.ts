import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Config, readConfig } from "~/config.server";
import { openOperations } from "~/open-operations.server";
import { fastestFolder } from "../support/fastest-folder";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function aDemo(beginsAt: string): Config {
  const folder = mkdtempSync(join(fastestFolder(), "kontaktwahl-demo-"));
  folders.push(folder);
  const result = readConfig({ DATA_DIR: folder, DEMO_NOW: beginsAt }, ["--demo"]);
  if (!result.ok) throw new Error(result.faults.join("\n"));
  return result.config;
}

async function readDemo(config: Config) {
  const { db } = await openOperations(config, () => {});
  const customers = await db.reader.selectFrom("customer").selectAll().orderBy("id").execute();
  const contacts = await db.reader.selectFrom("contact").selectAll().orderBy("id").execute();
  await db.close();
  return { customers, contacts };
}

test("a demo that is begun afresh is the same to the letter; one that begins another day is told from there", async () => {
  const tuesday = "2026-11-24T17:12:00+01:00";
  const first = await readDemo(aDemo(tuesday));
  expect(await readDemo(aDemo(tuesday))).toEqual(first);
  const later = await readDemo(aDemo("2026-11-26T17:12:00+01:00"));
  expect(later.contacts.map(({ at }) => at)).not.toEqual(first.contacts.map(({ at }) => at));
  expect(later.contacts).toHaveLength(first.contacts.length);
});

test("a demo in which somebody has been is opened as it was left", async () => {
  const config = aDemo("2026-11-24T17:12:00+01:00");
  const { db } = await openOperations(config, () => {});
  await db.transaction((tx) =>
    tx.updateTable("customer").set({ given_name: "Ayla" }).where("id", "=", "aylin-demir").execute(),
  );
  await db.close();
  const { customers } = await readDemo(config);
  expect(customers.find(({ id }) => id === "aylin-demir")?.given_name).toBe("Ayla");
});
