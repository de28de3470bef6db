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
  return listReach(customer, company, now);
}

const nameOf = ({ who }: Reach) =>
  "staff" in who ? who.staff : "teams" in who ? who.teams.join() : who.type;
const shown = (reach: Reach[]) =>
  reach.map(
    (each) =>
      `${nameOf(each)} ${each.channels.join()} ${each.topics.join()} ${new Date(each.from).toISOString()}`,
  );

describe("who could get in touch this week", () => {
  it("is asked of the decision: who, by which way, about what, from when on", () => {
    expect(shown(reachOf({}))).toEqual([
      "s-keller email offers 2026-11-24T17:50:00.000Z",
      "automated email offers 2026-11-24T17:50:00.000Z",
      "s-keller phone advice 2026-11-24T17:50:00.000Z",
      "t-werkstatt phone repair 2026-11-24T17:50:00.000Z",
    ]);
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
    expect(shown(reach)).toContain("s-brandt phone advice 2026-11-26T16:00:00.000Z");
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
