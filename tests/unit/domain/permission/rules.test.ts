import { describe, expect, it } from "vitest";
import type { SenderType } from "~/domain/preference/preference";
import { ask, house, listReasons, type Question } from "./ask";

const everything: Question = {
  people: { mode: "nobody", blocked: ["s-keller"], automated: [], ai: [] },
  preferences: {
    topics: {},
    caps: [{ max: 0, per: "P1D" }],
    pauses: [{ from: "2026-01-01", to: null }],
    hours: { phone: [], letter: [] },
    byAppointment: ["phone", "letter"],
    region: "DE-BY",
  },
  customer: { contactPoints: [] },
  company: {
    topics: [
      ...house.topics.filter(({ id }) => id !== "contract" && id !== "recall"),
      { id: "contract", basis: "contract" },
      { id: "recall", basis: "legal-obligation", channels: [] },
    ],
  },
  at: "2026-12-25T10:00:00Z",
};

describe("which rules bind", () => {
  const outer = ["no_contact_point", "appointment_needed"];
  const outdoors = ["outside_hours", "public_holiday"];
  it.each<[topic: string, channel: string, type: SenderType, reasons: string[]]>([
    [
      "offers",
      "phone",
      "staff",
      ["sender_blocked", "not_chosen", "topic_refused", ...outer, "paused", ...outdoors, "cap_reached"],
    ],
    [
      "offers",
      "phone",
      "ai",
      ["ai_refused", "topic_refused", ...outer, "paused", ...outdoors, "cap_reached"],
    ],
    [
      "offers",
      "letter",
      "automated",
      ["automated_refused", "topic_refused", ...outer, "paused", "outside_hours", "cap_reached"],
    ],
    [
      "contract",
      "phone",
      "staff",
      ["sender_blocked", "not_chosen", "channel_refused", ...outer, "paused", ...outdoors, "cap_reached"],
    ],
    [
      "contract",
      "phone",
      "automated",
      ["automated_refused", "channel_refused", ...outer, "paused", ...outdoors, "cap_reached"],
    ],
    ["contract", "letter", "staff", ["sender_blocked", "channel_refused", ...outer, "outside_hours"]],
    ["contract", "letter", "automated", ["channel_refused", ...outer, "outside_hours"]],
    ["contract", "letter", "ai", ["ai_refused", "channel_refused", ...outer, "outside_hours"]],
    ["recall", "phone", "staff", ["sender_blocked", "channel_refused", ...outer, ...outdoors]],
    ["recall", "phone", "automated", ["channel_refused", ...outer, ...outdoors]],
    ["recall", "letter", "ai", ["ai_refused", "channel_refused", ...outer, "outside_hours"]],
    ["danger", "phone", "staff", ["sender_blocked", "no_contact_point"]],
    ["danger", "phone", "ai", ["no_contact_point"]],
    ["danger", "phone", "automated", ["no_contact_point"]],
  ])("%s by %s from %s: all that object, in the order of the table", (topic, channel, type, reasons) => {
    expect(listReasons({ ...everything, topic, channel, type })).toEqual(reasons);
  });

  it("lets an unknown person through nowhere, whatever the basis", () => {
    for (const topic of ["offers", "contract", "recall", "danger"]) {
      expect(
        listReasons({
          sender: "s-nobody",
          channel: "letter",
          topic,
          preferences: { topics: { offers: ["letter"] } },
        }),
      ).toEqual(["not_chosen"]);
    }
  });
});

