import { getMigrations } from "better-auth/db/migration";
import { expect, onTestFinished, test, vi } from "vitest";
import { openDatabase } from "#db/open-database";
import { describeOnBothDialects } from "#tests/support/databases";
import { baseUrl, codeIn, openSignInHouse, type SignInHouse, tokenIn } from "#tests/support/sign-in-house";
import { getStaff } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { createStaffAuth, staffAuthOptions } from "~/auth/staff-auth.server";
import { NoAnswer } from "~/domain/no-answer";
import { findStaffAtAddress } from "~/operations/sign-in/find-staff-at-address.server";
import { forgetSignIns } from "~/operations/sign-in/forget-sign-ins.server";
import { proveByCode, proveByLink } from "~/operations/sign-in/prove-sign-in.server";
import { requestSignIn } from "~/operations/sign-in/request-sign-in.server";

const email = "keller@lindner.example";
const audience = "staff" as const;

describeOnBothDialects("the sign-in of staff", ({ openTestContext }) => {
  async function open() {
    const context = await openTestContext();
    return { context, ...(await openSignInHouse(context)) };
  }

  const ask = (context: TestContext, address = email) =>
    requestSignIn(context, { audience, email: address, language: "de" });

  async function signIn({ staffAuth }: SignInHouse, context: TestContext, id = "keller") {
    const token = await staffAuth.makeLinkToken(await getStaff(context, id));
    const cookies = await staffAuth.redeemLinkToken(token, visitor());
    return cookies?.map((cookie) => cookie.split(";")[0]).join("; ") ?? "";
  }

  test("finds better-auth's tables as it wants them", async () => {
    const { db, vault } = await openTestContext();
    const pending = await getMigrations(staffAuthOptions({ db, vault, baseUrl }));
    expect(pending.toBeCreated).toEqual([]);
    expect(pending.toBeAdded).toEqual([]);
    expect(pending.toBeAddedIndexes).toEqual([]);
    expect(pending.schemaProblems).toEqual([]);
  });

  test("opens by the mailed link, once", async () => {
    const house = await open();
    await ask(house.context);
    await house.workOff();
    const token = tokenIn(house.mails[0]!);
    expect(await proveByLink(house.context, { audience, token })).toMatchObject({ ok: true });
    const cookies = await house.staffAuth.redeemLinkToken(token, visitor());
    const cookie = cookies?.find((each) => each.startsWith("staff=")) ?? "";
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    expect(cookie).not.toContain("Secure");
    const { staffId } = await house.staffAuth.findSession(visitor(cookie.split(";")[0]));
    expect(staffId).toBe("keller");
    expect(await house.staffAuth.redeemLinkToken(token, visitor())).toBeNull();
  });

  test("takes nobody for signed out, ends no session in name alone, and takes no link for used, where the database gives no answer", async () => {
    const house = await open();
    const cookie = await signIn(house, house.context);
    const nowhere = openDatabase("postgres://127.0.0.1:1/nobody");
    onTestFinished(() => nowhere.close());
    vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => void vi.restoreAllMocks());
    const unheard = createStaffAuth({ ...house.context, db: nowhere, baseUrl });
    await expect(unheard.findSession(visitor(cookie))).rejects.toBeInstanceOf(NoAnswer);
    await expect(unheard.signOut(visitor(cookie))).rejects.toBeInstanceOf(NoAnswer);
    const token = await house.staffAuth.makeLinkToken(await getStaff(house.context, "keller"));
    await expect(unheard.redeemLinkToken(token, visitor())).rejects.toThrow();
    expect(await house.staffAuth.redeemLinkToken(token, visitor())).not.toBeNull();
  });

  test("opens by the mailed digits", async () => {
    const house = await open();
    const requestId = await ask(house.context);
    await house.workOff();
    const code = codeIn(house.mails[0]!);
    const result = await proveByCode(house.context, { audience, requestId, code });
    if (!result.ok) throw new Error(result.reason);
    const staff = await findStaffAtAddress(house.context, result.proof.addressHash);
    expect(staff?.id).toBe("keller");
  });

  test("sends nothing to an address that nobody has, nor to who has left", async () => {
    const house = await open();
    await leave(house.context, "keller");
    await ask(house.context);
    await ask(house.context, "nobody@lindner.example");
    expect(await house.workOff()).toHaveLength(2);
    expect(house.mails).toEqual([]);
  });

  test("gives the address of somebody who left to whoever has it now, without the sessions", async () => {
    const house = await open();
    const old = await signIn(house, house.context);
    await leave(house.context, "keller");
    await house.context.db.writer
      .updateTable("staff_member")
      .set({ email })
      .where("id", "=", "wolf")
      .execute();
    const now = await signIn(house, house.context, "wolf");
    expect((await house.staffAuth.findSession(visitor(now))).staffId).toBe("wolf");
    expect((await house.staffAuth.findSession(visitor(old))).staffId).toBeNull();
  });

  test("ends with signing out", async () => {
    const house = await open();
    const cookie = await signIn(house, house.context);
    await house.staffAuth.signOut(visitor(cookie));
    expect((await house.staffAuth.findSession(visitor(cookie))).staffId).toBeNull();
  });

  test("is forgotten a month after it expired, sessions and links", async () => {
    const house = await open();
    await signIn(house, house.context);
    await house.staffAuth.makeLinkToken(await getStaff(house.context, "keller"));
    const count = async () => {
      const sessions = await house.context.db.writer.selectFrom("auth_session").select("id").execute();
      const links = await house.context.db.writer.selectFrom("auth_verification").select("id").execute();
      return [sessions.length, links.length];
    };
    const dayMs = 86_400_000;
    // better-auth keeps its own time: the real one.
    house.context.setNow(new Date(Date.now() + 30 * dayMs - 1).toISOString());
    await forgetSignIns(house.context);
    expect(await count()).toEqual([1, 1]);
    house.context.setNow(new Date(Date.now() + 38 * dayMs).toISOString());
    await forgetSignIns(house.context);
    expect(await count()).toEqual([0, 0]);
  });

  test("keeps neither where somebody signs in from nor with which browser", async () => {
    const house = await open();
    const token = await house.staffAuth.makeLinkToken(await getStaff(house.context, "keller"));
    const request = new Request(baseUrl, {
      headers: { "X-Forwarded-For": "203.0.113.9", "User-Agent": "Firefox on a private phone" },
    });
    await house.staffAuth.redeemLinkToken(token, request);
    const [session] = await house.context.db.reader.selectFrom("auth_session").selectAll().execute();
    expect(JSON.stringify(session)).not.toMatch(/203\.0\.113|Firefox/);
  });

  test("marks its cookie for https and this host alone where the address is https", async () => {
    const { context } = await open();
    const staffAuth = createStaffAuth({ ...context, baseUrl: "https://kontakt.example.de" });
    const token = await staffAuth.makeLinkToken(await getStaff(context, "keller"));
    const cookies = await staffAuth.redeemLinkToken(token, visitor());
    expect(cookies?.[0]).toMatch(/^__Host-staff=.*Path=\/.*Secure/);
  });
});

function visitor(cookie?: string): Request {
  const headers: HeadersInit = cookie ? { Cookie: cookie } : {};
  return new Request(baseUrl, { headers });
}

async function leave({ db, clock }: TestContext, id: string): Promise<void> {
  await db.writer.updateTable("staff_member").set({ left_at: clock() }).where("id", "=", id).execute();
}
