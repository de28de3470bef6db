/** Aylin Demir lets Murat Demir act for her. */
import { expect, test } from "vitest";
import { hashContactValue } from "#db/hash-contact-value";
import { hashSessionToken } from "#db/hash-session-token";
import { listNewestContacts } from "#db/queries/contacts";
import { findCustomerSession } from "#db/queries/customer-sessions";
import { getCustomer } from "#db/queries/customers";
import { listEvidence } from "#db/queries/evidence";
import { findPreferences } from "#db/queries/preferences";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { enterCustomerAt, openSignInHouse, type SignInHouse } from "#tests/support/sign-in-house";
import { decide, enterCustomer, getStaff, sendOnLeave } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { MandateRefused } from "~/domain/people/mandate";
import { blockStaff, leaveStaff } from "~/domain/preference/block-staff";
import { addPause } from "~/domain/preference/pause-contacts";
import type { Preferences } from "~/domain/preference/preference";
import { writeSigned } from "~/i18n/sentences/write-who-chose";
import {
  acceptIntroduction,
  askAboutIntroduction,
  declineIntroduction,
} from "~/operations/assignment/answer-introduction.server";
import { proposeIntroduction } from "~/operations/assignment/propose-introduction.server";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { exportOwnData } from "~/operations/customers/export-own-data.server";
import { exportOwnChoices } from "~/operations/customers/export-own-tables.server";
import { showCustomerToStaff } from "~/operations/customers/show-customer-to-staff.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { showOpenQuestions } from "~/operations/customers/show-open-questions.server";
import { showHistory } from "~/operations/history/show-history.server";
import {
  acceptMandate,
  declineMandate,
  declineMandateByLink,
} from "~/operations/mandates/answer-mandate.server";
import { endMandate, giveBackMandate, restoreMandate } from "~/operations/mandates/end-mandate.server";
import { grantMandate, type MandateToGrant } from "~/operations/mandates/grant-mandate.server";
import { findInvitedMandate } from "~/operations/mandates/mandate-link.server";
import { listGrantedMandates, listMandatesHeldBy } from "~/operations/mandates/show-mandates.server";
import { confirmWaiting } from "~/operations/on-behalf/confirm-waiting.server";
import { recordPreferences } from "~/operations/on-behalf/record-preferences.server";
import { listHeld, showWaiting } from "~/operations/on-behalf/show-recorded.server";
import {
  type ChangePreferencesResult,
  changePreferences,
} from "~/operations/preferences/change-preferences.server";
import { listOwnChoices } from "~/operations/preferences/list-own-choices.server";
import { setCallWord } from "~/operations/preferences/set-call-word.server";
import { undoPreferences } from "~/operations/preferences/undo-preferences.server";
import { listPeopleAtAddress } from "~/operations/sign-in/list-people-at-address.server";
import { requestSignIn } from "~/operations/sign-in/request-sign-in.server";
import { signInCustomer } from "~/operations/sign-in/sign-in-customer.server";
import { answerMissedCall } from "~/operations/wishes/answer-missed-call.server";
import { answerStandIn } from "~/operations/wishes/answer-stand-in.server";
import { makeWish } from "~/operations/wishes/make-wish.server";
import { layWishAside } from "~/operations/wishes/renew-wish.server";

const aylin = "aylin-demir";
const address = "murat@example.org";
const chosen: Preferences = {
  timeZone: "Europe/Berlin",
  people: { mode: "ranked", ranked: ["keller"] },
  topics: { advice: ["phone"] },
};
const wider = (current: Preferences): Preferences => ({
  ...current,
  topics: { ...current.topics, offers: ["email"] },
});
const changing = { customerId: aylin, basedOnVersion: null, language: "de" } as const;
const narrower = (current: Preferences): Preferences => ({ ...current, topics: {} });
const pausing = (current: Preferences) => addPause(current, { from: "2026-11-24", to: null }, "2026-11-24");

