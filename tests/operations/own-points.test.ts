import { expect, test } from "vitest";
import type { NewContactPoint } from "#db/queries/contact-points";
import {
  insertContactPoint,
  listContactPoints,
  putContactRefusals,
  verifyContactPoint,
} from "#db/queries/contact-points";
import { bumpCustomerRevision } from "#db/queries/customers";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { codeIn, enterCustomerAt, openSignInHouse, type SignInHouse } from "#tests/support/sign-in-house";
import type { TestContext } from "#tests/support/test-context";
import type { CustomerVisit } from "~/auth/guards.server";
import { decidePermission } from "~/domain/permission/decide-permission";
import { askForProof, type PointToProve } from "~/operations/contact-points/ask-for-proof.server";
import {
  openOwnPoint,
  putOwnAddress,
  removeOwnPoint,
} from "~/operations/contact-points/change-own-point.server";
import { listUnprovenNumbers } from "~/operations/contact-points/list-unproven-numbers.server";
import { proveContactPoint } from "~/operations/contact-points/prove-contact-point.server";
import { readOwnPoint } from "~/operations/contact-points/read-own-point.server";
import { restoreOwnPoint } from "~/operations/contact-points/restore-own-point.server";
import { showOwnPoints } from "~/operations/contact-points/show-own-points.server";
import { readHouse } from "~/operations/house/read-house.server";
import { readCustomerFacts } from "~/operations/permission/read-customer-facts.server";
import { changePreferences } from "~/operations/preferences/change-preferences.server";
import { listChangesOf } from "~/operations/programs/list-changes-of.server";
import { forgetSignIns } from "~/operations/sign-in/forget-sign-ins.server";
import { listCustomersAtAddress } from "~/operations/sign-in/list-customers-at-address.server";
import { savePoint } from "~/routes/customer/data/save-point.server";

const customerId = "aylin-demir";
const number = "+491715550101";

