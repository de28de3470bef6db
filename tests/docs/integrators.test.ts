import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { everyDoor } from "#tests/support/api-knocks";
import { openDemoDoors } from "#tests/support/demo-doors";
import { shareDemoHouse } from "#tests/support/demo-house";
import { apiDocument } from "~/api/api-document";
import { writeWebhookEvent } from "~/domain/programs/webhook";
import { makeWebhookSecret, signWebhook } from "~/operations/webhooks/sign-webhook";
import { listGroups, presentGroup } from "~/routes/developers/present-group";
import { readExamples, run, toPattern } from "./run-document";

const house = "http://localhost:3000";
const examples = readExamples("docs/integrators.md");
const demo = shareDemoHouse();

beforeAll(() => {
  for (const tool of ["bash", "curl"]) {
    const { error } = spawnSync(tool, ["--version"]);
    if (error) throw new Error(`${tool} is missing: apt-get install ${tool}`);
  }
});

const listen = () => openDemoDoors(demo);

describe("docs/integrators.md", () => {
  test("has an example in each of its parts, the first in ten lines of curl at most", () => {
    expect(examples.map(({ title }) => title)).toEqual([
      "Ten lines of curl",
      "A dialer",
      "An e-mail tool",
      "An AI agent",
      "What a webhook receives",
      "Who holds a permit",
    ]);
    expect(examples[0]?.code.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
  });

  test.each(examples)("prints what it says: $title", async ({ language, code, prints }) => {
    const url = await listen();
    expect(code).toContain(house);
    const printed = await run({ language, code: code.replace(house, url) });
    expect(printed).toMatch(toPattern(prints));
  });
});

test("the receiver of the document believes what the house signs, by either secret, and nothing that comes late", async () => {
  const { code } = examples.find(({ title }) => title === "What a webhook receives")!;
  const checking = code.slice(code.indexOf("/** Of the bytes"), code.indexOf("/** Yours"));
  const [old, fresh] = [makeWebhookSecret(), makeWebhookSecret()];
  const told = { kind: "consent.withdrawn", customerId: "aylin-demir", at: Date.now() } as const;
  const body = writeWebhookEvent({ ...told, data: { topics: [{ topic: "offers", channel: "email" }] } });
  const sign = (secrets: string[], at: number) => JSON.stringify(signWebhook(secrets, { id: "a", at, body }));
  const lines = [
    'import { createHmac, timingSafeEqual } from "node:crypto";',
    `const secrets = ${JSON.stringify([fresh, old])};`,
    checking,
    ...[sign([old], Date.now()), sign([fresh], Date.now()), sign([makeWebhookSecret(), old], Date.now())],
    ...[sign([makeWebhookSecret()], Date.now()), sign([fresh], Date.now() - 301_000), "{}"],
  ].map((line) => (line.startsWith("{") ? `console.log(isSigned(${JSON.stringify(body)}, ${line}));` : line));
  const printed = await run({ language: "js", code: lines.join("\n") });
  expect(printed.trim().split("\n")).toEqual(["true", "true", "true", "false", "false", "false"]);
});

describe("the reference of the API", () => {
  /** Not those with an id that somebody has to make first, nor those after which others find nothing; MCP has clients. */
  const typed = everyDoor.filter(
    ({ name, method, door: { path } }) =>
      !path.includes("{id}") && method !== "DELETE" && name !== "callTool",
  );

  test("shows requests that can be typed as they stand", async () => {
    const target = { baseUrl: await listen(), key: "demo-api-key" };
    const document = apiDocument();
    const groups = listGroups(document).map(
      ({ name }) => presentGroup(document, name.toLowerCase(), target)!,
    );
    const operations = groups.flatMap((group) => group.operations);
    const shown = typed.map(({ name }) => operations.find(({ id }) => id === name)!);
    const texts = shown.flatMap(({ id, examples }) => examples.map(({ text }) => ({ id, text })));
    const code = texts.map(({ id, text }) => `${asFailing(text)} > /dev/null || echo ${id}`).join("\n");
    expect(await run({ language: "bash", code })).toBe("");
  });
});

/** So that curl ends with a fault where the answer is a refusal. */
function asFailing(text: string): string {
  return text.replace("curl ", "curl -sSf ");
}
