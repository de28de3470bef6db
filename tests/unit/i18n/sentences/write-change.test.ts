import { describe, expect, it } from "vitest";
import { autohausLindner, lindnerNames } from "#tests/support/autohaus-lindner";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import { plainText } from "~/i18n/sentence";
import { writeChange, writeChanges } from "~/i18n/sentences/write-change";

const house = { directory: lindnerNames, company: autohausLindner };

function read(change: PreferenceChange, language: "de" | "en"): string {
  return plainText(writeChange(change, house, language))
    .replaceAll("\u00a0", " ")
    .replaceAll("\u2011", "-");
}

const ranked = { mode: "ranked" as const, ranked: ["s-keller", "s-yilmaz"] };
const nobody = { mode: "nobody" as const };
const cap = { max: 2, per: "P1M", channel: "phone" };
const pause = { from: "2026-12-20", to: "2027-01-06", except: ["advice"] };

const cases: [change: PreferenceChange, german: string, english: string][] = [
  [
    { part: "people", direction: "wider", area: null, before: nobody, after: ranked },
    "Auf der Liste stehen jetzt Frau Keller und Herr Yilmaz.",
    "The list now holds Ms Keller and Mr Yilmaz.",
  ],
  [
    { part: "people", direction: "narrower", area: "workshop", before: ranked, after: nobody },
    "Werkstatt: Niemand darf sich mehr melden.",
    "Workshop: nobody may get in touch any more.",
  ],
  [
    {
      part: "people",
      direction: "wider",
      area: null,
      before: nobody,
      after: { mode: "anyone", teams: ["t-hh"] },
    },
    "Jeder aus dem Team Hamburg darf sich melden.",
    "Anyone from the Hamburg team may get in touch.",
  ],
  [
    {
      part: "people",
      direction: "narrower",
      area: null,
      before: ranked,
      after: { ...ranked, whenAway: "wait" },
    },
    "Ist die Person nicht da, meldet sich niemand anders.",
    "When the person is away, nobody else gets in touch.",
  ],
  [
    {
      part: "people",
      direction: "wider",
      area: null,
      before: ranked,
      after: { ...ranked, whileFull: "branch" },
      branch: ["t-muc", "t-hh"],
    },
    "Hat niemand auf der Liste Platz, darf sich so lange jeder aus der Filiale München-Süd oder dem Team Hamburg melden.",
    "While nobody on the list has room, anyone from the Munich South branch or the Hamburg team may get in touch.",
  ],
  [
    {
      part: "people",
      direction: "narrower",
      area: null,
      before: { mode: "ranked", ranked: ["s-keller", "s-wolf"], whileFull: "branch" },
      after: { mode: "ranked", ranked: ["s-keller"] },
      branch: [],
    },
    "Auf der Liste steht jetzt Frau Keller; hat niemand auf der Liste Platz, meldet sich so lange niemand.",
    "The list now holds Ms Keller; while nobody on the list has room, nobody gets in touch.",
  ],
  [
    { part: "blocked", direction: "narrower", staff: "s-wolf" },
    "Herr Wolf meldet sich nicht mehr.",
    "Mr Wolf no longer gets in touch.",
  ],
  [
    { part: "blocked", direction: "wider", staff: "s-wolf" },
    "Herr Wolf darf wieder gewählt werden.",
    "Mr Wolf may be chosen again.",
  ],
  [
    { part: "automated", direction: "wider", channel: "email" },
    "Automatische E-Mails sind jetzt erlaubt.",
    "Automatic emails are now allowed.",
  ],
  [
    { part: "ai", direction: "narrower", channel: "phone" },
    "Anrufe mit KI sind nicht mehr erlaubt.",
    "Calls using AI are no longer allowed.",
  ],
  [
    { part: "topic", direction: "wider", topic: "offers", channel: "email" },
    "Zu Werbung sind E-Mails jetzt erlaubt.",
    "Emails about advertising are now allowed.",
  ],
  [
    { part: "channel_order", direction: "wider", topic: "advice", channels: ["phone", "letter"] },
    "Zu Beratung am liebsten per Telefon, dann per Brief.",
    "About advice preferably by phone, then by letter.",
  ],
  [
    { part: "note", direction: "wider", topic: "advice", before: null, after: "nur zur Heizung." },
    "Ihre Worte zu Beratung: „nur zur Heizung“.",
    "Your words about advice: “nur zur Heizung”.",
  ],
  [
    { part: "note", direction: "wider", topic: "advice", before: "nur zur Heizung.", after: null },
    "Ihre Worte zu Beratung sind gelöscht.",
    "Your words about advice are deleted.",
  ],
  [
    {
      part: "hours",
      direction: "narrower",
      channel: "phone",
      before: null,
      after: [{ days: [2], from: "17:00", to: "19:00" }],
    },
    "Anrufe jetzt dienstags von 17 bis 19 Uhr.",
    "Calls now on Tuesdays from 5 pm to 7 pm.",
  ],
  [
    {
      part: "hours",
      direction: "wider",
      channel: "phone",
      before: [],
      after: [
        { days: [2], from: "17:00", to: "19:00" },
        { days: [4], from: "17:00", to: "19:00" },
      ],
    },
    "Anrufe jetzt dienstags und donnerstags von 17 bis 19 Uhr.",
    "Calls now on Tuesdays and Thursdays from 5 pm to 7 pm.",
  ],
  [
    { part: "hours", direction: "wider", channel: "phone", before: [], after: null },
    "Anrufe jetzt zu den Zeiten des Hauses.",
    "Calls now during the company’s hours.",
  ],
  [
    { part: "hours", direction: "narrower", channel: "phone", before: null, after: [] },
    "Anrufe jetzt zu keiner Zeit.",
    "Calls now at no time.",
  ],
  [
    { part: "by_appointment", direction: "narrower", channel: "visit" },
    "Besuche jetzt nur nach Termin.",
    "Visits now by appointment only.",
  ],
  [
    { part: "public_holidays", direction: "wider" },
    "An Feiertagen sind Anrufe, Besuche und Videoanrufe jetzt erlaubt.",
    "Calls, visits and video calls are now allowed on public holidays.",
  ],
  [
    { part: "cap", direction: "narrower", before: null, after: cap },
    "Anrufe insgesamt höchstens zweimal in einem Monat.",
    "Calls altogether at most twice in any month.",
  ],
  [
    { part: "cap", direction: "wider", before: cap, after: null },
    "Nicht mehr: Anrufe insgesamt höchstens zweimal in einem Monat.",
    "No longer: calls altogether at most twice in any month.",
  ],
  [
    { part: "cap", direction: "narrower", before: null, after: { ...cap, max: 0 } },
    "Anrufe sind jetzt gesperrt.",
    "Calls are now blocked.",
  ],
  [
    {
      part: "cap",
      direction: "wider",
      before: { max: 0, per: "P1M", topic: "advice", sender: "ai" },
      after: null,
    },
    "Die Sperre für Kontakte mit KI zu Beratung ist aufgehoben.",
    "The block on contacts using AI about advice is lifted.",
  ],
  [
    { part: "cap", direction: "narrower", before: null, after: { max: 0, per: "P1M", sender: "automated" } },
    "Automatische Kontakte sind jetzt gesperrt.",
    "Automatic contacts are now blocked.",
  ],
  [
    { part: "pause", direction: "narrower", before: null, after: pause },
    "Pause vom 20. Dezember 2026 bis 6. Januar 2027, außer zu Beratung.",
    "A break from 20 December 2026 to 6 January 2027, except about advice.",
  ],
  [
    { part: "pause", direction: "wider", before: { from: "2026-12-20", to: null }, after: null },
    "Keine Pause mehr ab 20. Dezember 2026 bis auf Weiteres.",
    "No longer a break from 20 December 2026 until further notice.",
  ],
  [
    {
      part: "pause",
      direction: "narrower",
      before: null,
      after: { from: "2026-11-24", to: null, quiet: true },
    },
    "Stille Pause ab 24. November 2026, bis Sie sich melden.",
    "A quiet break from 24 November 2026 until you get in touch.",
  ],
  [
    { part: "time_zone", direction: "wider", before: "Europe/Berlin", after: "America/New_York" },
    "Ihre Ortszeit ist jetzt die von New York.",
    "Your local time is now that of New York.",
  ],
  [
    { part: "region", direction: "wider", before: "DE-BY", after: "AT" },
    "Für Sie gelten jetzt die Feiertage von Österreich.",
    "The public holidays of Austria apply to you now.",
  ],
];

describe("what changed", () => {
  it.each(cases)("is told in both languages: %j", (change, german, english) => {
    expect(read(change, "de")).toBe(german);
    expect(read(change, "en")).toBe(english);
  });

  it("is told once, even where a part changed both ways", () => {
    const both: PreferenceChange[] = (["narrower", "wider"] as const).map((direction) => ({
      part: "people",
      direction,
      area: null,
      before: { mode: "ranked", ranked: ["s-wolf"] },
      after: ranked,
    }));
    expect(writeChanges(both, house, "de")).toHaveLength(1);
  });
});
