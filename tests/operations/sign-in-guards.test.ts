import type { AppLoadContext } from "@remix-run/server-runtime";
import { describe, expect, test, vi } from "vitest";
import { findCustomer } from "#db/queries/customers";
import { testDatabases } from "#tests/support/databases";
import { codeIn, enterCustomerAt, openSignInHouse, tokenIn } from "#tests/support/sign-in-house";
import { getStaff } from "#tests/support/small-house";
import { apiDocument } from "~/api/api-document";
import { customerSessionCookie, languageCookie, signInCookie } from "~/auth/cookies.server";
import {
  type CustomerVisit,
  type Door,
  forAnyone,
  forCustomer,
  forCustomerOrFullMandate,
  forCustomerOrMandate,
  forDemo,
  forLead,
  forStaff,
} from "~/auth/guards.server";
import { createSignInLimits, limitsOfDemo } from "~/auth/sign-in-limits.server";
import { readConfig } from "~/config.server";
import { ErasedCustomer } from "~/domain/people/erased-customer";
import { LeavingRefused } from "~/domain/people/leaving";
import { MandateRefused, type MandateScope } from "~/domain/people/mandate";
import { chooseLanguage } from "~/operations/customers/choose-language.server";
import { acceptMandate } from "~/operations/mandates/answer-mandate.server";
import { endMandate } from "~/operations/mandates/end-mandate.server";
import { grantMandate } from "~/operations/mandates/grant-mandate.server";
import { hashAddress, requestSignIn } from "~/operations/sign-in/request-sign-in.server";
import { signInCustomer } from "~/operations/sign-in/sign-in-customer.server";
import { action as switchLanguage } from "~/routes/public/language";
import { answerCode } from "~/routes/sign-in/answer-code.server";
import { answerLink } from "~/routes/sign-in/answer-link.server";
import { pressKeptMs } from "~/routes/sign-in/answer-press-once.server";
import { startCustomerSession } from "~/routes/sign-in/finish-sign-in.server";
import { startStaffSession } from "~/routes/sign-in/start-staff-session.server";

const baseUrl = "http://localhost:3000";

async function open() {
  const context = await testDatabases("sqlite").openTestContext("2026-11-24T17:12:00+01:00");
  const house = await openSignInHouse(context);
  await enterCustomerAt(context, "Aylin Demir", "aylin@example.org");
  const read = readConfig({}, ["--demo"]);
  if (!read.ok) throw new Error(read.faults.join());
  const { config } = read;

  async function enter<T>(
    door: Door<T>,
    path: string,
    init: RequestInit = {},
    mode = config.mode,
    params = {},
  ) {
    const answer: Pick<AppLoadContext, "answerHeaders"> = { answerHeaders: new Headers() };
    const visitor = {
      ...answer,
      operations: context,
      config: { ...config, baseUrl, mode },
      staffAuth: house.staffAuth,
      signInLimits: createSignInLimits(limitsOfDemo),
      demoMailbox: null,
      beginDemoAfresh: null,
      apiDocument,
      nonce: "",
      requestId: "",
      clientAddress: "192.0.2.7",
      reportFault() {},
    };
    const request = new Request(baseUrl + path, init);
    return door({ request, params, context: visitor }).catch((thrown: unknown) => thrown);
  }

  async function staffCookie(id: string) {
    const token = await house.staffAuth.makeLinkToken(await getStaff(context, id));
    return {
      Cookie: (await house.staffAuth.redeemLinkToken(token, new Request(baseUrl)))?.[0]?.split(";")[0] ?? "",
    };
  }

  async function customerCookie(mandate?: string) {
    const signIn = {
      customerId: "aylin-demir",
      by: "link",
      addressHash: null,
      ...(mandate && { mandate }),
    } as const;
    const token = await signInCustomer(context, signIn);
    const cookie = await customerSessionCookie({ baseUrl, vault: context.vault }).serialize(token);
    return { Cookie: cookie.split(";")[0] ?? "" };
  }

  /** Murat Demir acts for Aylin Demir: the mandate's id. */
  async function letMuratAct(scope: MandateScope) {
    const offer = { customerId: "aylin-demir", holder: "Murat Demir", address: "murat@example.org" };
    const terms = { relation: "relative", scope, until: null, language: "de" } as const;
    const granted = await grantMandate(context, { ...offer, ...terms });
    const id = granted.kind === "granted" ? granted.id : "";
    const addressHash = hashAddress(context, { audience: "customer", email: offer.address });
    await acceptMandate(context, { customerId: "aylin-demir", id, addressHash });
    return id;
  }

  return { context, enter, staffCookie, customerCookie, letMuratAct, ...house };
}

const whoIsIt = forCustomer(({ customer }) => customer.id);

