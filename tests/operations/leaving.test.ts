import { expect, test } from "vitest";
import { hashContactValue } from "#db/hash-contact-value";
import { hashSessionToken } from "#db/hash-session-token";
import { insertAppointmentProposal } from "#db/queries/appointment-proposals";
import { findCustomerSession } from "#db/queries/customer-sessions";
import { findCustomer } from "#db/queries/customers";
import { findPreferences } from "#db/queries/preferences";
import { claimGranted } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { enterCustomerAt, openSignInHouse } from "#tests/support/sign-in-house";
import { decide, enterCustomer, getStaff } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { LeavingRefused } from "~/domain/people/leaving";
import { leaveStaff } from "~/domain/preference/block-staff";
import { addPause } from "~/domain/preference/pause-contacts";
import type { Preferences } from "~/domain/preference/preference";
import { askForProof } from "~/operations/contact-points/ask-for-proof.server";
import {
  openOwnPoint,
  putOwnAddress,
  removeOwnPoint,
} from "~/operations/contact-points/change-own-point.server";
import { proveContactPoint } from "~/operations/contact-points/prove-contact-point.server";
import { restoreOwnPoint } from "~/operations/contact-points/restore-own-point.server";
import { showOwnPoints } from "~/operations/contact-points/show-own-points.server";
import { listAppointmentsProposed, listInvitationsOf } from "~/operations/contacts/list-contacts-of.server";
import { closeAccount } from "~/operations/customers/close-account.server";
import { eraseClosedAccount, eraseDueAccounts } from "~/operations/customers/erase-closed-account.server";
import { exportOwnData } from "~/operations/customers/export-own-data.server";
import { findEraseAt } from "~/operations/customers/find-erase-at.server";
import { keepAccount, leavingsPerDayMax } from "~/operations/customers/keep-account.server";
import { acceptMandate } from "~/operations/mandates/answer-mandate.server";
import { grantMandate } from "~/operations/mandates/grant-mandate.server";
import { recordPreferences } from "~/operations/on-behalf/record-preferences.server";
import { showWaiting } from "~/operations/on-behalf/show-recorded.server";
import type { OperationContext } from "~/operations/operation-context";
import { listStaffPermits } from "~/operations/permits/list-staff-permits.server";
import { showPermitToStaff } from "~/operations/permits/show-permit-to-staff.server";
import { changePreferences } from "~/operations/preferences/change-preferences.server";
import { undoPreferences } from "~/operations/preferences/undo-preferences.server";
import { followChanges } from "~/operations/programs/follow-changes.server";
import { addPasskey, askForPasskey } from "~/operations/sign-in/add-passkey.server";
import { listOwnPasskeys } from "~/operations/sign-in/list-own-passkeys.server";
import { passkeySite } from "~/operations/sign-in/passkey-site.server";
import { askForPasskeyProof, proveByPasskey } from "~/operations/sign-in/prove-by-passkey.server";
import { signInCustomer } from "~/operations/sign-in/sign-in-customer.server";
import { acceptAppointment, declineAppointment } from "~/operations/wishes/answer-appointment.server";
import { makeWish } from "~/operations/wishes/make-wish.server";
import { proposeAppointment } from "~/operations/wishes/propose-appointment.server";
import { proposeOtherTime } from "~/operations/wishes/propose-other-time.server";

const customerId = "aylin-demir";

