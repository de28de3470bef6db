import { beforeAll, describe, expect, test, vi } from "vitest";
import { keyedDoors } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { shareTestApi } from "#tests/support/test-api";

const shared = shareTestApi();

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await shared().context.db.writer.schema.alterTable("api_key").renameTo("lost_api_key").execute();
});

describe.each(keyedDoors)("$name", ({ method, path }) => {
  test("lets nobody in whose key cannot be looked up, and does not call the key wrong", async () => {
    const refused = await shared().send(method, path);
    const { detail } = await expectProblem(refused, 503);
    expect(detail).toContain("nobody is let in");
    expect(refused.headers.get("retry-after")).toBe("2");
    expect(refused.headers.has("www-authenticate")).toBe(false);
  });
});
