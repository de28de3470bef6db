/** PostgreSQL takes connections and says nothing: every door answers all the same, and nobody takes it for a yes or a fault of theirs. */
import { expect, onTestFinished, test, vi } from "vitest";
import { everyDoor } from "#tests/support/api-knocks";
import { testDatabases } from "#tests/support/databases";
import { expectProblem } from "#tests/support/expect-problem";
import { openOwnContext } from "#tests/support/fault-house";
import { putBetween } from "#tests/support/silent-server";
import { openSmallHouse } from "#tests/support/small-house";
import { openTestApi } from "#tests/support/test-api";
import type { ApiClient } from "~/domain/programs/api-client";

const { createTestDatabase } = testDatabases("postgres");
/** Each waits for a connection, and then for one statement. */
const stepsMax = 60;
const stepMs = 1_000;

/** They ask nothing of what is stored. */
const withoutStorage = [
  "readAuthZenConfiguration",
  "readMetrics",
  "readOpenApi",
  "simulateAssignment",
  "simulateDecision",
];
/** A no of their own, question by question or row by row. */
const withTheirOwnNo = ["evaluate", "evaluateBatch", "callTool", "screenContacts"];

test("every door answers a silent database with 503, or with a no of its own", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const { location, setSilent } = await putBetween(await createTestDatabase());
  const context = openOwnContext(location);
  onTestFinished(() => context.db.close());
  await openSmallHouse(context);
  const { createKey, send } = await openTestApi({ context });
  const boundTo = async (...senders: ApiClient["senders"] & {}) => ({
    Authorization: `Bearer ${await createKey({ senders })}`,
  });
  const keys: Record<string, { Authorization: string }> = {
    callTool: await boundTo({ type: "ai" }),
    confirmPermit: await boundTo({ type: "staff", id: "karin-lindner" }),
  };
  // A key is known for a second, and the clock stands still.
  for (const key of [{}, ...Object.values(keys)])
    expect((await send("GET", "/api/v1/house", undefined, key)).status).toBe(200);
  setSilent(true);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const answers = new Map<string, Response>();
  for (const { name, method, path, door } of everyDoor) {
    const [type, own] = Object.entries(door.bodyTypes ?? {})[0] ?? [];
    const query = new URLSearchParams(door.example?.query);
    const headers = {
      "If-Match": '"0"',
      ...(type && { "Content-Type": type, Accept: "application/json, text/event-stream" }),
      ...keys[name],
    };
    const body = own?.example ?? door.example?.body;
    void send(method, query.size > 0 ? `${path}?${query}` : path, body, headers).then((answer) =>
      answers.set(name, answer),
    );
  }
  for (let step = 0; step < stepsMax && answers.size < everyDoor.length; step++) {
    await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(stepMs);
  }
  setSilent(false);
  const unanswered = everyDoor.filter(({ name }) => !answers.has(name)).map(({ name }) => name);
  expect(unanswered).toEqual([]);
  const others: string[] = [];
  for (const [name, answer] of answers) {
    if (answer.status !== 503) others.push(name);
    else {
      expect(await expectProblem(answer, 503)).toMatchObject({ allowed: false });
      expect(answer.headers.get("retry-after")).toBe("2");
    }
  }
  expect(others.sort()).toEqual([...withoutStorage, ...withTheirOwnNo].sort());
});
