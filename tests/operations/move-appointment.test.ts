import { expect, test } from "vitest";
import { claimAs } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, getStaff, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { listInvitationsOf } from "~/operations/contacts/list-contacts-of.server";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { showCustomerToStaff } from "~/operations/customers/show-customer-to-staff.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import type { AppointmentStep, HistoryPlace } from "~/operations/history/happened.server";
import type { HistoryFilter } from "~/operations/history/history-filter";
import { type HistoryQuery, showHistory } from "~/operations/history/show-history.server";
import { followChanges } from "~/operations/programs/follow-changes.server";
import {
  acceptAppointment,
  declineAppointment,
  withdrawAppointment,
} from "~/operations/wishes/answer-appointment.server";
import { listTimesAsked } from "~/operations/wishes/list-times-asked.server";
import { proposeAppointment } from "~/operations/wishes/propose-appointment.server";
import { type OtherTime, proposeOtherTime } from "~/operations/wishes/propose-other-time.server";
import { showCalendarAppointment } from "~/operations/wishes/show-calendar-appointment.server";
import { showOtherTimes } from "~/operations/wishes/show-other-times.server";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";

const customerId = "aylin-demir";
const onTuesday = { from: at("2026-12-01T17:00:00+01:00"), until: at("2026-12-01T17:30:00+01:00") };
const onThursday = { from: at("2026-12-03T18:00:00+01:00"), until: at("2026-12-03T18:30:00+01:00") };
const onFriday = { from: at("2026-12-04T10:00:00+01:00"), until: at("2026-12-04T10:30:00+01:00") };
const keller = { staff: "keller", actor: { type: "staff", id: "keller" } } as const;
const yilmaz = { staff: "yilmaz", actor: { type: "staff", id: "yilmaz" } } as const;
const choices = { people: { mode: "ranked" as const, ranked: ["keller"] } };

