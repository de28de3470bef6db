import { describe, expect, it } from "vitest";
import { autohausLindner, aylinsPreferences, lindnerNames } from "#tests/support/autohaus-lindner";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { foreseeWeek } from "~/domain/permission/foresee-week";
import type { OpenInvitation } from "~/domain/permission/list-reach";
import type { CustomerFacts } from "~/domain/permission/permission";
import { formatInstant } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeReach } from "~/i18n/sentences/write-reach";
import { publicHolidays } from "~/operations/house/public-holidays.server";

/** A Tuesday, ten to seven in the evening. */
const now = Date.parse("2026-11-24T18:50:00+01:00");
const onlyOffers = { ...aylinsPreferences, topics: { offers: ["email"] } };
const nobody = { ...aylinsPreferences, people: { mode: "nobody" as const } };

function tell(given: Partial<CustomerFacts>, invited: OpenInvitation[] = [], language: Language = "de") {
  const facts: CustomerFacts = {
    preferences: onlyOffers,
    assignment: "s-keller",
    contacts: [],
    invitations: invited.map(({ channel, topic, staff, from, until }) => ({
      channel,
      ...(topic && { topic }),
      ...(staff && { staff }),
      from: formatInstant(from),
      until: formatInstant(until),
    })),
    ...given,
  };
  const customer = compileCustomer(compileCompany(autohausLindner, publicHolidays), facts);
  const week = foreseeWeek(customer, autohausLindner, invited, now);
  const clock = { now, timeZone: facts.preferences.timeZone };
  return writeReach(week, lindnerNames, clock, language).map((line) =>
    plainText(line).replaceAll("\u00a0", " "),
  );
}

const contacts = [{ at: "2026-11-23T10:00:00Z", channel: "email", topic: "offers" }];
const pauses = [{ from: "2026-11-20", to: "2027-01-03" }];
const mondaysOnly = [{ days: [1 as const], from: "08:00", to: "08:30" }];

describe("nobody has its reason and its next time", () => {
  it.each<[string, Partial<CustomerFacts>, string, string]>([
    [
      "the limit is used up",
      { contacts },
      "Niemand: Ihre Höchstzahl ist erreicht. Wieder ab Montag, 7. Dezember, 11 Uhr.",
      "Nobody: your limit is reached. Again from 11 am on Monday 7 December.",
    ],
    [
      "a pause with its last day",
      { preferences: { ...onlyOffers, pauses } },
      "Niemand: Sie machen Pause bis 3. Januar. Wieder ab Montag, 4. Januar.",
      "Nobody: you are taking a break until 3 January. Again from Monday 4 January.",
    ],
    [
      "nobody is chosen",
      { preferences: nobody },
      "Niemand: Sie haben niemanden gewählt.",
      "Nobody: you have chosen nobody.",
    ],
    [
      "nobody has room",
      { assignment: null, preferences: { ...onlyOffers, people: { mode: "ranked", ranked: ["s-keller"] } } },
      "Niemand: wen Sie gewählt haben, hat zurzeit keinen Platz.",
      "Nobody: those whom you have chosen have no room at present.",
    ],
    [
      "everything is stopped",
      { preferences: { ...aylinsPreferences, topics: {} } },
      "Niemand: Sie haben kein Thema erlaubt.",
      "Nobody: you have allowed no topic.",
    ],
    [
      "no hour of the week is open",
      { preferences: { ...onlyOffers, hours: { email: [] } } },
      "Niemand: in diese Tage fällt keine Zeit, die Sie erlauben.",
      "Nobody: no time that you allow falls into these days.",
    ],
    [
      "a number is missing",
      { contactPoints: ["phone"] },
      "Niemand: es fehlt noch: E\u2011Mail\u2011Adresse.",
      "Nobody: still missing: email address.",
    ],
  ])("%s", (_why, given, de, en) => {
    expect(tell(given)).toEqual([de]);
    expect(tell(given, [], "en")).toEqual([en]);
  });

  it("tells two reasons that both outlast the week, and none that ends tonight", () => {
    const hours = { email: mondaysOnly };
    expect(tell({ contacts, preferences: { ...onlyOffers, pauses, hours } })).toEqual([
      "Niemand: Sie machen Pause bis 3. Januar und Ihre Höchstzahl ist erreicht. Wieder ab Montag, 4. Januar, 8 Uhr.",
    ]);
  });
});

describe("what the customer asked for", () => {
  const reply: OpenInvitation = {
    source: "reply",
    channel: "email",
    topic: null,
    staff: "s-keller",
    from: now,
    until: Date.parse("2026-11-30T09:00:00+01:00"),
  };

  it("is told as a line of its own, also by those who want nobody, and names no topic that was not given", () => {
    expect(tell({ preferences: nobody }, [reply])).toEqual([
      "Bis Montag, 9 Uhr: Frau Keller per E\u2011Mail, als Antwort auf Ihre Nachricht.",
    ]);
  });

  it("is told with its topic where one was given, by whoever is there but those blocked", () => {
    const wish = { ...reply, source: "wish" as const, topic: "contract", staff: null };
    const people = { mode: "nobody" as const, blocked: ["s-wolf"] };
    expect(tell({ preferences: { ...nobody, people } }, [wish], "en")[0]).toMatch(
      /: anyone at Autohaus Lindner except Mr Wolf by email, at your request about contracts and invoices\.$/,
    );
  });

  it("is not told of somebody whom the customer blocked, nor without an address", () => {
    const people = { mode: "nobody" as const, blocked: ["s-keller"] };
    expect(tell({ preferences: { ...nobody, people } }, [reply])).toEqual([
      "Niemand: Sie haben niemanden gewählt.",
    ]);
    expect(tell({ preferences: nobody, contactPoints: ["phone"] }, [reply])).toEqual([
      "Niemand: Sie haben niemanden gewählt.",
    ]);
  });
});
