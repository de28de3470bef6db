import { expect, test } from "vitest";
import { claimAs } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, getStaff, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { listAppointmentsProposed, listInvitationsOf } from "~/operations/contacts/list-contacts-of.server";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { showHistory } from "~/operations/history/show-history.server";
import { listAllowedContacts } from "~/operations/permission/list-allowed-contacts.server";
import { followChanges } from "~/operations/programs/follow-changes.server";
import {
  acceptAppointment,
  declineAppointment,
  withdrawAppointment,
} from "~/operations/wishes/answer-appointment.server";
import { callOffAppointment } from "~/operations/wishes/call-off-appointment.server";
import {
  type AppointmentFault,
  type AppointmentToPropose,
  openProposalsMax,
  proposeAppointment,
} from "~/operations/wishes/propose-appointment.server";
import { showCalendarAppointment } from "~/operations/wishes/show-calendar-appointment.server";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";

const customerId = "aylin-demir";
const keller = { type: "staff", id: "keller" } as const;
const onTuesday = { from: at("2026-12-01T17:00:00+01:00"), until: at("2026-12-01T17:30:00+01:00") };

/** Aylin Demir chose Frau Keller, and wants no calls about advice. */
const choices = { people: { mode: "ranked" as const, ranked: ["keller"], blocked: ["wolf"] } };

describeOnBothDialects("an appointment that staff propose", ({ openTestContext }) => {
  async function openHouse(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", choices);
    return context;
  }

  test("permits nothing until the customer accepts, then one contact in its time alone", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    context.setNow("2026-12-01T17:05:00+01:00");
    expect((await claim(context)).kind).toBe("refused");
    context.setNow("2026-11-24T18:00:00+01:00");
    expect(await acceptAppointment(context, { customerId, id })).toBe(true);
    expect((await claim(context)).kind).toBe("refused");
    context.setNow("2026-12-01T17:05:00+01:00");
    expect(await claim(context)).toMatchObject({ kind: "granted", permit: { basis: "invitation" } });
  });

  test("is accepted once, and withdrawn like any wish", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    const twice = [0, 1].map(() => acceptAppointment(context, { customerId, id }));
    expect((await Promise.all(twice)).sort()).toEqual([false, true]);
    const [invitation, ...others] = await listInvitationsOf(context, customerId);
    expect(others).toEqual([]);
    expect(invitation).toMatchObject({ source: "appointment", staff: "keller", topic: "advice" });
    expect(await withdrawWish(context, { customerId, id: invitation!.id })).toBe(true);
    expect(await listInvitationsOf(context, customerId)).toEqual([]);
  });

  test("declined, is not asked about again by the same person for fourteen days", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    expect(await declineAppointment(context, { customerId, id })).toBe(true);
    expect(await acceptAppointment(context, { customerId, id })).toBe(false);
    expect(await propose(context)).toEqual({ kind: "refused", fault: "declined_lately" });
    context.setNow("2026-12-08T17:12:01+01:00");
    const later = { from: at("2026-12-15T17:00:00+01:00"), until: at("2026-12-15T17:30:00+01:00") };
    expect(await propose(context, later)).toMatchObject({ kind: "proposed" });
  });

  test("withdrawn, and once it has begun, can no longer be accepted", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    expect(await withdrawAppointment(context, { customerId, id, by: keller })).toBe(true);
    expect(await acceptAppointment(context, { customerId, id })).toBe(false);
    const second = await proposeOne(context);
    context.setNow("2026-12-01T17:00:00+01:00");
    expect(await listAppointmentsProposed(context, customerId)).toEqual([]);
    expect(await acceptAppointment(context, { customerId, id: second })).toBe(false);
  });

  test("is accepted only while it could be kept: not with somebody who is gone", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    await context.db.writer
      .updateTable("topic")
      .set({ retired_at: context.clock() })
      .where("id", "=", "advice")
      .execute();
    await context.db.writer
      .updateTable("company")
      .set((row) => ({ revision: row("revision", "+", 1) }))
      .execute();
    expect(await acceptAppointment(context, { customerId, id })).toBe(false);
  });

  test.each<[string, Partial<AppointmentToPropose>, AppointmentFault]>([
    ["by a way that does not exist", { channel: "pigeon" }, "unknown_channel"],
    ["about a topic that does not exist", { topic: "horoscopes" }, "unknown_topic"],
    ["with somebody who does not work here", { staff: "nobody" }, "unknown_staff"],
    ["that ends as it begins", { until: onTuesday.from }, "ends_before_it_begins"],
    ["that begins at this very moment", { from: at("2026-11-24T17:12:00+01:00") }, "has_begun"],
    ["longer than a day", { until: onTuesday.from + 86_400_001 }, "too_long"],
    ["with somebody whom the customer did not choose", { staff: "yilmaz" }, "not_possible"],
    ["with somebody whom the customer blocked", { staff: "wolf" }, "not_possible"],
    ["by a way to which there is no address", { channel: "letter" }, "not_possible"],
  ])("is refused %s", async (_what, given, fault) => {
    const context = await openHouse();
    expect(await propose(context, given)).toEqual({ kind: "refused", fault });
    expect(await listAppointmentsProposed(context, customerId)).toEqual([]);
  });

  test("is refused while so many are open, however many are proposed at once", async () => {
    const context = await openHouse();
    const results = await Promise.all(Array.from({ length: openProposalsMax + 2 }, () => propose(context)));
    const refused = results.filter(({ kind }) => kind === "refused");
    expect(refused).toEqual(Array(2).fill({ kind: "refused", fault: "too_many" }));
  });

  test("cannot be proposed to somebody who is not a customer", async () => {
    const context = await openHouse();
    const result = await propose(context, { customerId: "nobody" });
    expect(result).toEqual({ kind: "refused", fault: "not_possible" });
  });

  test("is not accepted for its owner by anybody else", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Karl Vogt", choices);
    const id = await proposeOne(context);
    expect(await acceptAppointment(context, { customerId: "karl-vogt", id })).toBe(false);
    expect(await declineAppointment(context, { customerId: "karl-vogt", id })).toBe(false);
  });

  test("stands in the evidence with whoever proposed and answered it, and goes when the customer is erased", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    await acceptAppointment(context, { customerId, id });
    const [proposed, accepted] = (await expectWholeChain(context, customerId)).slice(-2);
    expect(proposed).toMatchObject({ kind: "appointment_proposed", actor: keller });
    expect(accepted).toMatchObject({
      kind: "invitation_made",
      actor: { type: "customer" },
      body: { proposal: id },
    });
    await eraseCustomer(context, { reference: { id: customerId }, recordedBy: "crm" });
    expect(await context.db.reader.selectFrom("appointment_proposal").selectAll().execute()).toEqual([]);
  });

  test("counts as a wish of the customer's even where the choices changed since", async () => {
    const context = await openHouse();
    const id = await proposeOne(context);
    await decide(context, customerId, { people: { mode: "nobody" } });
    expect(await acceptAppointment(context, { customerId, id })).toBe(true);
    context.setNow("2026-12-01T17:05:00+01:00");
    expect((await claim(context)).kind).toBe("granted");
  });
});