describeOnBothDialects("an appointment at another time", ({ openTestContext }) => {
  /** Aylin Demir chose Frau Keller, who proposes Tuesday at five. */
  async function openProposed() {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", choices);
    const asked = { customerId, staff: "keller", channel: "phone", topic: "advice", ...onTuesday };
    const proposed = await proposeAppointment(context, { ...asked, proposedBy: keller.actor });
    if (proposed.kind === "refused") throw new Error(proposed.fault);
    return { context, id: proposed.id };
  }

  /** And it is agreed; the id is that of the invitation. */
  async function openAgreed() {
    const { context, id } = await openProposed();
    await acceptAppointment(context, { customerId, id });
    return { context, agreed: await openOne(context) };
  }

  test("that the customer asks for permits nothing until it is accepted, then one contact in its time alone", async () => {
    const { context, id } = await openProposed();
    const other = await ask(context, { id, ...onThursday });
    expect(await acceptAppointment(context, { customerId, id })).toBe(false);
    expect(await acceptAppointment(context, { customerId, id: other })).toBe(false);
    context.setNow("2026-12-03T18:05:00+01:00");
    expect((await claim(context)).kind).toBe("refused");
    context.setNow("2026-11-25T10:00:00+01:00");
    expect(await acceptAppointment(context, { customerId, id: other, by: keller })).toBe(true);
    expect(await openOne(context)).toMatchObject({ source: "appointment", staff: "keller", ...onThursday });
    context.setNow("2026-12-01T17:05:00+01:00");
    expect((await claim(context)).kind).toBe("refused");
    context.setNow("2026-12-03T18:05:00+01:00");
    expect(await claim(context)).toMatchObject({
      kind: "granted",
      permit: { basis: "invitation", counts: false },
    });
  });

  test("goes back and forth until one side says yes, and each answers the other alone", async () => {
    const { context, id } = await openProposed();
    const byCustomer = await ask(context, { id, ...onThursday });
    expect(await declineAppointment(context, { customerId, id: byCustomer })).toBe(false);
    const byKeller = await ask(context, { id: byCustomer, ...onFriday, by: keller });
    expect(await acceptAppointment(context, { customerId, id: byKeller, by: keller })).toBe(false);
    expect((await proposeOtherTime(context, other({ id: byKeller, by: keller }))).kind).toBe("refused");
    expect(await acceptAppointment(context, { customerId, id: byKeller })).toBe(true);
    expect(await openOne(context)).toMatchObject(onFriday);
  });

  test.each([
    ["customer", null, keller],
    ["member of staff", keller, undefined],
  ] as const)(
    "asked for by the %s moves what is agreed once the other side agrees: one permission all the time",
    async (_who, by, answeredBy) => {
      const { context, agreed } = await openAgreed();
      const move = await ask(context, { id: agreed.id, ...onThursday, by });
      expect(await openOne(context)).toMatchObject({ id: agreed.id, ...onTuesday });
      expect(await acceptAppointment(context, { customerId, id: move, by: answeredBy })).toBe(true);
      expect(await openOne(context)).toMatchObject(onThursday);
      context.setNow("2026-12-01T17:05:00+01:00");
      expect((await claim(context)).kind).toBe("refused");
      context.setNow("2026-12-03T18:05:00+01:00");
      expect((await claim(context)).kind).toBe("granted");
    },
  );

  test("is asked for once at a time, whoever asks first", async () => {
    const { context, agreed } = await openAgreed();
    const both = [null, keller].map((by) => proposeOtherTime(context, other({ id: agreed.id, by })));
    const kinds = (await Promise.all(both)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["proposed", "refused"]);
    expect(await showOtherTimes(context, { customerId, id: agreed.id, by: null })).toBeNull();
  });

  test("leaves what is agreed as it is where it is declined or taken back, and can be asked for anew", async () => {
    const { context, agreed } = await openAgreed();
    const first = await ask(context, { id: agreed.id, ...onThursday });
    expect(await declineAppointment(context, { customerId, id: first, by: keller })).toBe(true);
    expect((await showLetter(context, customerId)).turnedDown).toMatchObject([{ id: first }]);
    const second = await ask(context, { id: agreed.id, ...onFriday });
    expect(await withdrawAppointment(context, { customerId, id: second })).toBe(true);
    expect((await showLetter(context, customerId)).proposals).toEqual([]);
    expect(await openOne(context)).toMatchObject({ id: agreed.id });
    context.setNow("2026-12-03T18:00:00+01:00");
    expect((await showLetter(context, customerId)).turnedDown).toEqual([]);
  });

  test("declined by the customer, is not asked for again by the member of staff for fourteen days", async () => {
    const { context, agreed } = await openAgreed();
    const move = await ask(context, { id: agreed.id, ...onThursday, by: keller });
    await declineAppointment(context, { customerId, id: move });
    const again = await proposeOtherTime(context, other({ id: agreed.id, by: keller }));
    expect(again).toEqual({ kind: "refused", fault: "declined_lately" });
    await ask(context, { id: agreed.id, ...onThursday });
  });

  test("is no longer to be had once what it would move is called off, or under way", async () => {
    const { context, agreed } = await openAgreed();
    const move = await ask(context, { id: agreed.id, ...onThursday });
    context.setNow("2026-12-01T17:05:00+01:00");
    await claim(context);
    expect(await acceptAppointment(context, { customerId, id: move, by: keller })).toBe(false);
    await withdrawWish(context, { customerId, id: agreed.id });
    expect(await acceptAppointment(context, { customerId, id: move, by: keller })).toBe(false);
    expect((await showLetter(context, customerId)).proposals).toEqual([]);
    expect(await listInvitationsOf(context, customerId)).toEqual([]);
  });

  test("is the business of the two whose appointment it is, and of nobody else", async () => {
    const { context, agreed } = await openAgreed();
    await enterCustomer(context, "Karl Vogt", choices);
    const refused = { kind: "refused", fault: "gone" };
    expect(await proposeOtherTime(context, other({ id: agreed.id, by: yilmaz }))).toEqual(refused);
    const ofKarl = { ...other({ id: agreed.id }), customerId: "karl-vogt" };
    expect(await proposeOtherTime(context, ofKarl)).toEqual(refused);
    const move = await ask(context, { id: agreed.id, ...onThursday });
    expect(await acceptAppointment(context, { customerId, id: move, by: yilmaz })).toBe(false);
    expect(await declineAppointment(context, { customerId: "karl-vogt", id: move, by: keller })).toBe(false);
  });

  test.each([
    ["over", { from: at("2026-11-24T10:00:00+01:00"), until: at("2026-11-24T10:30:00+01:00") }, "has_begun"],
    ["ends as it begins", { ...onThursday, until: onThursday.from }, "ends_before_it_begins"],
    ["longer than a day", { ...onThursday, until: onThursday.from + 86_400_001 }, "too_long"],
  ])("is refused where it is %s, and what was proposed stays open", async (_what, time, fault) => {
    const { context, id } = await openProposed();
    expect(await proposeOtherTime(context, other({ id, ...time }))).toEqual({ kind: "refused", fault });
    expect((await showLetter(context, customerId)).proposals).toMatchObject([{ id }]);
  });

  test("stands above the list and on the customer's page for the one who is asked, until the customer blocks them", async () => {
    const { context, id } = await openProposed();
    await ask(context, { id, ...onThursday });
    const staff = await getStaff(context, "keller");
    expect((await listTimesAsked(context, staff)).asked).toMatchObject([{ customer: { id: customerId } }]);
    const page = await showCustomerToStaff(context, { staff, customerId });
    expect(page?.proposals).toMatchObject([{ proposedBy: "customer", ...onThursday }]);
    await decide(context, customerId, { people: { mode: "nobody", blocked: ["keller"] } });
    expect((await listTimesAsked(context, staff)).asked).toEqual([]);
  });

  test("that the customer blocked the person for since cannot be accepted", async () => {
    const { context, id } = await openProposed();
    const asked = await ask(context, { id, ...onThursday });
    await decide(context, customerId, { people: { mode: "nobody", blocked: ["keller"] } });
    expect(await acceptAppointment(context, { customerId, id: asked, by: keller })).toBe(false);
  });

  test("is the same event in a calendar, counted up with each move, and called off in the end", async () => {
    const { context, agreed } = await openAgreed();
    const first = await showCalendarAppointment(context, customerId, agreed.id);
    expect(first).toMatchObject({ moves: 0, isCalledOff: false, agreed: onTuesday });
    const move = await ask(context, { id: agreed.id, ...onThursday });
    await acceptAppointment(context, { customerId, id: move, by: keller });
    const { appointmentId } = first!;
    const moved = await showCalendarAppointment(context, customerId, agreed.id);
    expect(moved).toMatchObject({ appointmentId, moves: 1, isCalledOff: false, agreed: onThursday });
    await withdrawWish(context, { customerId, id: moved!.agreed.id });
    expect(await showCalendarAppointment(context, customerId, moved!.agreed.id)).toMatchObject({
      ...{ appointmentId, moves: 1, isCalledOff: true },
    });
    expect(await showCalendarAppointment(context, "karl-vogt", agreed.id)).toBeNull();
  });

  test("stands in the evidence by whose word it is, is told to programs, and goes when the customer is erased", async () => {
    const { context, agreed } = await openAgreed();
    const move = await ask(context, { id: agreed.id, ...onThursday });
    await acceptAppointment(context, { customerId, id: move, by: keller });
    const [asked, given, opened] = (await expectWholeChain(context, customerId)).slice(-3);
    expect(asked).toMatchObject({ kind: "appointment_time_asked", actor: { type: "customer" } });
    expect(given).toMatchObject({
      kind: "invitation_withdrawn",
      actor: keller.actor,
      body: { id: agreed.id },
    });
    expect(opened).toMatchObject({ kind: "invitation_made", body: { proposal: move, replaces: agreed.id } });
    const told = await followChanges(context, { after: "oldest", limit: 100, waitMs: 0 });
    const changes = told.kind === "read" ? told.changes : [];
    expect(changes.map(({ kind }) => kind).slice(-3)).toEqual([
      "appointment.asked",
      "invitation.closed",
      "invitation.opened",
    ]);
    await eraseCustomer(context, { reference: { id: customerId }, recordedBy: "crm" });
    expect(await context.db.reader.selectFrom("appointment_proposal").selectAll().execute()).toEqual([]);
  });

  test("is told in the history: what either side said, what was agreed, moved and called off, page by page", async () => {
    const { context, id } = await openProposed();
    const tick = (minute: number) => context.setNow(`2026-11-24T17:${12 + minute}:00+01:00`);
    tick(1);
    const other = await ask(context, { id, ...onThursday });
    tick(2);
    await acceptAppointment(context, { customerId, id: other, by: keller });
    tick(3);
    const move = await ask(context, { id: (await openOne(context)).id, ...onFriday, by: keller });
    tick(4);
    await acceptAppointment(context, { customerId, id: move });
    tick(5);
    await withdrawWish(context, { customerId, id: (await openOne(context)).id });
    const told = await readHistory(context);
    expect(told.map(({ said, proposal }) => [said, proposal.proposedBy, proposal.movesId !== null])).toEqual([
      ["called-off", "staff", true],
      ["accepted", "staff", true],
      ["proposed", "staff", true],
      ["accepted", "customer", false],
      ["proposed", "customer", false],
      ["proposed", "staff", false],
    ]);
    expect(await readHistory(context, { sender: { type: "staff", id: "yilmaz" } })).toEqual([]);
    expect(await readHistory(context, { channel: "email" })).toEqual([]);
    expect(await readHistory(context, { channel: "phone", sender: { type: "staff" } })).toHaveLength(6);
    expect(await readHistory(context, { result: "reached" })).toEqual([]);
  });

  test("is suggested within the hours that the customer allows, never when either has another appointment", async () => {
    const { context, id } = await openProposed();
    await decide(context, customerId, {
      ...choices,
      hours: { phone: [{ days: [4], from: "17:00", to: "18:00" }] },
    });
    const times = async () => (await showOtherTimes(context, { customerId, id, by: null }))?.suggested;
    expect(await times()).toMatchObject([
      { from: at("2026-11-26T17:00:00+01:00"), until: at("2026-11-26T17:30:00+01:00") },
      { from: at("2026-12-03T17:00:00+01:00") },
      { from: at("2026-12-10T17:00:00+01:00") },
    ]);
    await enterCustomer(context, "Karl Vogt", choices);
    const taken = { from: at("2026-11-26T16:45:00+01:00"), until: at("2026-11-26T17:15:00+01:00") };
    const asked = { customerId: "karl-vogt", staff: "keller", channel: "phone", topic: "advice", ...taken };
    const proposed = await proposeAppointment(context, { ...asked, proposedBy: keller.actor });
    if (proposed.kind === "proposed")
      await acceptAppointment(context, { customerId: "karl-vogt", id: proposed.id });
    expect(await times()).toMatchObject([{ from: at("2026-11-26T17:30:00+01:00") }, {}, {}]);
  });
});