describeOnBothDialects("a customer's own addresses and numbers", ({ openTestContext }) => {
  async function openAylin() {
    const context = await openTestContext();
    const house = await openSignInHouse(context);
    await enterCustomerAt(context, "Aylin Demir", "aylin@example.org");
    const change = () => ({
      timeZone: "Europe/Berlin",
      people: { mode: "anyone" as const, teams: [] },
      topics: { advice: ["phone"] },
    });
    await changePreferences(context, { customerId, basedOnVersion: null, change, language: "de" });
    return { context, house };
  }

  const newNumber = { kind: "phone", value: number, openChannels: ["phone"], replacesId: null } as const;

  async function ask(context: TestContext, point: Partial<PointToProve> = {}) {
    const own = { ...newNumber, openChannels: ["phone"], customerId, language: "de" as const, ...point };
    const asked = await askForProof(context, own);
    if (asked.kind !== "sent") throw new Error(asked.kind);
    return asked.proofId;
  }

  async function mayBeCalled(context: TestContext) {
    const request = {
      sender: { type: "staff", id: "keller" },
      channel: "phone",
      topic: "advice",
    } as const;
    const house = await readHouse(context.db.reader);
    const { compiled } = await readCustomerFacts(context.db.reader, house, customerId, context.clock());
    return decidePermission(compiled, request, context.clock()).allowed;
  }

  test("a new number is nobody's to call until its own digits came back", async () => {
    const { context, house } = await openAylin();
    const proofId = await ask(context);
    await house.workOff();
    expect(house.texts).toMatchObject([{ to: number }]);
    expect(await mayBeCalled(context)).toBe(false);
    expect((await showOwnPoints(context, customerId)).points).toHaveLength(1);
    const code = /\d{6}/.exec(house.texts[0]!.text)![0];
    const wrong = code === "000000" ? "000001" : "000000";
    const answer = (digits: string) => proveContactPoint(context, { customerId, proofId, code: digits });
    expect(await answer(wrong)).toEqual({ kind: "code_wrong", triesLeft: 4 });
    expect(await answer(code)).toEqual({ kind: "proven" });
    expect(await answer(code)).toEqual({ kind: "code_expired" });
    expect(await mayBeCalled(context)).toBe(true);
    const records = await expectWholeChain(context, customerId);
    expect(records.at(-1)).toMatchObject({
      kind: "contact_point_verified",
      body: { openChannels: ["phone"] },
    });
    expect(JSON.stringify(records)).not.toContain(number);
  });

  test("digits are good for ten minutes, five tries and the customer who asked", async () => {
    const { context, house } = await openAylin();
    await enterCustomerAt(context, "Bernd Voss", "bernd@example.org");
    const proofId = await ask(context);
    await house.workOff();
    const code = /\d{6}/.exec(house.texts[0]!.text)![0];
    const answer = (id: string, digits = code) =>
      proveContactPoint(context, { customerId: id, proofId, code: digits });
    expect(await answer("bernd-voss")).toEqual({ kind: "code_expired" });
    for (let tries = 0; tries < 5; tries++) await answer(customerId, code === "000000" ? "000001" : "000000");
    expect(await answer(customerId)).toEqual({ kind: "code_expired" });
    const late = await ask(context);
    await house.workOff();
    context.setNow("2026-11-24T17:22:01+01:00");
    const newest = /\d{6}/.exec(house.texts[1]!.text)![0];
    expect(await proveContactPoint(context, { customerId, proofId: late, code: newest })).toEqual({
      kind: "code_expired",
    });
  });

  test("nobody's phone is filled, whoever asks, and nobody asks without end", async () => {
    const { context } = await openAylin();
    await enterCustomerAt(context, "Bernd Voss", "bernd@example.org");
    const own = { ...newNumber, openChannels: ["phone"], language: "de" as const };
    for (const id of [customerId, "bernd-voss", customerId]) await ask(context, { customerId: id });
    expect(await askForProof(context, { ...own, customerId: "bernd-voss" })).toEqual({ kind: "too_many" });
    for (let last = 2; last <= 5; last++) await ask(context, { value: `+49171555010${last}` });
    expect(await askForProof(context, { ...own, customerId, value: "+491715550109" })).toEqual({
      kind: "too_many",
    });
    context.setNow("2026-11-25T17:12:01+01:00");
    await ask(context);
  });

  test("a corrected address takes the place of the old one, for signing in too, once it is proven", async () => {
    const { context, house } = await openAylin();
    const { points } = await showOwnPoints(context, customerId);
    const value = "aylin.neu@example.org";
    const mail = { kind: "email", value, openChannels: ["email"], replacesId: points[0]!.id } as const;
    const proofId = await ask(context, { ...mail, openChannels: ["email"] });
    await house.workOff();
    expect(house.mails.at(-1)!.to).toBe(value);
    const [old] = await listContactPoints(context.db.reader, context.vault, customerId);
    expect(await listCustomersAtAddress(context, old!.valueHash)).toHaveLength(1);
    await proveContactPoint(context, { customerId, proofId, code: codeIn(house.mails.at(-1)!) });
    expect(await listCustomersAtAddress(context, old!.valueHash)).toEqual([]);
    const now = await listContactPoints(context.db.reader, context.vault, customerId);
    expect(now).toMatchObject([{ value, verifiedAt: context.clock() }]);
    expect(await listCustomersAtAddress(context, now[0]!.valueHash)).toHaveLength(1);
  });

  test("what is opened less holds at once; what is opened more needs the digits where none came back yet", async () => {
    const { context } = await openAylin();
    const { points } = await showOwnPoints(context, customerId);
    const pointId = points[0]!.id;
    const open = (channels: string[]) => openOwnPoint(context, { customerId, pointId, channels });
    expect(await open([])).toEqual({ kind: "changed" });
    expect(await open(["email"])).toEqual({ kind: "needs_proof" });
    expect((await showOwnPoints(context, customerId)).points[0]!.openChannels).toEqual([]);
    expect(await openOwnPoint(context, { customerId: "nobody", pointId, channels: [] })).toEqual({
      kind: "unknown",
    });
  });

  test("a postal address holds at once; the last address for signing in stays", async () => {
    const { context } = await openAylin();
    const value = (await readOwnPoint(context, "postal", " Lindenstr. 4 \n\n80331  München"))!;
    expect(value).toBe("Lindenstr. 4\n80331 München");
    expect(await readOwnPoint(context, "postal", "Lindenstr. 4")).toBeNull();
    expect(await readOwnPoint(context, "phone", "0171 5550101")).toBe(number);
    const address = { customerId, value, openChannels: ["letter"], replacesId: null };
    await putOwnAddress(context, address);
    await putOwnAddress(context, address);
    const { points } = await showOwnPoints(context, customerId);
    const [postal] = points.filter(({ kind }) => kind === "postal");
    const [email] = points.filter(({ kind }) => kind === "email");
    expect(points).toHaveLength(2);
    expect(await removeOwnPoint(context, { customerId, pointId: email!.id })).toEqual({
      kind: "last_address",
    });
    expect(await removeOwnPoint(context, { customerId, pointId: postal!.id })).toEqual({ kind: "changed" });
    expect(await removeOwnPoint(context, { customerId, pointId: postal!.id })).toEqual({ kind: "unknown" });
    await expectWholeChain(context, customerId);
  });

  /** A number that the customer has proven, so that it is theirs beyond doubt. */
  async function proveNumber(context: TestContext, house: SignInHouse, point: Partial<PointToProve> = {}) {
    const proofId = await ask(context, point);
    await house.workOff();
    const code = /\d{6}/.exec(house.texts.at(-1)!.text)![0];
    await proveContactPoint(context, { customerId, proofId, code });
    const { points } = await showOwnPoints(context, customerId);
    return points.find(({ value }) => value === (point.value ?? number))!;
  }

  test("no number is anybody's that costs whoever calls or texts it dearly", async () => {
    const { context } = await openAylin();
    const read = (entered: string) => readOwnPoint(context, "phone", entered);
    for (const dear of [
      "0900 1234567",
      "0180 5123456",
      "+33 899 123456",
      "+881 6 12345678",
      "+44 70 1234 5678",
    ])
      expect(await read(dear), dear).toBeNull();
    for (const own of ["0171 5550101", "089 55501100", "+43 664 1234567", "+1 415 555 0100"])
      expect(await read(own), own).not.toBeNull();
  });

  test("a dear number that an import brought can be used for less, and for no more", async () => {
    const { context, house } = await openAylin();
    const dear = { value: "+499001234567", openChannels: ["sms"], verifiedAt: null, badSince: null };
    await addPoint(context, { id: "dear", kind: "phone", ...dear, createdAt: 0 });
    const send = async (...channels: string[]) => {
      const form = new URLSearchParams([["value", dear.value], ...channels.map((one) => ["channel", one])]);
      const answer = await savePoint({
        ...{
          request: new Request("http://localhost/", { method: "POST", body: form }),
          params: { id: "dear" },
        },
        ...{ operations: context, customer: { id: customerId }, language: "de", config: { texts: {} } },
      } as unknown as CustomerVisit);
      const { points } = await showOwnPoints(context, customerId);
      return { answer, open: points.find(({ id }) => id === "dear")?.openChannels };
    };
    const wider = await send("sms", "phone");
    expect(wider).toMatchObject({ open: ["sms"], answer: { init: { status: 422 } } });
    expect(await send()).toMatchObject({ open: [], answer: { status: 302 } });
    await house.workOff();
    expect(house.texts).toEqual([]);
  });

  test("what an import brought is proven by digits to that very number, and said to need it once it is opened", async () => {
    const { context, house } = await openAylin();
    const unproven = { verifiedAt: null, badSince: null, createdAt: context.clock() };
    const brought = { id: "brought", kind: "phone" as const, value: number, openChannels: ["phone"] };
    await addPoint(context, { ...brought, ...unproven });
    const opened = await listChangesOf(context, customerId, 1);
    expect(await listUnprovenNumbers(context, customerId, opened)).toEqual([number]);
    expect(await listUnprovenNumbers(context, customerId, [])).toEqual([]);
    const answer = await savePoint({
      ...{
        request: new Request("http://localhost/", {
          method: "POST",
          body: new URLSearchParams({ prove: "yes" }),
        }),
        params: { id: "brought" },
      },
      ...{ operations: context, customer: { id: customerId }, language: "de", config: { texts: {} } },
    } as unknown as CustomerVisit);
    await house.workOff();
    expect(house.texts.at(-1)).toMatchObject({ to: number });
    const proofId = String((answer as Response).headers.get("Location"))
      .split("/")
      .at(-1)!;
    const code = /\d{6}/.exec(house.texts.at(-1)!.text)![0];
    await proveContactPoint(context, { customerId, proofId, code });
    const { points } = await showOwnPoints(context, customerId);
    expect(points.filter(({ value }) => value === number)).toMatchObject([
      { id: "brought", openChannels: ["phone"], verifiedAt: context.clock() },
    ]);
    expect(await listUnprovenNumbers(context, customerId, opened)).toEqual([]);
  });

  test("what was deleted is nobody's to use, and can be taken back as it was for a week", async () => {
    const { context, house } = await openAylin();
    const proven = await proveNumber(context, house);
    const pointId = proven.id;
    await removeOwnPoint(context, { customerId, pointId });
    expect(await mayBeCalled(context)).toBe(false);
    expect((await showOwnPoints(context, customerId)).removed).toMatchObject([{ value: number }]);
    expect(await restoreOwnPoint(context, { customerId: "nobody", pointId })).toBe(false);
    context.setNow("2026-12-01T17:11:59+01:00");
    expect(await restoreOwnPoint(context, { customerId, pointId })).toBe(true);
    expect(await restoreOwnPoint(context, { customerId, pointId })).toBe(false);
    const { points, removed } = await showOwnPoints(context, customerId);
    expect(points.find(({ id }) => id === pointId)).toEqual(proven);
    expect(removed).toEqual([]);
    expect(await mayBeCalled(context)).toBe(true);
    const records = await expectWholeChain(context, customerId);
    expect(records.at(-1)).toMatchObject({ kind: "contact_point_restored", body: { kind: "phone" } });
  });

  test("after a week it is forgotten; what was refused meanwhile stays refused", async () => {
    const { context, house } = await openAylin();
    const { id: pointId, valueHash } = await proveNumber(context, house);
    await removeOwnPoint(context, { customerId, pointId });
    const refused = { valueHash, channels: ["phone"], source: "Robinsonliste", at: context.clock() };
    await context.db.transaction((tx) => putContactRefusals(tx, customerId, refused));
    expect(await restoreOwnPoint(context, { customerId, pointId })).toBe(true);
    expect(await mayBeCalled(context)).toBe(false);
    await removeOwnPoint(context, { customerId, pointId });
    context.setNow("2026-12-01T17:12:00+01:00");
    expect(await restoreOwnPoint(context, { customerId, pointId })).toBe(false);
    context.setNow("2026-12-01T17:12:01+01:00");
    await forgetSignIns(context);
    expect(await countRemoved(context)).toBe(0);
  });

  test("whoever has it is told once a day that it was deleted or replaced, without a name, a link or what is new", async () => {
    const { context, house } = await openAylin();
    const { id: pointId } = await proveNumber(context, house);
    await proveNumber(context, house, { value: "+491715550102", replacesId: pointId });
    await house.workOff();
    const told = house.texts.filter(({ to, text }) => to === number && !/\d{6}/.test(text));
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain("Waren Sie das nicht?");
    expect(told[0]!.text).not.toMatch(/Demir|Aylin|0102|https?:/);
    await restoreOwnPoint(context, { customerId, pointId });
    await removeOwnPoint(context, { customerId, pointId });
    await house.workOff();
    expect(house.texts.filter(({ to, text }) => to === number && !/\d{6}/.test(text))).toHaveLength(1);
  });

  test("an address that signed in is told by mail; one that nobody ever proved, and one taken back at once, is not", async () => {
    const { context, house } = await openAylin();
    const [old] = await listContactPoints(context.db.reader, context.vault, customerId);
    await context.db.transaction((tx) => verifyContactPoint(tx, customerId, old!.id, context.clock()));
    const value = "aylin.neu@example.org";
    const proofId = await ask(context, { kind: "email", value, openChannels: ["email"] });
    await house.workOff();
    await proveContactPoint(context, { customerId, proofId, code: codeIn(house.mails.at(-1)!) });
    const [, fresh] = await listContactPoints(context.db.reader, context.vault, customerId);
    await removeOwnPoint(context, { customerId, pointId: old!.id });
    await house.workOff();
    const mail = house.mails.at(-1)!;
    expect(mail).toMatchObject({ to: "aylin@example.org" });
    expect(mail.subject).toContain("wurde gelöscht");
    expect(`${mail.text}${mail.html}`).not.toMatch(/Demir|neu@|sign-in|href/);
    const mails = house.mails.length;
    await restoreOwnPoint(context, { customerId, pointId: old!.id });
    await removeOwnPoint(context, { customerId, pointId: fresh!.id });
    await restoreOwnPoint(context, { customerId, pointId: fresh!.id });
    await putUnproven(context, "+491715550103");
    await house.workOff();
    expect([house.mails.length, house.texts]).toEqual([mails, []]);
  });

  /** Imported, and removed by the customer. */
  async function putUnproven(context: TestContext, value: string): Promise<void> {
    const unproven = { verifiedAt: null, badSince: null, createdAt: context.clock() };
    const point = { id: "imported", kind: "phone" as const, value, openChannels: ["phone"], ...unproven };
    await addPoint(context, point);
    await removeOwnPoint(context, { customerId, pointId: "imported" });
  }
});

async function countRemoved({ db }: TestContext): Promise<number> {
  return (await db.reader.selectFrom("removed_contact_point").select("id").execute()).length;
}

/** As an import does. */
function addPoint({ db, vault }: TestContext, point: NewContactPoint): Promise<void> {
  return db.transaction(async (tx) => {
    await insertContactPoint(tx, vault, customerId, point);
    await bumpCustomerRevision(tx, customerId);
  });
}
