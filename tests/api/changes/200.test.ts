import { expect, test, vi } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, type TestApi } from "#tests/support/test-api";
import { revokeApiClient } from "~/operations/programs/revoke-api-client.server";

const path = "/api/v1/changes";

interface ChangePage {
  changes: { kind: string; customer: string | null; at: string; data: object }[];
  cursor: string;
  hasMore: boolean;
}

async function follow({ send }: TestApi, query = ""): Promise<ChangePage> {
  const response = await send("GET", `${path}${query}`);
  expect(response.status).toBe(200);
  return response.json();
}

test("tells that Aylin Demir decided, and no word of what she decided", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  await enterCustomer(api.context, "Aylin Demir", { people: { mode: "ranked", ranked: ["keller"] } });
  const { changes, hasMore } = await follow(api);
  const at = "2026-11-24T16:12:00Z";
  expect({ changes, hasMore }).toEqual({
    hasMore: false,
    changes: [
      { kind: "preference.changed", customer: "aylin-demir", at, data: { version: 1 } },
      {
        kind: "assignment.changed",
        customer: "aylin-demir",
        at,
        data: { area: "", from: null, to: "keller" },
      },
    ],
  });
});

test("goes on behind the cursor, page by page", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  await enterCustomer(api.context, "Aylin Demir", { people: { mode: "ranked", ranked: ["keller"] } });
  const first = await follow(api, "?limit=1");
  expect(first).toMatchObject({ hasMore: true, changes: [{ kind: "preference.changed" }] });
  const second = await follow(api, `?limit=1&after=${first.cursor}`);
  expect(second).toMatchObject({ hasMore: false, changes: [{ kind: "assignment.changed" }] });
  expect(await follow(api, `?after=${second.cursor}`)).toEqual({ ...second, changes: [] });
});

test("begins with this moment for whoever asks for it", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  await enterCustomer(api.context, "Aylin Demir", { people: { mode: "nobody" } });
  const { cursor, changes } = await follow(api, "?after=newest");
  expect(changes).toEqual([]);
  await enterCustomer(api.context, "Karl Vogt", { people: { mode: "nobody" } });
  expect((await follow(api, `?after=${cursor}`)).changes).toMatchObject([{ customer: "karl-vogt" }]);
});

test("holds an empty answer back until something happens", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  const waiting = follow(api, "?wait=20");
  await enterCustomer(api.context, "Aylin Demir", { people: { mode: "nobody" } });
  expect((await waiting).changes).toHaveLength(1);
});

test("tells nothing to a key that was revoked while it waited: 401", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  const key = await api.createKey({ id: "crm", scopes: ["read"] });
  const waiting = api.send("GET", `${path}?wait=20`, undefined, { Authorization: `Bearer ${key}` });
  await vi.waitFor(async () => {
    const row = await api.context.db.reader
      .selectFrom("api_key")
      .select("last_used_at")
      .where("client_id", "=", "crm")
      .executeTakeFirstOrThrow();
    expect(row.last_used_at).not.toBeNull();
  });
  await revokeApiClient(api.context, "crm");
  await enterCustomer(api.context, "Aylin Demir", { people: { mode: "nobody" } });
  await expectProblem(await waiting, 401);
});
