import { expect, test } from "vitest";
import { hashSessionToken } from "#db/hash-session-token";
import { listContactPoints } from "#db/queries/contact-points";
import { findCustomerSession } from "#db/queries/customer-sessions";
import { listEvidence } from "#db/queries/evidence";
import { describeOnBothDialects } from "#tests/support/databases";
import { codeIn, enterCustomerAt, openSignInHouse, tokenIn } from "#tests/support/sign-in-house";
import type { TestContext } from "#tests/support/test-context";
import { endSession } from "~/operations/sign-in/end-session.server";
import { forgetSignIns } from "~/operations/sign-in/forget-sign-ins.server";
import { listCustomersAtAddress } from "~/operations/sign-in/list-customers-at-address.server";
import { isLinkGood, proveByCode, proveByLink } from "~/operations/sign-in/prove-sign-in.server";
import { requestSignIn } from "~/operations/sign-in/request-sign-in.server";
import { signInCustomer } from "~/operations/sign-in/sign-in-customer.server";

const email = "aylin@example.org";
const audience = "customer" as const;

describeOnBothDialects("a customer's sign-in", ({ openTestContext }) => {
  async function open(...people: string[]) {
    const context = await openTestContext("2026-11-24T17:12:00+01:00");
    const house = await openSignInHouse(context);
    for (const person of people) await enterCustomerAt(context, person, email);
    return { context, ...house };
  }

  const ask = (context: TestContext, address = email) =>
    requestSignIn(context, { audience, email: address, language: "de" });

  test("stores neither address nor secret in the clear, and puts one job with an id into the queue", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    const requestId = await ask(context);
    const jobs = await context.db.reader.selectFrom("job").selectAll().execute();
    expect(jobs.map(({ payload }) => JSON.parse(payload))).toEqual([{ requestId }]);
    await workOff();
    const rows = JSON.stringify(await context.db.reader.selectFrom("sign_in_request").selectAll().execute());
    for (const secret of [email, codeIn(mails[0]!), tokenIn(mails[0]!)]) expect(rows).not.toContain(secret);
  });

  test("takes the same way for an address that nobody has, and sends nothing", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    await ask(context, "nobody@example.org");
    const outcomes = await workOff();
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["done"]);
    expect(mails).toEqual([]);
  });

  test("opens by six digits, and only once, the link included", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    const requestId = await ask(context);
    await workOff();
    const code = codeIn(mails[0]!);
    expect(await proveByCode(context, { audience, requestId, code })).toMatchObject({ ok: true });
    const again = { ok: false, reason: "code_expired" };
    expect(await proveByCode(context, { audience, requestId, code })).toEqual(again);
    const token = tokenIn(mails[0]!);
    expect(await proveByLink(context, { audience, token })).toEqual({ ok: false, reason: "link_expired" });
  });

  test("opens by the link for one of two who press the button at once", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    await ask(context);
    await workOff();
    const token = tokenIn(mails[0]!);
    expect(await isLinkGood(context, { audience, token })).toBe(true);
    const both = await Promise.all([
      proveByLink(context, { audience, token }),
      proveByLink(context, { audience, token }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await isLinkGood(context, { audience, token })).toBe(false);
  });

  test("ends after 15 minutes, counted from the mail", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    const requestId = await ask(context);
    context.setNow("2026-11-24T17:20:00+01:00");
    await workOff();
    const code = codeIn(mails[0]!);
    context.setNow("2026-11-24T17:35:00+01:00");
    expect(await proveByCode(context, { audience, requestId, code })).toMatchObject({
      reason: "code_expired",
    });
    const token = tokenIn(mails[0]!);
    expect(await proveByLink(context, { audience, token })).toMatchObject({ reason: "link_expired" });
  });

  test("sends no mail that waited longer than its request is good", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    await ask(context);
    context.setNow("2026-11-24T17:27:00+01:00");
    await workOff();
    expect(mails).toEqual([]);
  });

  test("gives five tries per code, also to guesses sent at once", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    const requestId = await ask(context);
    await workOff();
    const code = codeIn(mails[0]!);
    const wrong = code === "000000" ? "000001" : "000000";
    const first = await proveByCode(context, { audience, requestId, code: wrong });
    expect(first).toEqual({ ok: false, reason: "code_wrong", triesLeft: 4 });
    await Promise.all([1, 2, 3, 4].map(() => proveByCode(context, { audience, requestId, code: wrong })));
    expect(await proveByCode(context, { audience, requestId, code })).toMatchObject({
      reason: "code_expired",
    });
    expect(await isLinkGood(context, { audience, token: tokenIn(mails[0]!) })).toBe(true);
  });

  test("leaves an earlier request good when somebody asks again", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    const requestId = await ask(context);
    await workOff();
    await ask(context);
    await workOff();
    expect(mails).toHaveLength(2);
    const code = codeIn(mails[0]!);
    expect(await proveByCode(context, { audience, requestId, code })).toMatchObject({ ok: true });
  });

  test("takes no digits of somebody else's request", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    await ask(context);
    const requestId = await ask(context, "stranger@example.org");
    await workOff();
    const code = codeIn(mails[0]!);
    expect(await proveByCode(context, { audience, requestId, code })).toMatchObject({ ok: false });
  });

  test("withholds digits from an address at which too many were guessed, and leaves it the link", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    for (let request = 0; request < 5; request++) {
      const requestId = await ask(context);
      await workOff();
      const wrong = codeIn(mails.at(-1)!) === "000000" ? "000001" : "000000";
      for (let guess = 0; guess < 5; guess++)
        await proveByCode(context, { audience, requestId, code: wrong });
    }
    await ask(context);
    await workOff();
    expect(codeIn(mails.at(-1)!)).toBe("none");
    expect(await proveByLink(context, { audience, token: tokenIn(mails.at(-1)!) })).toMatchObject({
      ok: true,
    });
  });

  test("is no way into the house for staff, nor theirs one to a customer", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    const requestId = await ask(context);
    await workOff();
    const code = codeIn(mails[0]!);
    expect(await proveByCode(context, { audience: "staff", requestId, code })).toMatchObject({ ok: false });
    expect(await proveByLink(context, { audience: "staff", token: tokenIn(mails[0]!) })).toMatchObject({
      ok: false,
    });
  });

  test("names everybody who shares a proven address, and nobody in its mail", async () => {
    const { context, mails, workOff } = await open("Nora Winkler", "Paul Winkler");
    const requestId = await ask(context);
    await workOff();
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).not.toContain("Winkler");
    const result = await proveByCode(context, { audience, requestId, code: codeIn(mails[0]!) });
    const people = result.ok ? await listCustomersAtAddress(context, result.proof.addressHash) : [];
    expect(people.map(({ givenName }) => givenName).sort()).toEqual(["Nora", "Paul"]);
  });

  test("verifies the address by which it was proven, and is written into the evidence", async () => {
    const { context, mails, workOff } = await open("Aylin Demir");
    const requestId = await ask(context);
    await workOff();
    const result = await proveByCode(context, { audience, requestId, code: codeIn(mails[0]!) });
    if (!result.ok) throw new Error(result.reason);
    await signInCustomer(context, { customerId: "aylin-demir", ...result.proof });
    const [point] = await listContactPoints(context.db.reader, context.vault, "aylin-demir");
    expect(point?.verifiedAt).toBe(context.clock());
    const evidence = await listEvidence(context.db.reader, "aylin-demir");
    expect(evidence.at(-1)).toMatchObject({ kind: "signed_in", body: { by: "code" } });
  });

  test("lasts until it is signed out", async () => {
    const { context } = await open("Aylin Demir");
    const signIn = { customerId: "aylin-demir", by: "link", addressHash: null } as const;
    const tokenHash = hashSessionToken(await signInCustomer(context, signIn));
    const find = () => findCustomerSession(context.db.reader, tokenHash, context.clock());
    expect((await find())?.customer.id).toBe("aylin-demir");
    await endSession(context, tokenHash);
    expect(await find()).toBeNull();
  });

  test("ends after 30 days without a visit, and is forgotten later", async () => {
    const { context } = await open("Aylin Demir");
    const signIn = { customerId: "aylin-demir", by: "link", addressHash: null } as const;
    const tokenHash = hashSessionToken(await signInCustomer(context, signIn));
    context.setNow("2026-12-24T17:12:00+01:00");
    expect(await findCustomerSession(context.db.reader, tokenHash, context.clock())).toBeNull();
    context.setNow("2027-01-24T17:12:00+01:00");
    await forgetSignIns(context);
    expect(await context.db.reader.selectFrom("customer_session").selectAll().execute()).toEqual([]);
  });
});