test("takes an address that no database can be asked for as one that does not exist", async () => {
  const { enter } = await open();
  const answer = await enter(whoIsIt, "/me/wish/%00/withdraw", { method: "POST" }, "demo", { id: "\0" });
  expect((answer as Response).status).toBe(404);
});

test("opens to whoever acts for a customer only what says so, and tells the operations by which mandate", async () => {
  const { enter, customerCookie, letMuratAct } = await open();
  const mandate = await letMuratAct("full");
  const headers = await customerCookie(mandate);
  const byWhom = ({ operations }: CustomerVisit) => operations.mandate;
  expect(await enter(forCustomerOrMandate(byWhom), "/me", { headers })).toBe(mandate);
  expect(await enter(forCustomerOrFullMandate(byWhom), "/me/wish", { headers })).toBe(mandate);
  expect(locationOf(await enter(whoIsIt, "/me/mandates", { headers }))).toBe("/me?mandate=in_person");
});

test("keeps a mandate that only narrows out of what needs a full one, and none at all from one that has ended", async () => {
  const { context, enter, customerCookie, letMuratAct } = await open();
  const id = await letMuratAct("narrow");
  const headers = await customerCookie(id);
  const reading = forCustomerOrMandate(({ customer }) => customer.id);
  expect(await enter(reading, "/me", { headers })).toBe("aylin-demir");
  const full = forCustomerOrFullMandate(({ customer }) => customer.id);
  expect(locationOf(await enter(full, "/me/wish", { headers }))).toBe("/me?mandate=too_narrow");
  const leaving = forCustomerOrMandate(() => {
    throw new LeavingRefused();
  });
  expect(locationOf(await enter(leaving, "/me", { headers }))).toBe("/me?leaving");
  const ended = forCustomerOrMandate(async () => {
    await endMandate(context, { customerId: "aylin-demir", id, by: "customer" });
    throw new MandateRefused("ended");
  });
  expect(locationOf(await enter(ended, "/me", { headers }))).toBe("/sign-in?return=%2Fme");
  expect(locationOf(await enter(reading, "/me", { headers }))).toBe("/sign-in?return=%2Fme");
});

test("whoever is erased behind a door that is open is no fault of it: staff are told that nobody is there, and a customer is signed out", async () => {
  const { enter, staffCookie, customerCookie } = await open();
  const meetErased = () => {
    throw new ErasedCustomer("aylin-demir");
  };
  const staff = await staffCookie("keller");
  const page = await enter(forStaff(meetErased), "/staff/customers/aylin-demir", { headers: staff });
  expect(page).toMatchObject({ init: { status: 404 }, data: { noSuchPerson: { wasSent: false } } });
  const form = { method: "POST", headers: staff };
  expect(await enter(forStaff(meetErased), "/staff/customers/aylin-demir", form)).toMatchObject({
    data: { noSuchPerson: { wasSent: true } },
  });
  const own = await enter(forCustomer(meetErased), "/me", { headers: await customerCookie() });
  expect(locationOf(own)).toBe("/sign-in?return=%2Fme");
  expect(await enter(forAnyone(meetErased), "/k/a-letter")).toMatchObject({ status: 404 });
});

function locationOf(answer: unknown): string | null {
  return (answer as Response).headers.get("Location");
}

test("sends who is not signed in to sign in, and remembers where they were going", async () => {
  const { enter } = await open();
  const answer = (await enter(whoIsIt, "/me/history?page=2&_routes=x")) as Response;
  expect(answer.status).toBe(302);
  expect(answer.headers.get("Location")).toBe("/sign-in?return=%2Fme%2Fhistory%3Fpage%3D2");
  const staff = (await enter(
    forStaff(() => "in"),
    "/staff",
    { method: "POST", body: "" },
  )) as Response;
  expect(staff.headers.get("Location")).toBe("/staff/sign-in?return=%2Fstaff");
});

test("brings whose session ended over a form back to the page on which it stood", async () => {
  const { enter } = await open();
  const stop = async (referer: string) => {
    const headers = { Origin: "https://lindner.example", Referer: referer };
    return locationOf(await enter(whoIsIt, "/me/stop", { method: "POST", body: "", headers }));
  };
  expect(await stop("https://lindner.example/me/people?saved=2")).toBe("/sign-in?return=%2Fme%2Fpeople");
  expect(await stop("https://elsewhere.example/me/people")).toBe("/sign-in?return=%2Fme%2Fstop");
  expect(await stop("")).toBe("/sign-in?return=%2Fme%2Fstop");
});

