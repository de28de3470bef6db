/** Aylin Demir presses twice, her network sends once more, or a member of staff does: what is made is made once. */
import { expect, test } from "vitest";
import type { Schema } from "#db/schema";
import { claimAs } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { addPause } from "~/domain/preference/pause-contacts";
import { proposeIntroduction } from "~/operations/assignment/propose-introduction.server";
import { askForProof } from "~/operations/contact-points/ask-for-proof.server";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { grantMandate } from "~/operations/mandates/grant-mandate.server";
import type { OperationContext } from "~/operations/operation-context";
import { changePreferences } from "~/operations/preferences/change-preferences.server";
import { requestSignIn } from "~/operations/sign-in/request-sign-in.server";
import { acceptAppointment } from "~/operations/wishes/answer-appointment.server";
import { makeWish, openWishesMax } from "~/operations/wishes/make-wish.server";
import { proposeAppointment } from "~/operations/wishes/propose-appointment.server";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";

const customerId = "aylin-demir";
const at = Date.parse;
const keller = { type: "staff", id: "keller" } as const;

const wish = {
  ...{ customerId, source: "wish" as const, channel: "phone", topic: "contract", staff: "keller" },
  ...{ from: at("2026-11-25T17:00:00+01:00"), until: at("2026-11-25T19:00:00+01:00"), note: "" },
};
const appointment = {
  ...{ customerId, staff: "keller", channel: "phone", topic: "advice", proposedBy: keller },
  ...{ from: at("2026-12-01T17:00:00+01:00"), until: at("2026-12-01T17:30:00+01:00") },
};
const mandate = {
  ...{ customerId, holder: "Murat Demir", address: "murat@example.org", relation: "relative" as const },
  ...{ scope: "narrow" as const, until: null, language: "de" as const },
};
const number = {
  ...{ customerId, kind: "phone" as const, value: "+4915112345678", openChannels: ["phone"] },
  ...{ replacesId: null, language: "de" as const },
};

interface Form {
  send: (context: OperationContext) => Promise<unknown>;
  /** Where what it makes is kept. */
  table: keyof Schema;
}

const forms: Record<string, Form> = {
  "a wish": { send: (context) => makeWish(context, wish), table: "invitation" },
  "a mandate": { send: (context) => grantMandate(context, mandate), table: "mandate" },
  "a number to be proven": { send: (context) => askForProof(context, number), table: "contact_point_proof" },
  "an appointment": {
    send: (context) => proposeAppointment(context, appointment),
    table: "appointment_proposal",
  },
  "a recommended colleague": {
    send: (context) =>
      proposeIntroduction(context, {
        ...{ customerId, proposedBy: "keller", staff: "yilmaz", area: null },
        ...{ reason: "Er kennt sich mit Elektroautos aus.", actor: keller },
      }),
    table: "introduction",
  },
  "a contact": {
    send: (context) =>
      recordContact(context, {
        ...{ customerId, request: { sender: keller, channel: "phone", topic: "advice" } },
        ...{ at: context.clock(), outcome: "reached" as const, recordedBy: "keller" },
      }),
    table: "contact",
  },
  "a permit": { send: (context) => claimAs(context, "keller"), table: "permit" },
  "a request to sign in": {
    send: (context) =>
      requestSignIn(context, { audience: "customer", email: "aylin@example.org", language: "de" }),
    table: "sign_in_request",
  },
};

describeOnBothDialects("a form that arrives twice", ({ openTestContext }) => {
  async function openHouse(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "ranked", ranked: ["keller"] },
      topics: { advice: ["phone"] },
    });
    return context;
  }

  test("makes what it makes once, and is answered the same, also at the same time", async () => {
    const context = await openHouse();
    for (const [what, { send, table }] of Object.entries(forms)) {
      const sent = asForm(context, what);
      const [first, second] = await Promise.all([send(sent), send(sent)]);
      expect(second, what).toEqual(first);
      expect(await send(sent), what).toEqual(first);
      expect(await countRows(context, table), what).toBe(1);
    }
  });

  test("saves choices once, and says of the second what it said of the first", async () => {
    const context = asForm(await openHouse(), "one page");
    const save = () =>
      changePreferences(context, {
        ...{ customerId, basedOnVersion: 1, language: "de" as const },
        change: (current) => addPause(current, { from: "2026-11-24", to: null }, "2026-11-24"),
      });
    expect([await save(), await save()]).toMatchObject([
      { kind: "saved", version: 2 },
      { kind: "saved", version: 2 },
    ]);
  });

  test("answers yes both times where the first was taken as a yes", async () => {
    const context = await openHouse();
    const proposed = await proposeAppointment(context, appointment);
    const id = proposed.kind === "proposed" ? proposed.id : "";
    const accept = () => acceptAppointment(asForm(context, "one page"), { customerId, id });
    expect(await Promise.all([accept(), accept()])).toEqual([true, true]);
    expect(await countRows(context, "invitation")).toBe(1);
  });

  test("with other words, from another page or by somebody else is another one", async () => {
    const context = await openHouse();
    await makeWish(asForm(context, "one page"), wish);
    await makeWish(asForm(context, "one page, other words"), wish);
    await makeWish(asForm(context, "one page", "murat-demir"), wish);
    expect(await countRows(context, "invitation")).toBe(3);
  });

  test("is tried again where it was refused", async () => {
    const context = await openHouse();
    const made = [];
    for (let count = 0; count < openWishesMax; count++) made.push(await makeWish(context, wish));
    const sent = asForm(context, "one page");
    expect((await makeWish(sent, wish)).kind).toBe("refused");
    const [first] = made;
    await withdrawWish(context, { customerId, id: first?.kind === "made" ? first.id : "" });
    expect((await makeWish(sent, wish)).kind).toBe("made");
  });

  test("leaves nothing of its sender behind who was erased", async () => {
    const context = await openHouse();
    await makeWish(asForm(context, "one page"), wish);
    await eraseCustomer(context, { reference: { id: customerId }, recordedBy: "crm" });
    expect(await countRows(context, "idempotency_key")).toBe(0);
  });
});

function asForm(context: OperationContext, sent: string, sender = customerId): OperationContext {
  return { ...context, form: { by: { type: "customer", id: sender }, sent } };
}

async function countRows({ db }: OperationContext, table: keyof Schema): Promise<number> {
  const { count } = await db.reader
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
