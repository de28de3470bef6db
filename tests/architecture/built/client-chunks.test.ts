import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = "build/client/assets";
const chunks = readdirSync(folder)
  .filter((name) => name.endsWith(".js"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** What survives minifying of things that belong on the server, and a file in which it stands. */
const marks: Record<string, { mark: string; source: string }> = {
  zod: { mark: "_zod", source: "node_modules/zod/v4/core/core.js" },
  kysely: {
    mark: "toOperationNode",
    source: "node_modules/kysely/dist/esm/query-builder/select-query-builder.js",
  },
  "our database": { mark: "begin immediate", source: "db/dialects/sqlite.ts" },
  "the environment": { mark: "ENCRYPTION_KEY", source: "app/config.server.ts" },
};

test.each(Object.entries(marks))("no browser is sent %s", (_, { mark, source }) => {
  expect(readFileSync(source, "utf8")).toContain(mark);
  expect(chunks.length).toBeGreaterThan(0);
  expect(chunks.filter(({ text }) => text.includes(mark)).map(({ name }) => name)).toEqual([]);
});