describeOnBothDialects("a mandate", ({ openTestContext }) => {
  async function open(
    preferences: Preferences | null = chosen,
  ): Promise<SignInHouse & { context: TestContext }> {
    const context = await openTestContext();
    const house = await openSignInHouse(context);
    await enterCustomer(context, "Aylin Demir", preferences);
    return { context, ...house };
  }

  async function openGranted(offer: Partial<MandateToGrant> = {}) {
    const house = await open();
    const id = await grant(house.context, offer);
    await acceptMandate(house.context, {
      customerId: aylin,
      id,
      addressHash: hashOf(house.context, address),
    });
    return { ...house, id, acting: { ...house.context, mandate: id } };
  }

  test("is offered by a mail, whose link proves nothing, and holds from the yes of the address", async () => {
    const { context, mails, workOff } = await open();
    const id = await grant(context);
    await workOff();
    expect(mails.map(({ to }) => to)).toEqual([address]);
    expect(mails[0]!.text).toContain("Aylin Demir");
    expect((await findInvitedMandate(context, linkIn(mails[0]!.text)))?.id).toBe(id);
    await expect(signIn(context, id)).rejects.toThrow(MandateRefused);
    const { places, invitations } = await listPeopleAtAddress(context, hashOf(context, address));
    expect(places).toEqual([]);
    expect(invitations.map(({ customer }) => customer.id)).toEqual([aylin]);
    const stranger = { customerId: aylin, id, addressHash: hashOf(context, "stranger@example.org") };
    expect(await acceptMandate(context, stranger)).toBe(false);
    expect(await acceptMandate(context, { ...stranger, addressHash: hashOf(context, address) })).toBe(true);
    expect(await findInvitedMandate(context, linkIn(mails[0]!.text))).toBeNull();
    const after = await listPeopleAtAddress(context, hashOf(context, address));
    expect(after.places.map(({ signIn }) => signIn)).toEqual([{ customerId: aylin, mandate: id }]);
    await expectWholeChain(context, aylin);
  });

  test("lets who is no customer ask for a mail to sign in, and names nobody in it", async () => {
    const { context, mails, workOff } = await openGranted();
    await workOff();
    await requestSignIn(context, { audience: "customer", email: address, language: "de" });
    await workOff();
    expect(mails.map(({ to }) => to)).toEqual([address]);
    expect(mails[0]!.text).not.toContain("Demir");
  });

  test("keeps name, address and link out of every row that can be read", async () => {
    const { context, mails, workOff } = await open();
    await grant(context);
    await workOff();
    for (const table of ["mandate", "evidence", "job", "change"] as const) {
      const rows = JSON.stringify(await context.db.reader.selectFrom(table).selectAll().execute());
      for (const secret of ["Murat", address, linkIn(mails[0]!.text)]) expect(rows).not.toContain(secret);
    }
  });

  test("can be declined with the link alone, once, and not be accepted after that", async () => {
    const { context, mails, workOff } = await open();
    const id = await grant(context);
    await workOff();
    const token = linkIn(mails[0]!.text);
    expect(await declineMandateByLink(context, "made up")).toBe(false);
    expect(await declineMandateByLink(context, token)).toBe(true);
    expect(await declineMandateByLink(context, token)).toBe(false);
    const answered = { customerId: aylin, id, addressHash: hashOf(context, address) };
    expect(await acceptMandate(context, answered)).toBe(false);
    expect(await stateOf(context)).toEqual(["declined"]);
  });

  test("is answered within 14 days or not at all", async () => {
    const { context, mails, workOff } = await open();
    const id = await grant(context);
    await workOff();
    context.setNow("2026-12-08T17:12:00+01:00");
    expect(await findInvitedMandate(context, linkIn(mails[0]!.text))).toBeNull();
    const answered = { customerId: aylin, id, addressHash: hashOf(context, address) };
    expect(await acceptMandate(context, answered)).toBe(false);
    expect(await declineMandate(context, answered)).toBe(false);
    expect(await stateOf(context)).toEqual(["unanswered"]);
  });

  test("is refused for one's own address, twice for one address, for a day gone by, and the sixth time a day", async () => {
    const { context } = await open();
    await enterCustomerAt(context, "Nora Winkler", "nora@example.org");
    const own = { customerId: "nora-winkler", address: "nora@example.org" };
    expect(await tryGrant(context, own)).toEqual({ kind: "refused", fault: "own_address" });
    expect(await tryGrant(context, { until: "2026-11-23" })).toEqual({
      kind: "refused",
      fault: "until_over",
    });
    await grant(context);
    expect(await tryGrant(context)).toEqual({ kind: "refused", fault: "granted_already" });
    for (const one of [1, 2, 3, 4]) await grant(context, { address: `${one}@example.org` });
    const sixth = { address: "6@example.org" };
    expect(await tryGrant(context, sixth)).toEqual({ kind: "refused", fault: "too_many" });
    context.setNow("2026-11-25T17:12:01+01:00");
    expect((await tryGrant(context, sixth)).kind).toBe("granted");
  });

  test("makes what is chosen the customer's own word, and every record says who chose", async () => {
    const { context, acting, id } = await openGranted();
    expect(await change(acting, wider)).toMatchObject({ kind: "saved", version: 2 });
    const stored = await findPreferences(context.db.reader, aylin);
    expect(stored).toMatchObject({ source: "mandate", recordedBy: id, preferences: wider(chosen) });
    const murat = { type: "holder", name: "Murat Demir", relation: "relative" };
    expect((await showLetter(context, aylin)).recorder).toEqual(murat);
    expect((await showHistory(context, aylin)).items[0]).toMatchObject({ made: { recorder: murat } });
    expect(await listHeld(context, aylin)).toMatchObject([{ version: 2, recorder: murat }]);
    const staff = await getStaff(context, "keller");
    const shown = await showCustomerToStaff(context, { staff, customerId: aylin });
    expect(shown?.chosenFor).toEqual({ by: murat, at: context.clock() });
    const saved = (await listEvidence(context.db.reader, aylin)).at(-1);
    expect(saved).toMatchObject({ kind: "preferences_saved", actor: { type: "mandate", id } });
    expect(saved?.body).toMatchObject({ source: "mandate", recordedBy: id });
    await decide(context, aylin, chosen);
    expect((await showLetter(context, aylin)).recorder).toBeNull();
    expect(await listHeld(context, aylin)).toEqual([]);
  });

  test("says of a wish, and of a yes to what staff recorded, by whom it came about", async () => {
    const { context, acting, id } = await openGranted({ relation: "company" });
    const soon = { from: context.clock(), until: context.clock() + 3_600_000, staff: null, topic: null };
    await makeWish(acting, { customerId: aylin, source: "wish", channel: "phone", note: "", ...soon });
    const { wishes } = await showLetter(context, aylin);
    const murat = { name: "Murat Demir", relation: "company" };
    expect(wishes).toMatchObject([{ by: murat }]);
    const staff = await getStaff(context, "keller");
    const shown = await showCustomerToStaff(context, { staff, customerId: aylin });
    expect(shown?.wishes).toMatchObject([{ by: murat }]);
    const recording = {
      customerId: aylin,
      basedOnVersion: 1,
      change: wider,
      language: "de",
    } as const;
    await recordPreferences(context, { ...recording, source: "staff", recordedBy: "keller" });
    const waiting = (await showWaiting(context, aylin))!;
    const answer = {
      customerId: aylin,
      waitingId: waiting.id,
      shown: waiting.shown,
      language: "de",
    } as const;
    expect(await confirmWaiting(acting, { ...answer, by: "portal" })).toMatchObject({ kind: "saved" });
    const saved = (await listEvidence(context.db.reader, aylin)).findLast(
      ({ kind }) => kind === "preferences_saved",
    );
    expect(saved).toMatchObject({ actor: { type: "mandate", id } });
    expect(saved?.body).toMatchObject({ source: "mandate", confirmed: { recordedBy: "keller" } });
  });

  test("answers what is left open, and the evidence names it: a call missed, a wish, a colleague recommended", async () => {
    const { context, acting, id } = await openGranted();
    const byMandate = { actor: { type: "mandate", id } };
    const missed = await missCall(context);
    const { missedCalls } = await showOpenQuestions(context, aylin);
    const answer = { customerId: aylin, contactId: missed, until: missedCalls[0]!.again.until };
    expect(await answerMissedCall(acting, answer)).toBe(true);
    expect(await newestOf(context, "invitation_made")).toMatchObject(byMandate);
    const { wishes } = await showLetter(context, aylin);
    expect(wishes).toMatchObject([{ by: { name: "Murat Demir" } }]);
    await sendOnLeave(context, "keller", { from: "2026-11-24", to: "2026-12-31" });
    expect(await answerStandIn(acting, { customerId: aylin, id: wishes[0]!.id, standIn: "yilmaz" })).toBe(
      true,
    );
    expect(await newestOf(context, "invitation_withdrawn")).toMatchObject(byMandate);
    expect((await showLetter(context, aylin)).wishes).toMatchObject([{ by: { name: "Murat Demir" } }]);
    for (const accepts of [false, true]) {
      const introduction = await introduceYilmaz(context);
      if (accepts) await acceptIntroduction(acting, { customerId: aylin, id: introduction, language: "de" });
      else await declineIntroduction(acting, { customerId: aylin, id: introduction });
      const kind = accepts ? "introduction_accepted" : "introduction_declined";
      expect(await newestOf(context, kind)).toMatchObject(byMandate);
      context.setNow("2026-12-30T12:00:00+01:00");
    }
    expect(await findPreferences(context.db.reader, aylin)).toMatchObject({
      source: "mandate",
      recordedBy: id,
    });
    await expectWholeChain(context, aylin);
  });

  test("that only narrows answers none of it", async () => {
    const { context, acting } = await openGranted({ scope: "narrow" });
    const contactId = await missCall(context);
    const introduction = { customerId: aylin, id: await introduceYilmaz(context) };
    for (const answer of [
      () => answerMissedCall(acting, { customerId: aylin, contactId, until: null }),
      () => acceptIntroduction(acting, { ...introduction, language: "de" }),
      () => declineIntroduction(acting, introduction),
      () => askAboutIntroduction(acting, introduction),
      () => layWishAside(acting, { customerId: aylin, id: "any" }),
    ]) {
      await expect(answer()).rejects.toThrow(MandateRefused);
    }
    const open = await showOpenQuestions(context, aylin);
    expect([open.missedCalls.length, open.introductions.length]).toEqual([1, 1]);
  });

  test("stands in the receipt, the table and the file of whoever granted it, and in that of its holder", async () => {
    const { context, acting, id } = await openGranted();
    await change(acting, wider);
    const choice = (await listOwnChoices(context, aylin)).at(-1)!;
    const told = { name: "Aylin Demir", moment: "24. November 2026" };
    expect(writeSigned(choice, told, "de")).toBe(
      "Murat Demir für Aylin Demir, mit Vollmacht, gespeichert am 24. November 2026",
    );
    const table = await exportOwnChoices(context, { customerId: aylin, language: "de" });
    expect(table).toMatch(/2;[^;]+;Murat Demir für Sie, mit Vollmacht;/);
    expect(await exportAll(context, aylin)).toMatchObject({
      mandate: [{ id, holder: "Murat Demir", address, scope: "full", answerBy: expect.any(String) }],
      mandatesHeld: [],
    });
    await enterCustomerAt(context, "Murat Demir", address);
    const addressHash = hashOf(context, address);
    await signInCustomer(context, { customerId: "murat-demir", by: "link", addressHash });
    const held = await exportAll(context, "murat-demir");
    expect(held).toMatchObject({ mandatesHeld: [{ id, grantedBy: "Aylin Demir", state: "in_force" }] });
    expect(JSON.stringify(held)).not.toContain(aylin);
  });

  test("that only narrows stops and pauses, allows nothing, and takes back what it stopped itself", async () => {
    const { context, acting } = await openGranted({ scope: "narrow" });
    expect(await change(acting, wider)).toMatchObject({ kind: "too_wide", wider: [{ part: "topic" }] });
    expect(await change(acting, (current) => wider(narrower(current)))).toMatchObject({ kind: "too_wide" });
    expect(await change(acting, pausing)).toMatchObject({ kind: "saved", version: 2 });
    expect(await change(acting, narrower)).toMatchObject({ kind: "saved", version: 3 });
    expect(await undo(acting, 3)).toMatchObject({ kind: "saved", version: 4 });
    await decide(context, aylin, { ...chosen, topics: {} });
    expect(await undo(acting, 5)).toMatchObject({ kind: "too_wide" });
    expect(await undo(acting, 4)).toMatchObject({ kind: "conflict" });
    const soon = { from: context.clock(), until: context.clock() + 3_600_000, staff: null, topic: null };
    const wish = { customerId: aylin, source: "wish", channel: "phone", note: "", ...soon } as const;
    await expect(makeWish(acting, wish)).rejects.toThrow(MandateRefused);
    await expect(setCallWord(acting, { customerId: aylin, word: "Kastanie" })).rejects.toThrow(
      MandateRefused,
    );
  });

  test("that only narrows may leave somebody before whom a branch stands, and lets nobody in by it", async () => {
    for (const strike of [leaveStaff, blockStaff]) {
      const { context, acting } = await openGranted({ scope: "narrow" });
      const people: Preferences["people"] = {
        mode: "ranked",
        ranked: ["keller", "wolf"],
        whileFull: "branch",
      };
      await decide(context, aylin, { ...chosen, people });
      const farewell = { ...changing, change: (current: Preferences) => strike(current, "keller") };
      expect(await changePreferences(acting, farewell)).toMatchObject({ kind: "too_wide" });
      expect(await changePreferences(acting, { ...farewell, isFarewell: true })).toMatchObject({
        kind: "saved",
        changes: expect.not.arrayContaining([expect.objectContaining({ direction: "wider" })]),
      });
      const { preferences } = (await findPreferences(context.db.reader, aylin))!;
      expect(preferences.people).toMatchObject({ mode: "ranked", ranked: ["wolf"] });
      expect(preferences.people.whileFull).toBeUndefined();
    }
  });

  test("that only narrows leaves a customer who has not chosen as such; a full one chooses", async () => {
    for (const scope of ["narrow", "full"] as const) {
      const { context } = await open(null);
      const id = await grant(context, { scope });
      await acceptMandate(context, { customerId: aylin, id, addressHash: hashOf(context, address) });
      const blocking = (current: Preferences): Preferences => ({
        ...current,
        people: { ...current.people, blocked: ["wolf"] },
      });
      expect(await change({ ...context, mandate: id }, blocking)).toMatchObject({ kind: "saved" });
      const { chosenAt } = await getCustomer(context.db.reader, aylin);
      expect(chosenAt === null).toBe(scope === "narrow");
    }
  });

  test("ends at once when the customer revokes it, with every session that rests on it", async () => {
    const { context, acting, id } = await openGranted();
    const token = await signIn(context, id);
    const session = () => findCustomerSession(context.db.reader, hashSessionToken(token), context.clock());
    expect(await session()).toMatchObject({ mandate: { id, scope: "full", relation: "relative" } });
    const named = { customerId: aylin, id };
    expect(await endMandate(context, { ...named, by: "customer" })).toBe(true);
    expect(await endMandate(context, { ...named, by: "customer" })).toBe(false);
    expect(await session()).toBeNull();
    await expect(change(acting, narrower)).rejects.toThrow(MandateRefused);
    expect((await listPeopleAtAddress(context, hashOf(context, address))).places).toEqual([]);
    expect(await restoreMandate(context, named)).toBe(true);
    expect(await session()).toBeNull();
    expect(await change(acting, narrower)).toMatchObject({ kind: "saved" });
  });

  test("ends when its holder gives it back, for good", async () => {
    const { context, id } = await openGranted();
    await enterCustomerAt(context, "Murat Demir", address);
    expect(await giveBackMandate(context, { holderId: "murat-demir", id })).toBe(false);
    await signInCustomer(context, {
      customerId: "murat-demir",
      by: "link",
      addressHash: hashOf(context, address),
    });
    expect(await listMandatesHeldBy(context, "murat-demir")).toMatchObject([{ customer: { id: aylin } }]);
    expect(await giveBackMandate(context, { holderId: "murat-demir", id })).toBe(true);
    expect(await stateOf(context)).toEqual(["returned"]);
    expect(await restoreMandate(context, { customerId: aylin, id })).toBe(false);
  });

  test("ends with its last day on the customer's clock", async () => {
    const { context, acting, id } = await openGranted({ until: "2026-11-30" });
    const token = await signIn(context, id);
    context.setNow("2026-11-30T23:59:59+01:00");
    expect(await change(acting, pausing)).toMatchObject({ kind: "saved" });
    context.setNow("2026-12-01T00:00:00+01:00");
    expect(await findCustomerSession(context.db.reader, hashSessionToken(token), context.clock())).toBeNull();
    await expect(change(acting, narrower)).rejects.toThrow(MandateRefused);
    expect(await stateOf(context)).toEqual(["over"]);
  });

  test("saves nothing once it is revoked, also where both happen at the same time", async () => {
    const { context, acting, id } = await openGranted();
    const named = { customerId: aylin, id };
    const save = () =>
      change(acting, (current) => (current.topics?.offers ? narrower(current) : wider(current)));
    const revoke = () => endMandate(context, { ...named, by: "customer" });
    for (const first of ["save", "revoke", "save", "revoke"]) {
      const [saved, revoked] = first === "save" ? [save(), revoke()] : [revoke(), save()].reverse();
      const [outcome] = await Promise.allSettled([saved, revoked]);
      const kinds = (await listEvidence(context.db.reader, aylin)).map(({ kind }) => kind);
      const isSaved = outcome?.status === "fulfilled";
      expect(kinds.at(-1)).toBe("mandate_revoked");
      expect(kinds.at(-2) === "preferences_saved").toBe(isSaved);
      await restoreMandate(context, named);
    }
  });

  test("of one customer opens nothing of another, and none does once its customer is erased", async () => {
    const { context, acting, id } = await openGranted();
    const nora = await enterCustomer(context, "Nora Winkler", chosen);
    await expect(change(acting, narrower, nora)).rejects.toThrow(MandateRefused);
    const asNora = signInCustomer(context, { customerId: nora, mandate: id, by: "link", addressHash: null });
    await expect(asNora).rejects.toThrow(MandateRefused);
    expect(await endMandate(context, { customerId: nora, id, by: "customer" })).toBe(false);
    const token = await signIn(context, id);
    await eraseCustomer(context, { reference: { id: aylin }, recordedBy: "crm" });
    expect(await findCustomerSession(context.db.reader, hashSessionToken(token), context.clock())).toBeNull();
    expect((await listPeopleAtAddress(context, hashOf(context, address))).places).toEqual([]);
    await expect(signIn(context, id)).rejects.toThrow(MandateRefused);
    expect(await context.db.reader.selectFrom("mandate").selectAll().execute()).toEqual([]);
  });

  test("never verifies an address of the customer's", async () => {
    const { context, id } = await openGranted();
    const before = await getCustomer(context.db.reader, aylin);
    await signIn(context, id);
    expect(await getCustomer(context.db.reader, aylin)).toEqual(before);
    const signedIn = (await listEvidence(context.db.reader, aylin)).at(-1);
    expect(signedIn).toMatchObject({ kind: "signed_in", actor: { type: "mandate", id } });
  });
});