function at(instant: string): number {
  return Date.parse(instant);
}

/** On Thursday, by Aylin Demir, unless said otherwise. */
function other(given: Partial<OtherTime> & Pick<OtherTime, "id">): OtherTime {
  return { customerId, ...onThursday, by: null, ...given };
}

async function ask(context: TestContext, given: Parameters<typeof other>[0]): Promise<string> {
  const result = await proposeOtherTime(context, other(given));
  if (result.kind === "refused") throw new Error(result.fault);
  return result.id;
}

/** The one invitation that is open. */
async function openOne(context: TestContext) {
  const [open, ...others] = await listInvitationsOf(context, customerId);
  expect(others).toEqual([]);
  return open!;
}

/** What it tells of appointments, two at a time. */
async function readHistory(context: TestContext, filter: HistoryFilter = {}): Promise<AppointmentStep[]> {
  const told: AppointmentStep[] = [];
  let after: HistoryPlace | null = null;
  do {
    const query: HistoryQuery = { kinds: ["appointment"], filter, after, limit: 2 };
    const { items, next } = await showHistory(context, customerId, query);
    for (const item of items) if (item.kind === "appointment") told.push(item);
    after = next;
  } while (after);
  return told;
}

function claim(context: TestContext) {
  return claimAs(context, "keller");
}