test("tells the door who the customer is, and prolongs the session by the visit", async () => {
  const { context, enter, customerCookie } = await open();
  const headers = await customerCookie();
  expect(await enter(whoIsIt, "/me", { headers })).toBe("aylin-demir");
  context.setNow("2026-12-20T12:00:00+01:00");
  expect(await enter(whoIsIt, "/me", { headers })).toBe("aylin-demir");
  context.setNow("2027-01-15T12:00:00+01:00");
  expect(await enter(whoIsIt, "/me", { headers })).toBe("aylin-demir");
});

test("ends a session after 180 days, however often it was used", async () => {
  const { context, enter, customerCookie } = await open();
  const headers = await customerCookie();
  const start = context.clock();
  for (let day = 20; day < 180; day += 20) {
    context.setNow(new Date(start + day * 86_400_000).toISOString());
    expect(await enter(whoIsIt, "/me", { headers })).toBe("aylin-demir");
  }
  context.setNow(new Date(start + 180 * 86_400_000).toISOString());
  expect(await enter(whoIsIt, "/me", { headers })).toMatchObject({ status: 302 });
});

test("believes no cookie that is not signed", async () => {
  const { context, enter, customerCookie } = await open();
  const { Cookie } = await customerCookie();
  const [value = ""] = Cookie.split("=").slice(1).join("=").split(".");
  expect(await enter(whoIsIt, "/me", { headers: { Cookie: `session=${value}` } })).toMatchObject({
    status: 302,
  });
  const language = await languageCookie({ baseUrl, vault: context.vault }).serialize("en");
  const renamed = language.split(";")[0]!.replace(/^language/, "session");
  expect(await enter(whoIsIt, "/me", { headers: { Cookie: renamed } })).toMatchObject({ status: 302 });
});

test("refuses staff whose role is another, and lets in whose it is", async () => {
  const { enter, staffCookie } = await open();
  const door = forLead(({ staff }) => staff.id);
  expect(await enter(door, "/staff/wishes", { headers: await staffCookie("keller") })).toMatchObject({
    status: 403,
  });
  expect(await enter(door, "/staff/wishes", { headers: await staffCookie("lindner") })).toBe("lindner");
});

test("lets nobody in who has left, even with a session", async () => {
  const { context, enter, staffCookie } = await open();
  const headers = await staffCookie("keller");
  const door = forStaff(({ staff }) => staff.id);
  expect(await enter(door, "/staff", { headers })).toBe("keller");
  const left = { left_at: context.clock() };
  await context.db.writer.updateTable("staff_member").set(left).where("id", "=", "keller").execute();
  expect(await enter(door, "/staff", { headers })).toMatchObject({ status: 302 });
});

test("takes a customer's session for none of staff", async () => {
  const { enter, customerCookie } = await open();
  const door = forStaff(({ staff }) => staff.id);
  expect(await enter(door, "/staff", { headers: await customerCookie() })).toMatchObject({ status: 302 });
});

test("knows nothing of a demo outside of one", async () => {
  const { enter } = await open();
  const door = forDemo(() => "in");
  expect(await enter(door, "/demo")).toBe("in");
  expect(await enter(door, "/demo", {}, "production")).toMatchObject({ status: 404 });
});

test("speaks the language that the customer chose, else this browser's, else that on record, else the one asked for", async () => {
  const { context, enter, customerCookie } = await open();
  const door = forAnyone(({ language }) => language);
  const english = { "Accept-Language": "en-GB,en;q=0.9" };
  const customer = await customerCookie();
  const chosen = await languageCookie({ baseUrl, vault: context.vault }).serialize("en");
  expect(await enter(door, "/")).toBe("de");
  expect(await enter(door, "/", { headers: { "Accept-Language": "fr" } })).toBe("de");
  expect(await enter(door, "/", { headers: english })).toBe("en");
  expect(await enter(door, "/", { headers: { ...english, ...customer } })).toBe("de");
  const both = { Cookie: `${customer.Cookie}; ${chosen.split(";")[0]}` };
  expect(await enter(door, "/", { headers: both })).toBe("en");
  await chooseLanguage(context, { customerId: "aylin-demir", language: "de" });
  expect(await enter(door, "/", { headers: both })).toBe("de");
  expect(await enter(door, "/", { headers: { Cookie: chosen.split(";")[0]! } })).toBe("en");
});

test("the switch on a customer's page changes their own language, of mails too", async () => {
  const { context, enter, customerCookie } = await open();
  const body = new URLSearchParams({ language: "en", return: "/me/data" });
  const answer = await enter(switchLanguage, "/language", {
    method: "POST",
    body,
    headers: await customerCookie(),
  });
  expect((answer as Response).headers.get("Location")).toBe("/me/data");
  expect(await findCustomer(context.db.reader, "aylin-demir")).toMatchObject({ language: "en" });
  const door = forAnyone(({ language }) => language);
  expect(await enter(door, "/", { headers: await customerCookie() })).toBe("en");
});