async function missCall(context: TestContext): Promise<string> {
  await recordContact(context, {
    customerId: aylin,
    request: { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" },
    at: context.clock(),
    outcome: "not_reached",
    recordedBy: "keller",
  });
  const [missed] = await listNewestContacts(context.db.reader, aylin, 1);
  return missed!.id;
}

async function introduceYilmaz(context: TestContext): Promise<string> {
  const asked = {
    customerId: aylin,
    area: null,
    proposedBy: "keller",
    staff: "yilmaz",
    reason: "Elektroautos",
  };
  const result = await proposeIntroduction(context, { ...asked, actor: { type: "staff", id: "keller" } });
  if (result.kind !== "proposed") throw new Error(result.fault);
  return result.id;
}

async function newestOf(context: TestContext, kind: string) {
  return (await listEvidence(context.db.reader, aylin)).findLast((record) => record.kind === kind);
}

async function exportAll(context: TestContext, customerId: string): Promise<object> {
  let text = "";
  for await (const part of exportOwnData(context, customerId)) text += part;
  return JSON.parse(text);
}

function tryGrant(context: TestContext, offer: Partial<MandateToGrant> = {}) {
  const usual = { customerId: aylin, holder: "Murat Demir", address, until: null, language: "de" };
  return grantMandate(context, { ...usual, relation: "relative", scope: "full", ...offer });
}

async function grant(context: TestContext, offer: Partial<MandateToGrant> = {}): Promise<string> {
  const result = await tryGrant(context, offer);
  if (result.kind === "refused") throw new Error(result.fault);
  return result.id;
}

function signIn(context: TestContext, mandate: string): Promise<string> {
  const addressHash = hashOf(context, address);
  return signInCustomer(context, { customerId: aylin, mandate, by: "link", addressHash });
}

function change(
  context: Parameters<typeof changePreferences>[0],
  by: (current: Preferences) => Preferences,
  customerId = aylin,
): Promise<ChangePreferencesResult> {
  return changePreferences(context, { customerId, basedOnVersion: null, change: by, language: "de" });
}

function undo(context: Parameters<typeof undoPreferences>[0], version: number) {
  return undoPreferences(context, { customerId: aylin, version, language: "de" });
}

async function stateOf(context: TestContext): Promise<string[]> {
  return (await listGrantedMandates(context, aylin)).map(({ state }) => state);
}

function hashOf({ vault }: TestContext, email: string): string {
  return hashContactValue(vault, "email", email);
}

function linkIn(text: string): string {
  return /\/mandate\/(\S+)/.exec(text)?.[1] ?? "none";
}
