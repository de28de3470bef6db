import { beforeAll, describe, expect, test } from "vitest";
import { everyDoor, keyedDoors, strayQuery } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi, shareTestApi } from "#tests/support/test-api";

const start = Date.parse("2026-11-24T09:00:00Z");

describe("a key that may send two requests a minute", () => {
  async function openWithQuota() {
    const { createKey, context, send } = await openTestApi();
    const headers = { Authorization: `Bearer ${await createKey({ requestsPerMinute: 2 })}` };
    const at = (ms: number) => context.setNow(new Date(start + ms).toISOString());
    at(0);
    const [{ method, path }] = keyedDoors as [(typeof keyedDoors)[number]];
    return { at, ask: () => send(method, path + strayQuery, undefined, headers) };
  }

  test("is told with every answer what is left, and refused when nothing is", async () => {
    const { at, ask } = await openWithQuota();
    const first = await ask();
    expect(first.headers.get("ratelimit-policy")).toBe('"minute";q=2;w=60');
    expect(first.headers.get("ratelimit")).toBe('"minute";r=1;t=60');
    at(20_500);
    expect((await ask()).headers.get("ratelimit")).toBe('"minute";r=0;t=40');
    const refused = await ask();
    await expectProblem(refused, 429);
    expect(refused.headers.get("retry-after")).toBe("40");
    expect(refused.headers.get("ratelimit")).toBe('"minute";r=0;t=40');
  });

  test("may go on when its minute is over, and not a millisecond before", async () => {
    const { at, ask } = await openWithQuota();
    for (let request = 0; request < 2; request++) await ask();
    at(59_999);
    await expectProblem(await ask(), 429);
    at(60_000);
    expect((await ask()).headers.get("ratelimit")).toBe('"minute";r=1;t=60');
  });

  test("uses it up at doors that it has no scope for, too", async () => {
    const { send, createKey } = await openTestApi();
    const headers = {
      Authorization: `Bearer ${await createKey({ scopes: ["check"], requestsPerMinute: 1 })}`,
    };
    const ask = () => send("GET", "/api/v1/staff", undefined, headers);
    const refused = await ask();
    await expectProblem(refused, 403);
    expect(refused.headers.get("ratelimit")).toBe('"minute";r=0;t=60');
    await expectProblem(await ask(), 429);
  });

  test("is not held up by the quota of another", async () => {
    const { send, createKey } = await openTestApi();
    const [{ method, path }] = keyedDoors as [(typeof keyedDoors)[number]];
    const ask = async (key: string) =>
      (await send(method, path + strayQuery, undefined, { Authorization: `Bearer ${key}` })).status;
    const [dialer, crm] = [
      await createKey({ requestsPerMinute: 1 }),
      await createKey({ requestsPerMinute: 1 }),
    ];
    expect([await ask(dialer), await ask(dialer), await ask(crm)]).toEqual([400, 429, 400]);
  });
});

test("each question of a batch counts, and a batch larger than what is left is refused as a whole", async () => {
  const { post, createKey } = await openTestApi();
  const headers = { Authorization: `Bearer ${await createKey({ requestsPerMinute: 10 })}` };
  const ask = (count: number) =>
    post("/access/v1/evaluations", { evaluations: Array.from({ length: count }, () => ({})) }, headers);
  expect((await ask(6)).headers.get("ratelimit")).toBe('"minute";r=4;t=60');
  const refused = await ask(5);
  await expectProblem(refused, 429);
  expect(refused.headers.get("ratelimit")).toBe('"minute";r=3;t=60');
  expect((await ask(3)).headers.get("ratelimit")).toBe('"minute";r=0;t=60');
});

test("a batch larger than the whole quota is not told to wait, since no minute will ever hold it", async () => {
  const { post, createKey } = await openTestApi();
  const headers = { Authorization: `Bearer ${await createKey({ requestsPerMinute: 10 })}` };
  const ask = (count: number) =>
    post("/access/v1/evaluations", { evaluations: Array.from({ length: count }, () => ({})) }, headers);
  const never = await ask(11);
  expect((await expectProblem(never, 429)).detail).toContain("ever may in a minute (10)");
  expect(never.headers.has("retry-after")).toBe(false);
  const later = await ask(10);
  await expectProblem(later, 429);
  expect(later.headers.get("retry-after")).toBe("60");
});

const shared = shareTestApi();
let keyOfNothing: string;

beforeAll(async () => {
  keyOfNothing = await shared().createKey({ requestsPerMinute: 0 });
});

describe.each(keyedDoors)("$name", ({ method, path }) => {
  test("refuses whoever has nothing left, before it reads anything", async () => {
    const { send } = shared();
    const headers = { Authorization: `Bearer ${keyOfNothing}` };
    const { detail } = await expectProblem(await send(method, path, undefined, headers), 429);
    expect(detail).toContain("0 requests a minute");
  });
});

test("who needs no key has no quota", async () => {
  const { api } = shared();
  for (const { method, path } of everyDoor.filter((knock) => !keyedDoors.includes(knock))) {
    const { headers } = await api.request(path, { method });
    expect(headers.has("ratelimit"), path).toBe(false);
  }
});
