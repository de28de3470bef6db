import { readFileSync } from "node:fs";
import { transformWithEsbuild } from "vite";
import { expect, test } from "vitest";
import { openDemoDoors } from "#tests/support/demo-doors";
import { shareDemoHouse } from "#tests/support/demo-house";
import { run, toPattern } from "./run-document";

const page = readFileSync("docs/api-client.md", "utf8");
const client = readFileSync("tests/support/api-client/create-api-client.ts", "utf8");
const example = readFileSync("tests/docs/ask-by-client.example.ts", "utf8");
const demo = shareDemoHouse();

test("docs/api-client.md shows the client that our own tests use, and an example that is compiled", () => {
  const [shown, used] = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
  expect(shown).toBe(client.replace('"./api-types"', '"./kontaktwahl.js"'));
  expect(used).toBe(example.replace('"#tests/support/api-client/create-api-client"', '"./client.js"'));
});

test("docs/api-client.md prints what it says", async () => {
  const url = await openDemoDoors(demo);
  const [, ...body] = example.split("\n");
  const whole = [client.replace("export function", "function"), ...body].join("\n");
  const { code } = await transformWithEsbuild(whole.replaceAll("http://localhost:3000", url), "ask.ts");
  const prints = /^```text\n([\s\S]*?)^```$/m.exec(page)![1]!;
  expect(await run({ language: "js", code })).toMatch(toPattern(prints));
});
