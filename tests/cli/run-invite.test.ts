import { afterEach, beforeEach, expect, type MockInstance, test, vi } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { runInvite } from "~/cli/run-invite";

const place = { baseUrl: "https://k.example", language: "en" } as const;
const days = "90";
let out: MockInstance;
let err: MockInstance;

beforeEach(() => {
  out = vi.spyOn(console, "log").mockImplementation(() => {});
  err = vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

const printed = (spy: MockInstance) => spy.mock.calls.map(([line]) => String(line));

describeOnBothDialects("kontaktwahl invite", ({ openTestContext }) => {
  async function openHouse() {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Frieda Lang", null);
    await enterCustomer(context, "Aylin Demir", { people: { mode: "nobody" } });
    return context;
  }

  test("writes references and links for a mailing tool, and nobody's name or address", async () => {
    const context = await openHouse();
    expect(await runInvite(context, [], { allNotChosen: true, csv: true, days }, place)).toBe(0);
    const [head, ...rows] = printed(out);
    expect(head).toBe("reference,url,expires");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^frieda-lang,https:\/\/k\.example\/k\/[\w-]{22},2027-02-22T16:12:00Z$/);
  });

  test("makes and revokes links of those who are named, and says who is unknown", async () => {
    const context = await openHouse();
    expect(await runInvite(context, ["nobody", "aylin-demir"], { days }, place)).toBe(1);
    expect(printed(err)).toEqual(["Nobody knows nobody."]);
    expect(printed(out)).toEqual([expect.stringMatching(/^aylin-demir https:\/\/k\.example\/k\//)]);
    expect(await runInvite(context, ["aylin-demir"], { revoke: true, days }, place)).toBe(0);
    expect(printed(out).at(-1)).toBe("aylin-demir: one link is no longer good.");
  });

  test.each([
    [[], {}],
    [["aylin-demir"], { allNotChosen: true }],
    [[], { allNotChosen: true, revoke: true }],
    [["aylin-demir"], { days: "731" }],
  ])("makes nothing of %j with %j", async (references, options) => {
    const context = await openHouse();
    expect(await runInvite(context, references, { days, ...options }, place)).toBe(1);
    expect(printed(out)).toEqual([]);
    expect(await context.db.reader.selectFrom("portal_link").selectAll().execute()).toEqual([]);
  });
});
