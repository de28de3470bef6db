import { describe, expect, it } from "vitest";
import { autohausLindner, aylinsPreferences } from "#tests/support/autohaus-lindner";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { listReach, type Reach } from "~/domain/permission/list-reach";
import type { CustomerFacts } from "~/domain/permission/permission";
import type { Preferences } from "~/domain/preference/preference";
import { publicHolidays } from "~/operations/house/public-holidays.server";

/** A Tuesday, ten to seven in the evening. */
const now = Date.parse("2026-11-24T18:50:00+01:00");

function reachOf(
  preferences: Partial<Preferences>,
  facts: Partial<CustomerFacts> = {},
  staff = autohausLindner.staff,
) {
  const company = { ...autohausLindner, staff };
  const customer = compileCustomer(compileCompany(company, publicHolidays), {
    preferences: { ...aylinsPreferences, caps: [], ...preferences },
    assignment: "s-keller",
    contacts: [],
    invitations: [],
    ...facts,
  });
  return listReach(customer, company, [], now);
}

const nameOf = ({ who }: Reach) =>
  "staff" in who ? who.staff : "teams" in who ? [who.teams, ...who.except].join("-") : who.type;
const at = (instant: number) => new Date(instant + 3_600_000).toISOString().slice(8, 16);
const shown = (reach: Reach[]) =>
  reach.map((each) => {
    const stretches = each.stretches.map(({ from, until }) => `${at(from)}/${at(until)}`);
    return `${nameOf(each)} ${each.channels.join()} ${each.topics.join()} ${stretches.join(" ")}`;
  });

describe("who could get in touch this week", () => {
  it("is asked of the decision: who, by which way, about what, and every time of the seven days", () => {
    const days = ["25", "26", "27", "28", "30"].map((day) => `${day}T08:00/${day}T20:00`);
    expect(shown(reachOf({}))).toEqual([
      "s-keller email offers 24T18:50/01T00:00",
      "automated email offers 24T18:50/01T00:00",
      "s-keller phone advice 24T18:50/24T19:00 26T17:00/26T19:00",
      "t-werkstatt phone repair 24T18:50/24T19:00 26T17:00/26T19:00",
    ]);
    expect(shown(reachOf({ hours: {}, topics: { advice: ["phone"] } }))).toContain(
      `s-keller phone advice 24T18:50/24T20:00 ${days.join(" ")}`,
    );
  });

  it("ends with the seventh day on the customer's own clock", () => {
    const reach = shown(reachOf({ timeZone: "America/New_York", topics: { offers: ["email"] } }));
    expect(reach).toContain("s-keller email offers 24T18:50/01T06:00");
  });

  it("names whom of a team the customer blocked", () => {
    const people = { mode: "anyone", teams: ["t-muc"], blocked: ["s-keller", "s-wolf"] } as const;
    const reach = reachOf({ people: { ...people, teams: [...people.teams], blocked: [...people.blocked] } });
    expect(reach[0]?.who).toEqual({ type: "teams", teams: ["t-muc"], except: ["s-keller"] });
  });

  it("is nobody who has no address, no room in the limit, or no hours before the week is over", () => {
    expect(shown(reachOf({}, { contactPoints: ["email"] })).join()).not.toContain("phone");
    const pauses = [{ from: "2026-11-20", to: "2026-12-01" }];
    expect(reachOf({ pauses })).toEqual([]);
    const contacts = [{ at: "2026-11-23T10:00:00Z", channel: "email", topic: "offers" }];
    expect(
      shown(reachOf({ caps: [{ max: 1, per: "P14D", topic: "offers" }] }, { contacts })).join(),
    ).not.toContain("offers");
  });

  it("names the stand-in for the days on which the person is away", () => {
    const staff = autohausLindner.staff.map((member) =>
      member.id === "s-keller" ? { ...member, absences: [{ from: "2026-11-26", to: "2026-11-26" }] } : member,
    );
    const reach = reachOf({ topics: { advice: ["phone"] } }, {}, staff);
    expect(shown(reach)).toContain("s-brandt phone advice 26T17:00/26T19:00");
  });

  it("makes one of channels and of topics that are open alike", () => {
    const reach = reachOf({
      topics: { offers: ["email", "sms"], thanks: ["email", "sms"] },
      people: { mode: "anyone", teams: [] },
    });
    expect(reach.map(({ channels, topics }) => ({ channels, topics }))).toEqual([
      { channels: ["email", "sms"], topics: ["offers", "thanks"] },
    ]);
  });

  it("is nobody where nobody was chosen", () => {
    expect(reachOf({ people: { mode: "nobody" } })).toEqual([]);
  });
});
