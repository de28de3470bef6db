import { describe, expect, it } from "vitest";
import type { ContactFact } from "~/domain/permission/permission";
import type { Cap } from "~/domain/preference/preference";
import { ask, type Question } from "./ask";

const offer = (at: string, other: Partial<ContactFact> = {}): ContactFact => ({
  at,
  channel: "email",
  topic: "offers",
  ...other,
});

function askCaps(caps: Cap[], contacts: ContactFact[], question: Question = {}) {
  return ask({
    ...question,
    preferences: { ...question.preferences, caps },
    customer: { ...question.customer, contacts },
  });
}

describe("a cap", () => {
  it("counts a contact from its own instant until one period later, that end not included", () => {
    const caps = [{ max: 1, per: "P14D" }];
    const contacts = [offer("2026-11-10T10:00:00.500Z")];
    expect(askCaps(caps, contacts, { at: "2026-11-10T10:00:00.499Z" }).window?.until).toBe(
      "2026-11-10T10:00:00.500Z",
    );
    expect(askCaps(caps, contacts, { at: "2026-11-10T10:00:00.500Z" }).reasons).toEqual([
      { code: "cap_reached", until: "2026-11-24T10:00:00.500Z" },
    ]);
    expect(askCaps(caps, contacts, { at: "2026-11-24T10:00:00.500Z" }).allowed).toBe(true);
  });

  it("keeps the wall-clock time when the clocks change", () => {
    const decision = askCaps([{ max: 1, per: "P1D" }], [offer("2026-03-28T10:00:00+01:00")], {
      at: "2026-03-28T12:00:00Z",
    });
    expect(decision.window?.from).toBe("2026-03-29T08:00:00Z");
  });

  it.each([
    ["moves a skipped time forward by the gap", "2026-03-28T02:30:00+01:00", "2026-03-29T01:30:00Z"],
    ["takes the first of a repeated time", "2026-10-24T02:30:00+02:00", "2026-10-25T00:30:00Z"],
  ])("%s", (_title, contactAt, freeAt) => {
    expect(askCaps([{ max: 1, per: "P1D" }], [offer(contactAt)], { at: contactAt }).caps[0]?.freeAt).toBe(
      freeAt,
    );
  });

  it("frees 31 January before 29 January where the formula says so", () => {
    const contacts = [offer("2027-01-31T08:00:00+01:00"), offer("2027-01-30T09:00:00+01:00")];
    expect(askCaps([{ max: 2, per: "P1M" }], contacts, { at: "2027-02-01T10:00:00Z" }).caps[0]?.freeAt).toBe(
      "2027-02-28T07:00:00Z",
    );
  });

  it("objects always with max 0, and has no time at which it is free", () => {
    const decision = askCaps([{ max: 0, per: "P1M" }], []);
    expect(decision.reasons).toEqual([{ code: "cap_reached", until: null }]);
    expect(decision.caps).toEqual([{ cap: { max: 0, per: "P1M" }, used: 0, left: 0, freeAt: null }]);
  });

  it("tells a time to be free beyond the 400 days, which no other part of the decision does", () => {
    const decision = askCaps([{ max: 1, per: "P10Y" }], [offer("2026-11-20T10:00:00Z")]);
    expect(decision).toMatchObject({ reasons: [{ code: "cap_reached", until: null }], window: null });
    expect(decision.caps[0]?.freeAt).toBe("2036-11-20T10:00:00Z");
  });

  it("looks past a later contact that takes the place again", () => {
    const contacts = [offer("2026-11-20T10:00:00Z"), offer("2026-12-04T10:00:00Z")];
    expect(askCaps([{ max: 1, per: "P14D" }], contacts).caps[0]?.freeAt).toBe("2026-12-18T10:00:00Z");
  });

  it("counts more than its max without owing anything", () => {
    const contacts = [1, 2, 3].map((day) => offer(`2026-11-2${day}T10:00:00Z`));
    expect(askCaps([{ max: 1, per: "P1M" }], contacts).caps[0]).toMatchObject({
      used: 3,
      left: 0,
      freeAt: "2026-12-23T10:00:00Z",
    });
  });

  it("leaves out what does not count, what binds no cap, and topics no longer listed", () => {
    const contacts = [
      offer("2026-11-20T10:00:00Z", { counts: false }),
      offer("2026-11-20T10:00:00Z", { topic: "raffle" }),
      offer("2026-11-20T10:00:00Z", { topic: "contract" }),
      offer("2026-11-20T10:00:00Z", { topic: "recall", channel: "phone" }),
    ];
    expect(askCaps([{ max: 1, per: "P1M" }], contacts).caps[0]?.used).toBe(0);
  });

  it("counts a retired topic that the house still lists", () => {
    const company = {
      topics: [
        { id: "offers", basis: "consent" as const },
        { id: "raffle", basis: "consent" as const, retired: true },
      ],
    };
    expect(
      askCaps([{ max: 1, per: "P1M" }], [offer("2026-11-20T10:00:00Z", { topic: "raffle" })], { company })
        .caps[0]?.used,
    ).toBe(1);
  });

  it("matches channel, topic and sender of the request and of the contact alike", () => {
    const caps: Cap[] = [
      { max: 9, per: "P1M", channel: "phone" },
      { max: 8, per: "P1M", topic: "offers", channel: "email" },
      { max: 7, per: "P1M", sender: "ai" },
    ];
    const contacts = [offer("2026-11-20T10:00:00Z"), offer("2026-11-20T10:00:00Z", { channel: "phone" })];
    expect(askCaps(caps, contacts).caps).toEqual([{ cap: caps[1], used: 1, left: 7, freeAt: null }]);
  });

  it("is not spoken of where caps do not bind", () => {
    expect(askCaps([{ max: 1, per: "P1M" }], [], { topic: "contract", channel: "letter" }).caps).toEqual([]);
  });
});