test("the switch pressed by who works here changes in which language the house writes to them", async () => {
  const { context, enter, staffCookie } = await open();
  const body = new URLSearchParams({ language: "en", return: "/staff" });
  await enter(switchLanguage, "/language", { method: "POST", body, headers: await staffCookie("keller") });
  expect((await getStaff(context, "keller")).language).toBe("en");
  expect((await getStaff(context, "lindner")).language).toBeNull();
});

test("tells the test of the site map whom it is for", () => {
  expect([forAnyone, forCustomer, forStaff, forLead].map((guard) => guard(() => null).audience)).toEqual([
    "anyone",
    "customer",
    "staff",
    "lead",
  ]);
});

test("signing in ends the session that this browser had before, of a customer", async () => {
  const { enter, customerCookie } = await open();
  const before = { headers: await customerCookie() };
  const again = forAnyone((visit) =>
    startCustomerSession(visit, { customerId: "aylin-demir", by: "link", addressHash: null }, "/me"),
  );
  expect(await enter(whoIsIt, "/me", before)).toBe("aylin-demir");
  expect(((await enter(again, "/sign-in", before)) as Response).headers.get("Location")).toBe("/me");
  expect(((await enter(whoIsIt, "/me", before)) as Response).status).toBe(302);
});

test("signing in ends the session that this browser had before, of a member of staff", async () => {
  const { context, enter, staffCookie } = await open();
  const before = { headers: await staffCookie("keller") };
  const again = forAnyone(async (visit) => {
    const token = await visit.context.staffAuth.makeLinkToken(await getStaff(context, "yilmaz"));
    return startStaffSession(visit, token, "/staff");
  });
  const whoWorks = forStaff(({ staff }) => staff.id);
  expect(await enter(whoWorks, "/staff", before)).toBe("keller");
  expect(((await enter(again, "/staff/sign-in", before)) as Response).headers.get("Location")).toBe("/staff");
  expect(((await enter(whoWorks, "/staff", before)) as Response).status).toBe(302);
});

describe.each([
  ["customer", "aylin@example.org", "/me"],
  ["staff", "keller@lindner.example", "/staff"],
] as const)("a %s's double tap", (audience, email, home) => {
  /** The answers of two presses, and which session each of them leaves in the browser. */
  async function openRequest() {
    const house = await open();
    const { context, mails, workOff, enter } = house;
    const requestId = await requestSignIn(context, { audience, email, language: "de" });
    await workOff();
    const cookie = signInCookie({ baseUrl, vault: context.vault }, audience);
    const pending = await cookie.serialize({ requestId, email, returnTo: home });
    const [code, token] = [codeIn(mails[0]!), tokenIn(mails[0]!)];
    const doors = {
      digits: forAnyone(async (visit) => tellAnswer(visit, await answerCode(visit, audience))),
      link: forAnyone(async (visit) => tellAnswer(visit, await answerLink(visit, audience))),
    };
    const press = (way: keyof typeof doors, formKey: string) =>
      enter(
        doors[way],
        `/sign-in/${way}`,
        {
          method: "POST",
          body: new URLSearchParams({ formKey, code }),
          headers: { Cookie: pending.split(";")[0]! },
        },
        undefined,
        { token },
      ) as Promise<ReturnType<typeof tellAnswer>>;
    return { ...house, press };
  }

  test.each(["digits", "link"] as const)(
    "on the %s is answered twice with the one session that the first began",
    async (way) => {
      const { press } = await openRequest();
      const [first, second] = await Promise.all([press(way, "of this page"), press(way, "of this page")]);
      expect(first).toMatchObject({ location: home, session: expect.stringContaining("=") });
      expect(second).toEqual(first);
      expect(await press(way, "of this page")).toEqual(first);
    },
  );

  test.each(["digits", "link"] as const)(
    "on the %s is none where it comes from another page, or later: the proof is used up",
    async (way) => {
      const { press } = await openRequest();
      vi.useFakeTimers({ toFake: ["setTimeout"] });
      try {
        expect(await press(way, "of this page")).toMatchObject({ location: home });
        expect(await press(way, "of another page")).toMatchObject({ location: null, session: null });
        vi.advanceTimersByTime(pressKeptMs);
        expect(await press(way, "of this page")).toMatchObject({ location: null, session: null });
      } finally {
        vi.useRealTimers();
      }
    },
  );
});

/** By its fields: a server that another test started in this process may have put a Response of its own in place. */
function tellAnswer({ context }: { context: AppLoadContext }, answer: unknown) {
  const cookies = context.answerHeaders.getSetCookie().map((cookie) => cookie.split(";")[0]!);
  return {
    location: (answer as Partial<Response> | null)?.headers?.get("Location") ?? null,
    session: cookies.find((cookie) => /^(session|staff)=./.test(cookie)) ?? null,
  };
}