describe("channels", () => {
  it("lets a contract topic use its own channels when the customer named none, and none when it has none", () => {
    expect(listReasons({ topic: "contract", channel: "letter" })).toEqual([]);
    expect(listReasons({ topic: "contract", channel: "sms" })).toEqual(["channel_refused"]);
    expect(listReasons({ ...everything, topic: "contract", channel: "letter" })).toContain("channel_refused");
  });

  it("lets a legal obligation use every channel where its topic names none", () => {
    expect(listReasons({ topic: "legal", channel: "messenger" })).toEqual([]);
  });

  it("is not confused by ids that every object answers to", () => {
    for (const topic of ["constructor", "toString", "__proto__"]) {
      const company = { topics: [{ id: topic, basis: "consent" as const, area: topic }] };
      expect(listReasons({ company, topic })).toEqual(["topic_refused"]);
    }
  });

  it("refuses what the company does not list, and a retired topic, for good", () => {
    expect(ask({ topic: "raffle" })).toMatchObject({ allowed: false, window: null, caps: [] });
    expect(ask({ channel: "fax" })).toMatchObject({ allowed: false, window: null, caps: [] });
    const company = { topics: [{ id: "offers", basis: "consent" as const, retired: true }] };
    expect(ask({ company })).toMatchObject({ allowed: false, window: null });
  });
});

describe("pauses", () => {
  const pauses = [{ from: "2026-12-20", to: "2026-12-20" }];
  it("holds a pause of one day from its first to its last instant on the customer's clock", () => {
    expect(listReasons({ preferences: { pauses }, at: "2026-12-19T22:59:59.999Z" })).toEqual([]);
    expect(listReasons({ preferences: { pauses }, at: "2026-12-19T23:00:00Z" })).toEqual(["paused"]);
    expect(listReasons({ preferences: { pauses }, at: "2026-12-20T22:59:59.999Z" })).toEqual(["paused"]);
    expect(listReasons({ preferences: { pauses }, at: "2026-12-20T23:00:00Z" })).toEqual([]);
  });

  it("takes a pause that another one continues for one", () => {
    const chain = [...pauses, { from: "2026-12-21", to: "2026-12-24" }];
    expect(ask({ preferences: { pauses: chain }, at: "2026-12-20T12:00:00Z" }).reasons).toEqual([
      { code: "paused", until: "2026-12-24T23:00:00Z" },
    ]);
  });

  it("never ends until further notice, except for the topics named", () => {
    const open = [{ from: "2026-11-01", to: null, except: ["service"] }];
    expect(ask({ preferences: { pauses: open } }).reasons).toEqual([{ code: "paused", until: null }]);
    expect(listReasons({ preferences: { pauses: open }, topic: "service" })).toEqual([]);
  });

  it("comes back for the minute before midnight that the clocks repeat in St. John's", () => {
    const preferences = { timeZone: "America/St_Johns", pauses: [{ from: "2010-11-01", to: "2010-11-06" }] };
    expect(ask({ preferences, at: "2010-11-07T02:00:00Z" }).window).toEqual({
      from: "2010-11-07T02:30:00Z",
      until: "2010-11-07T02:31:00Z",
    });
    expect(ask({ preferences, at: "2010-11-07T02:31:00Z" }).reasons).toEqual([
      { code: "paused", until: "2010-11-07T03:30:00Z" },
    ]);
  });
});