describeOnBothDialects("a customer who leaves", ({ openTestContext }) => {
  async function openAylin() {
    const context = await openTestContext();
    const house = await openSignInHouse(context);
    await enterCustomerAt(context, "Aylin Demir", "aylin@example.org");
    const change = () => ({
      timeZone: "Europe/Berlin",
      people: { mode: "ranked" as const, ranked: ["keller"] },
      topics: { advice: ["email"], contract: ["email"] },
    });
    await changePreferences(context, { customerId, basedOnVersion: null, change, language: "de" });
    return { context, house };
  }

  const leaving = { customerId, refusesContacts: false, language: "de", tokenHash: null } as const;

  test("is left alone at once, told by mail until when the way back is open, and erased a week later", async () => {
    const { context, house } = await openAylin();
    await closeAccount(context, leaving);
    await closeAccount(context, leaving);
    const { preferences } = (await findPreferences(context.db.reader, customerId))!;
    expect(preferences.topics).toEqual({ contract: ["email"] });
    await house.workOff();
    expect(house.mails).toHaveLength(1);
    expect(house.mails[0]).toMatchObject({ to: "aylin@example.org" });
    expect(house.mails[0]!.text).toContain("1.\u00a0Dezember 2026");
    context.setNow("2026-12-01T17:11:59+01:00");
    await eraseDueAccounts(context);
    expect(await findCustomer(context.db.reader, customerId)).not.toBeNull();
    context.setNow("2026-12-01T17:12:00+01:00");
    await eraseDueAccounts(context);
    await eraseDueAccounts(context);
    expect(await findCustomer(context.db.reader, customerId)).toBeNull();
    const records = await expectWholeChain(context, customerId);
    expect(records.at(-1)).toMatchObject({ kind: "customer_erased", actor: { type: "customer" } });
    expect(records.filter(({ kind }) => kind === "account_closed")).toHaveLength(1);
  });

  test("fills no mailbox by leaving and staying again and again, and nobody goes on acting for them", async () => {
    const { context, house } = await openAylin();
    const addressHash = hashContactValue(context.vault, "email", "murat@example.org");
    const murat = { customerId, mandate: await letMuratAct(context), by: "link", addressHash } as const;
    const token = hashSessionToken(await signInCustomer(context, murat));
    expect(await findCustomerSession(context.db.reader, token, context.clock())).not.toBeNull();
    await house.workOff();
    const before = house.mails.length;
    for (let times = 1; times <= 5; times++) {
      await closeAccount(context, leaving);
      await house.workOff();
      await keepAccount(context, leaving);
    }
    expect(house.mails.slice(before).map(({ to }) => to)).toEqual(Array(3).fill("aylin@example.org"));
    expect(await findCustomerSession(context.db.reader, token, context.clock())).toBeNull();
  });

  test("leaves no permit open that rested on what stopped, and no wish and appointment; all are told", async () => {
    const { context } = await openAylin();
    await decide(context, await enterCustomer(context, "Bernd Voss", null), {
      people: { mode: "ranked", ranked: ["keller"] },
      topics: { advice: ["phone", "email"], contract: ["phone"] },
    });
    const bernd = { customer: "bernd-voss" };
    const [, onContract, late] = [
      await claimGranted(context, "keller", bernd),
      await claimGranted(context, "keller", { ...bernd, topic: "contract" }),
      await claimGranted(context, "keller", { ...bernd, channel: "email", periodMs: 60_000 }),
    ];
    const soon = { from: context.clock(), until: context.clock() + 3_600_000, topic: "offers", note: "" };
    const wish = { customerId: bernd.customer, source: "wish" as const, channel: "phone", staff: "keller" };
    await makeWish(context, { ...wish, ...soon });
    const onWish = await claimGranted(context, "keller", { ...bernd, topic: "offers" });
    expect(onWish.permit.basis).toBe("invitation");
    await proposeAppointment(context, {
      ...{ customerId: bernd.customer, staff: "keller", channel: "phone", topic: "advice" },
      ...{ from: soon.until, until: soon.until + 60_000, proposedBy: { type: "staff", id: "keller" } },
    });
    const before = (await readFeed(context)).length;
    context.setNow("2026-11-24T17:14:00+01:00");
    await closeAccount(context, { ...leaving, customerId: bernd.customer });
    const keller = await getStaff(context, "keller");
    const open = (await listStaffPermits(context, keller)).own.map(({ permit }) => permit.id);
    expect(open).toEqual([onContract.permit.id, late.permit.id]);
    expect(await showPermitToStaff(context, { permitId: onWish.permit.id, staff: keller })).toMatchObject({
      state: "ended",
      access: null,
    });
    expect(await listInvitationsOf(context, bernd.customer)).toEqual([]);
    expect(await listAppointmentsProposed(context, bernd.customer)).toEqual([]);
    const told = (await readFeed(context)).slice(before);
    expect(told.filter((kind) => kind === "permit.ended")).toHaveLength(2);
    await expectWholeChain(context, bernd.customer);
  });

  test("allows nothing more until then, whoever asks, and goes on narrowing", async () => {
    const { context } = await openAylin();
    await closeAccount(context, leaving);
    const murat = { ...context, mandate: await letMuratAct(context) };
    const stopped = (await findPreferences(context.db.reader, customerId))!.version;
    const tooWide = { kind: "too_wide", because: "leaving" };
    const id = await propose(context);
    for (const acting of [context, murat]) {
      expect(await change(acting, wider)).toMatchObject(tooWide);
      const undone = await undoPreferences(acting, { customerId, version: stopped, language: "de" });
      expect(undone).toMatchObject(tooWide);
      expect(await makeWish(acting, wishFrom(context))).toEqual({ kind: "refused", fault: "leaving" });
      await expect(acceptAppointment(acting, { customerId, id })).rejects.toThrow(LeavingRefused);
    }
    expect(await declineAppointment(murat, { customerId, id })).toBe(true);
    const recorded = await record(context, (current) => pausing(wider(current)));
    expect(recorded).toMatchObject({ holds: [{ part: "pause" }], waits: [], refused: [{ part: "topic" }] });
    expect(await showWaiting(context, customerId)).toBeNull();
    expect(await change(murat, (current) => leaveStaff(current, "keller"))).toMatchObject({ kind: "saved" });
    await keepAccount(context, { customerId, language: "de" });
    expect(await change(murat, wider)).toMatchObject({ kind: "saved" });
  });

  test("leaves in two tabs at the same time as in one, and gets back what was stopped when staying", async () => {
    const { context } = await openAylin();
    const before = (await findPreferences(context.db.reader, customerId))!.preferences;
    await Promise.all([closeAccount(context, leaving), closeAccount(context, leaving)]);
    expect((await findPreferences(context.db.reader, customerId))!.version).toBe(2);
    await keepAccount(context, leaving);
    expect((await findPreferences(context.db.reader, customerId))!.preferences).toEqual(before);
    const kinds = (await expectWholeChain(context, customerId)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "account_closed")).toHaveLength(1);
  });

  test("asks nobody for anything any more: what they asked a moment ago is gone for whoever would accept or move it", async () => {
    const { context } = await openAylin();
    await closeAccount(context, leaving);
    const { until: from } = wishFrom(context);
    const [id, time] = ["asked-before", { from, until: from + 60_000 }];
    const asked = { id, appointmentId: id, movesId: null, proposedBy: "customer" as const, mandateId: null };
    const about = { staff: "keller", channel: "email", topic: "contract", proposedAt: context.clock() };
    await context.db.transaction((tx) =>
      insertAppointmentProposal(tx, customerId, { ...asked, ...about, ...time }),
    );
    const by = { staff: "keller", actor: { type: "staff", id: "keller" } } as const;
    expect(await acceptAppointment(context, { customerId, id, by })).toBe(false);
    const moved = await proposeOtherTime(context, { customerId, id, by, ...time });
    expect(moved).toEqual({ kind: "refused", fault: "gone" });
    expect(await listInvitationsOf(context, customerId)).toEqual([]);
  });

  test("has no number or address added, proven, taken back or opened for more, and may use what is there for less", async () => {
    const { context, house } = await openAylin();
    const number = { customerId, kind: "phone", value: "+4915112345678", replacesId: null } as const;
    const asked = await askForProof(context, { ...number, openChannels: ["phone"], language: "de" });
    await house.workOff();
    const address = { customerId, value: "Am Anger 1\n80331 München", replacesId: null };
    await putOwnAddress(context, { ...address, openChannels: ["letter"] });
    const [postal] = (await showOwnPoints(context, customerId)).points.filter(
      ({ kind }) => kind === "postal",
    );
    const named = { customerId, pointId: postal!.id };
    await closeAccount(context, leaving);
    const proofId = asked.kind === "sent" ? asked.proofId : "";
    const refused = [
      () => askForProof(context, { ...number, openChannels: ["phone"], language: "de" }),
      () => proveContactPoint(context, { customerId, proofId, code: /\d{6}/.exec(house.texts[0]!.text)![0] }),
      () => putOwnAddress(context, { ...address, value: "Am Anger 2\n80331 München", openChannels: [] }),
    ];
    for (const widen of refused) await expect(widen()).rejects.toThrow(LeavingRefused);
    expect(await openOwnPoint(context, { ...named, channels: [] })).toEqual({ kind: "changed" });
    await expect(openOwnPoint(context, { ...named, channels: ["letter"] })).rejects.toThrow(LeavingRefused);
    expect(await removeOwnPoint(context, named)).toEqual({ kind: "changed" });
    await expect(restoreOwnPoint(context, named)).rejects.toThrow(LeavingRefused);
    await keepAccount(context, leaving);
    expect(await restoreOwnPoint(context, named)).toBe(true);
  });

  test("leaves as often as they like, and stays again on the next day where that was too often", async () => {
    const { context } = await openAylin();
    for (let times = 1; times <= leavingsPerDayMax; times++) {
      await closeAccount(context, leaving);
      expect(await keepAccount(context, leaving)).toBe("kept");
    }
    await closeAccount(context, leaving);
    const { version } = (await findPreferences(context.db.reader, customerId))!;
    expect(await keepAccount(context, leaving)).toBe("too_often");
    await closeAccount(context, leaving);
    expect((await findPreferences(context.db.reader, customerId))!.version).toBe(version);
    expect(await findEraseAt(context, customerId)).not.toBeNull();
    context.setNow("2026-11-25T17:12:00+01:00");
    expect(await keepAccount(context, leaving)).toBe("kept");
    const { preferences } = (await findPreferences(context.db.reader, customerId))!;
    expect(preferences.topics).toEqual({ advice: ["email"], contract: ["email"] });
  });

  test("may stay after all, and finds everything as it was", async () => {
    const { context } = await openAylin();
    await closeAccount(context, leaving);
    expect(await findEraseAt(context, customerId)).toBe(Date.parse("2026-12-01T17:12:00+01:00"));
    await keepAccount(context, { customerId, language: "de" });
    await keepAccount(context, { customerId, language: "de" });
    expect(await findEraseAt(context, customerId)).toBeNull();
    const stored = (await findPreferences(context.db.reader, customerId))!;
    expect(stored.preferences.topics).toEqual({ advice: ["email"], contract: ["email"] });
    context.setNow("2026-12-24T12:00:00+01:00");
    await eraseDueAccounts(context);
    await eraseClosedAccount(context, customerId);
    expect(await findCustomer(context.db.reader, customerId)).not.toBeNull();
  });

  test("may have the numbers and addresses refused for good, for whoever enters them again", async () => {
    const { context } = await openAylin();
    await closeAccount(context, { ...leaving, refusesContacts: true });
    await eraseClosedAccount(context, customerId);
    await enterCustomerAt(context, "Erika Sommer", "aylin@example.org");
    const { points } = await showOwnPoints(context, "erika-sommer");
    expect(points[0]!.refusedChannels.sort()).toEqual(["email", "video"]);
  });

  test("a passkey is made by nobody whose device did not answer the very question", async () => {
    const { context } = await openAylin();
    const site = passkeySite("https://kontakt.example.de/x");
    expect(site).toEqual({ id: "kontakt.example.de", origin: "https://kontakt.example.de" });
    const asked = { customerId, site, boundTo: "session" };
    const options = await askForPasskey(context, asked);
    expect(options).toMatchObject({
      rp: { id: "kontakt.example.de", name: "Autohaus Lindner" },
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
    for (const response of [null, {}, "x", { id: "a", rawId: "a", type: "public-key", response: {} }]) {
      expect(await addPasskey(context, { ...asked, name: "Handy", response })).toBe("refused");
      expect(await proveByPasskey(context, { site, boundTo: "browser", response })).toBeNull();
    }
    expect(await askForPasskeyProof(context, { site, boundTo: "browser" })).toMatchObject({
      rpId: "kontakt.example.de",
      userVerification: "required",
    });
    expect(await listOwnPasskeys(context, customerId)).toEqual([]);
    let text = "";
    for await (const part of exportOwnData(context, customerId)) text += part;
    expect(JSON.parse(text)).toMatchObject({ passkey: [], account_closing: [], contact_point_proof: [] });
  });
});

const wider = (current: Preferences): Preferences => ({
  ...current,
  topics: { ...current.topics, offers: ["email"] },
});
const pausing = (current: Preferences) => addPause(current, { from: "2026-11-24", to: null }, "2026-11-24");

function change(context: OperationContext, by: (current: Preferences) => Preferences) {
  return changePreferences(context, { customerId, basedOnVersion: null, change: by, language: "de" });
}

async function record(context: TestContext, by: (current: Preferences) => Preferences) {
  const basedOnVersion = (await findPreferences(context.db.reader, customerId))!.version;
  const keller = { source: "staff", recordedBy: "keller", language: "de" } as const;
  return recordPreferences(context, { customerId, basedOnVersion, change: by, ...keller });
}

function wishFrom({ clock }: TestContext) {
  const hour = { from: clock(), until: clock() + 3_600_000 };
  return {
    customerId,
    source: "wish",
    channel: "phone",
    topic: null,
    staff: null,
    note: "",
    ...hour,
  } as const;
}

async function propose(context: TestContext): Promise<string> {
  const { until: from } = wishFrom(context);
  const proposed = await proposeAppointment(context, {
    ...{ customerId, staff: "keller", channel: "email", topic: "contract", from, until: from + 60_000 },
    proposedBy: { type: "staff", id: "keller" },
  });
  if (proposed.kind === "refused") throw new Error(proposed.fault);
  return proposed.id;
}

/** The id of a full mandate, in force. */
async function letMuratAct(context: TestContext): Promise<string> {
  const toGrant = { customerId, holder: "Murat Demir", address: "murat@example.org", until: null } as const;
  const granted = await grantMandate(context, {
    ...toGrant,
    ...{ relation: "relative", scope: "full", language: "de" },
  });
  if (granted.kind !== "granted") throw new Error(granted.fault);
  const addressHash = hashContactValue(context.vault, "email", toGrant.address);
  await acceptMandate(context, { customerId, id: granted.id, addressHash });
  return granted.id;
}

/** The kinds of what programs were told, the oldest first. */
async function readFeed(context: TestContext): Promise<string[]> {
  const read = await followChanges(context, { after: "oldest", limit: 100, waitMs: 0 });
  return read.kind === "read" ? read.changes.map(({ kind }) => kind) : [];
}