describeOnBothDialects("an appointment that is agreed", ({ openTestContext }) => {
  async function openAgreed(): Promise<{ context: TestContext; id: string }> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", choices);
    await acceptAppointment(context, { customerId, id: await proposeOne(context) });
    const [agreed] = await listInvitationsOf(context, customerId);
    return { context, id: agreed!.id };
  }

  const callOff = (context: TestContext, id: string, by = "keller") =>
    callOffAppointment(context, { customerId, id, by: { staff: by, actor: { type: "staff", id: by } } });

  test("is called off by the member of staff: nothing is permitted any more, and the customer reads so until its time is over", async () => {
    const { context, id } = await openAgreed();
    expect((await showLetter(context, customerId)).turnedDown).toEqual([]);
    expect(await callOff(context, id)).toBe(true);
    expect((await showLetter(context, customerId)).turnedDown).toMatchObject([
      { calledOff: id, staff: "keller", ...onTuesday },
    ]);
    expect(await showCalendarAppointment(context, customerId, id)).toMatchObject({ isCalledOff: true });
    context.setNow("2026-12-01T17:05:00+01:00");
    expect((await claim(context)).kind).toBe("refused");
    context.setNow("2026-12-01T17:30:00+01:00");
    expect((await showLetter(context, customerId)).turnedDown).toEqual([]);
  });

  test("is called off once, by nobody whose it is not, and not while it is under way", async () => {
    const { context, id } = await openAgreed();
    expect(await callOff(context, id, "yilmaz")).toBe(false);
    context.setNow("2026-12-01T17:05:00+01:00");
    expect((await claim(context)).kind).toBe("granted");
    expect(await callOff(context, id)).toBe(false);
    context.setNow("2026-11-24T18:00:00+01:00");
    const twice = await openAgreed();
    const both = [0, 1].map(() => callOff(twice.context, twice.id));
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
  });

  test("called off stands in the evidence, the history and the changes by whose word it is", async () => {
    const { context, id } = await openAgreed();
    context.setNow("2026-11-24T18:00:00+01:00");
    await callOff(context, id);
    const last = (await expectWholeChain(context, customerId)).at(-1);
    expect(last).toMatchObject({ kind: "invitation_withdrawn", actor: keller, body: { id } });
    const told = await followChanges(context, { after: "oldest", limit: 100, waitMs: 0 });
    expect(told.kind === "read" && told.changes.at(-1)?.kind).toBe("invitation.closed");
    const query = { kinds: ["appointment" as const], filter: {}, after: null, limit: 1 };
    expect((await showHistory(context, customerId, query)).items).toMatchObject([
      { said: "called-off", proposal: { isCalledOffByStaff: true } },
    ]);
  });

  test("called off by the customer is not told back to them as somebody else's word", async () => {
    const { context, id } = await openAgreed();
    await withdrawWish(context, { customerId, id });
    expect((await showLetter(context, customerId)).turnedDown).toEqual([]);
    expect(await callOff(context, id)).toBe(false);
  });

  test("stands on the list of whoever has to keep it from that moment on, and leaves it when it is called off", async () => {
    const { context, id } = await openAgreed();
    context.setNow("2026-11-20T10:00:00+01:00");
    await decide(context, customerId, { people: { mode: "nobody" } });
    const namesFor = async (staff: string) => {
      const query = { staff: await getStaff(context, staff), search: "", page: 1 };
      const { rows } = await listAllowedContacts(context, {
        ...query,
        filter: { channel: null, topic: null },
      });
      return rows.map((row) => row.customerId);
    };
    expect(await namesFor("keller")).toEqual([customerId]);
    expect(await namesFor("yilmaz")).toEqual([]);
    await callOff(context, id);
    expect(await namesFor("keller")).toEqual([]);
  });
});

function at(instant: string): number {
  return Date.parse(instant);
}

function propose(context: TestContext, given: Partial<AppointmentToPropose> = {}) {
  const asked = { customerId, staff: "keller", channel: "phone", topic: "advice", ...onTuesday };
  return proposeAppointment(context, { ...asked, proposedBy: keller, ...given });
}

async function proposeOne(context: TestContext): Promise<string> {
  const result = await propose(context);
  if (result.kind !== "proposed") throw new Error(result.fault);
  return result.id;
}

function claim(context: TestContext) {
  return claimAs(context, "keller");
}