describe("hours", () => {
  const call = {
    channel: "phone",
    preferences: { hours: { phone: [{ days: [2 as const], from: "06:00", to: "09:00" }] } },
  };
  it("asks the customer's hours and the company's, each with `from` and without `to`", () => {
    expect(listReasons({ ...call, at: "2026-11-24T07:59:59+01:00" })).toEqual(["outside_hours"]);
    expect(listReasons({ ...call, at: "2026-11-24T08:00:00+01:00" })).toEqual([]);
    expect(listReasons({ ...call, at: "2026-11-24T08:59:59.999+01:00" })).toEqual([]);
    expect(listReasons({ ...call, at: "2026-11-24T09:00:00+01:00" })).toEqual(["outside_hours"]);
  });

  it("never opens where the two never meet, or where the customer's list is empty", () => {
    const early = { phone: [{ days: [7 as const], from: "10:00", to: "12:00" }] };
    expect(ask({ channel: "phone", preferences: { hours: early } }).reasons).toEqual([
      { code: "outside_hours", until: null },
    ]);
    expect(ask({ preferences: { hours: { email: [] } } }).window).toBeNull();
  });

  it("joins a window until 24:00 with the next day's from 00:00", () => {
    const email = [
      { days: [7 as const], from: "22:00", to: "24:00" },
      { days: [1 as const], from: "00:00", to: "02:00" },
    ];
    expect(ask({ preferences: { hours: { email } }, at: "2026-11-29T22:00:00+01:00" }).window).toEqual({
      from: "2026-11-29T21:00:00Z",
      until: "2026-11-30T01:00:00Z",
    });
  });

  it("counts a repeated hour twice", () => {
    const email = [{ days: [7 as const], from: "02:00", to: "03:00" }];
    expect(ask({ preferences: { hours: { email } }, at: "2026-10-25T00:00:00Z" }).window).toEqual({
      from: "2026-10-25T00:00:00Z",
      until: "2026-10-25T02:00:00Z",
    });
  });

  it("gives a window within the repeated hour two turns", () => {
    const email = [{ days: [7 as const], from: "02:15", to: "02:30" }];
    expect(ask({ preferences: { hours: { email } }, at: "2026-10-25T00:30:00Z" }).window).toEqual({
      from: "2026-10-25T01:15:00Z",
      until: "2026-10-25T01:30:00Z",
    });
  });

  it("has no instant for a window within the skipped hour", () => {
    const email = [{ days: [7 as const], from: "02:15", to: "02:30" }];
    expect(ask({ preferences: { hours: { email } }, at: "2026-03-29T00:00:00Z" }).window?.from).toBe(
      "2026-04-05T00:15:00Z",
    );
  });

  it("never ends where windows fill the week", () => {
    const email = [{ days: [1, 2, 3, 4, 5, 6, 7] as (1 | 2)[], from: "00:00", to: "24:00" }];
    expect(ask({ preferences: { hours: { email } } }).window?.until).toBeNull();
  });
});

describe("public holidays", () => {
  const call = { channel: "video", preferences: { region: "DE-BY" } };
  it("keeps live channels quiet on the whole local day, and the others open", () => {
    expect(ask({ ...call, at: "2026-12-25T23:30:00Z" }).reasons).toEqual([
      { code: "public_holiday", until: "2026-12-26T23:00:00Z" },
    ]);
    expect(listReasons({ ...call, at: "2026-12-24T22:59:59Z" })).toEqual([]);
    expect(listReasons({ ...call, channel: "email", at: "2026-12-25T12:00:00Z" })).toEqual([]);
  });

  it("ends a stretch at the next holiday", () => {
    expect(ask({ ...call, at: "2026-12-24T10:00:00Z" }).window?.until).toBe("2026-12-24T23:00:00Z");
  });

  it("counts by the customer's region, not the company's, and not at all without one", () => {
    const at = "2026-11-18T10:00:00Z";
    expect(listReasons({ ...call, company: { region: "DE-SN" }, at })).toEqual([]);
    expect(listReasons({ channel: "video", company: { region: "DE-SN" }, at })).toEqual(["public_holiday"]);
    expect(listReasons({ channel: "video", at: "2026-12-25T10:00:00Z" })).toEqual([]);
  });

  it("opens them where the customer says so", () => {
    expect(
      listReasons({
        channel: "video",
        preferences: { region: "DE-BY", publicHolidays: true },
        at: "2026-12-25T10:00:00Z",
      }),
    ).toEqual([]);
  });

  it("does not count municipal days", () => {
    expect(listReasons({ ...call, at: "2026-08-08T10:00:00+02:00" })).toEqual([]);
  });
});

describe("appointments", () => {
  const company = {
    channels: house.channels.map((channel) => ({ ...channel, byAppointment: channel.id === "visit" })),
  };
  it("follows the company's marks until the customer has a list, even an empty one", () => {
    expect(listReasons({ company, channel: "visit" })).toEqual(["appointment_needed"]);
    expect(listReasons({ company, channel: "visit", preferences: { byAppointment: [] } })).toEqual([]);
    expect(listReasons({ company, preferences: { byAppointment: ["email"] } })).toEqual([
      "appointment_needed",
    ]);
  });
});
