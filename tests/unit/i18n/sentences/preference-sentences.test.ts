import { describe, expect, it } from "vitest";
import { lindnerNames } from "#tests/support/autohaus-lindner";
import type { ContactAllowed, PreferenceFact, StandIn, WhileFull } from "~/domain/preference/preference-fact";
import { plainText } from "~/i18n/sentence";
import { writeFact } from "~/i18n/sentences/write-fact";

/** Without the non-breaking marks, which have tests of their own. */
function read(fact: PreferenceFact, language: "de" | "en"): string {
  return plainText(writeFact(fact, lindnerNames, language))
    .replaceAll("\u00a0", " ")
    .replaceAll("\u2011", "-");
}

const calls: ContactAllowed = {
  kind: "contact_allowed",
  area: null,
  chosen: { mode: "person", staff: "s-keller" },
  senders: ["staff"],
  topics: ["advice"],
  channels: ["phone"],
  windows: [{ days: [2, 4], from: "17:00", to: "19:00" }],
  isLive: true,
  isOnly: true,
  caps: [{ max: 2, per: "P1M", channel: "phone" }],
};

const advertising: ContactAllowed = {
  ...calls,
  topics: ["offers"],
  channels: ["email"],
  windows: null,
  isLive: false,
  caps: [{ max: 1, per: "P14D", topic: "offers" }],
};

const standIn: StandIn = {
  kind: "stand_in",
  area: null,
  topics: [],
  staff: "s-keller",
  whenAway: "deputy",
  standIns: ["s-brandt"],
};

const whileFull: WhileFull = {
  kind: "while_full",
  area: null,
  topics: [],
  teams: ["t-hh"],
  isNow: false,
  waitedFor: ["s-keller", "s-yilmaz"],
};

type Case = [title: string, fact: PreferenceFact, german: string, english: string];

const cases: Case[] = [
  [
    "who may call when about what how often",
    calls,
    "Frau Keller darf mich dienstags und donnerstags von 17 bis 19 Uhr anrufen, zu Beratung, höchstens zweimal in einem Monat.",
    "Ms Keller may call me on Tuesdays and Thursdays from 5 pm to 7 pm about advice, at most twice in any month.",
  ],
  [
    "a call at any time without a cap",
    { ...calls, windows: null, caps: [] },
    "Frau Keller darf mich anrufen, zu Beratung.",
    "Ms Keller may call me about advice.",
  ],
  [
    "several topics and caps",
    {
      ...calls,
      windows: null,
      topics: ["advice", "offers", "thanks"],
      caps: [
        { max: 1, per: "P1W" },
        { max: 13, per: "P1Y" },
      ],
    },
    "Frau Keller darf mich anrufen, zu Beratung, Werbung sowie Dank und Grüßen, höchstens einmal in einer Woche und 13-mal in einem Jahr.",
    "Ms Keller may call me about advice, advertising and thanks, at most once in any week and 13 times in any year.",
  ],
  [
    "a visit",
    { ...calls, channels: ["visit"], windows: null, caps: [] },
    "Frau Keller darf mich besuchen, zu Beratung.",
    "Ms Keller may visit me about advice.",
  ],
  [
    "a video call by somebody without a salutation",
    { ...calls, chosen: { mode: "person", staff: "s-orth" }, channels: ["video"], windows: null, caps: [] },
    "Kim Orth darf mich per Video anrufen, zu Beratung.",
    "Kim Orth may call me by video about advice.",
  ],
  [
    "a live channel of the company's own",
    { ...calls, channels: ["fax"], windows: null, caps: [] },
    "Frau Keller darf mich per fax erreichen, zu Beratung.",
    "Ms Keller may reach me by fax about advice.",
  ],
  [
    "advertising is sent",
    advertising,
    "Frau Keller darf mir Werbung nur per E-Mail schicken, höchstens einmal in 14 Tagen.",
    "Ms Keller may send me advertising by email only, at most once in any 14 days.",
  ],
  [
    "advertising by hand and automatically",
    { ...advertising, senders: ["staff", "automated"] },
    "Frau Keller darf mir Werbung nur per E-Mail schicken, das Autohaus Lindner auch automatisch, zusammen höchstens einmal in 14 Tagen.",
    "Ms Keller may send me advertising by email only, and so may Autohaus Lindner automatically, altogether at most once in any 14 days.",
  ],
  [
    "advertising by the company alone",
    { ...advertising, chosen: null, senders: ["automated"] },
    "Das Autohaus Lindner darf mir automatisch Werbung nur per E-Mail schicken, höchstens einmal in 14 Tagen.",
    "Autohaus Lindner may automatically send me advertising by email only, at most once in any 14 days.",
  ],
  [
    "an AI alone, and both machines",
    { ...advertising, chosen: null, senders: ["automated", "ai"], caps: [] },
    "Das Autohaus Lindner darf mir automatisch oder mit KI Werbung nur per E-Mail schicken.",
    "Autohaus Lindner may automatically or with AI send me advertising by email only.",
  ],
  [
    "an AI that calls",
    { ...calls, chosen: null, senders: ["ai"], windows: null, caps: [] },
    "Das Autohaus Lindner darf mich mit KI anrufen, zu Beratung.",
    "Autohaus Lindner may use AI to call me about advice.",
  ],
  [
    "writing about what is no thing",
    { ...advertising, topics: ["advice"], channels: ["email", "letter"], isOnly: false, caps: [] },
    "Frau Keller darf mir per E-Mail oder Brief schreiben, zu Beratung.",
    "Ms Keller may write to me by email or letter about advice.",
  ],
  [
    "only one way, and only at some hours",
    { ...advertising, topics: ["advice"], windows: [{ days: [5], from: "09:00", to: "12:00" }], caps: [] },
    "Frau Keller darf mir nur per E-Mail schreiben, und nur freitags von 9 bis 12 Uhr, zu Beratung.",
    "Ms Keller may write to me by email only, and only on Fridays from 9 am to noon, about advice.",
  ],
  [
    "a thing that is sent only one way, every day at the same hours",
    { ...advertising, windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "08:00", to: "20:00" }] },
    "Frau Keller darf mir Werbung nur per E-Mail schicken, und nur von 8 bis 20 Uhr, höchstens einmal in 14 Tagen.",
    "Ms Keller may send me advertising by email only, and only from 8 am to 8 pm, at most once in any 14 days.",
  ],
  [
    "waiting for a place",
    {
      ...calls,
      windows: null,
      caps: [],
      senders: ["staff", "ai"],
      chosen: { mode: "waiting", ranked: ["s-keller", "s-yilmaz"] },
    },
    "Sobald ein Platz frei ist, darf mich Frau Keller oder Herr Yilmaz anrufen, zu Beratung, das Autohaus Lindner schon jetzt mit KI.",
    "Once there is a free place, Ms Keller or Mr Yilmaz may call me about advice, and so already may Autohaus Lindner using AI.",
  ],
  [
    "anyone of a team for an area",
    {
      ...calls,
      area: "workshop",
      topics: ["repair"],
      windows: null,
      caps: [],
      chosen: { mode: "anyone", teams: ["t-werkstatt"] },
    },
    "Zu Reparatur darf mich jeder aus der Werkstatt anrufen.",
    "About repairs, anyone from the workshop may call me.",
  ],
  [
    "anyone of a team without a phrase, waiting or not",
    { ...calls, windows: null, caps: [], chosen: { mode: "anyone", teams: ["t-hh", "t-muc"] } },
    "Jeder aus dem Team Hamburg oder der Filiale München-Süd darf mich anrufen, zu Beratung.",
    "Anyone from the Hamburg team or the Munich South branch may call me about advice.",
  ],
  [
    "anyone at all",
    { ...calls, windows: null, caps: [], chosen: { mode: "anyone", teams: [] } },
    "Jeder bei Autohaus Lindner darf mich anrufen, zu Beratung.",
    "Anyone at Autohaus Lindner may call me about advice.",
  ],
  [
    "what a contract needs",
    {
      kind: "contract_kept",
      topics: ["repair", "contract"],
      ways: [{ channels: ["letter", "email"], windows: null }],
      ai: [],
    },
    "Nötiges zu Reparatur sowie Vertrag und Rechnung kommt per Brief oder E-Mail.",
    "Essentials about repairs, and contracts and invoices come by letter or email.",
  ],
  [
    "what a contract needs, by an AI too",
    {
      kind: "contract_kept",
      topics: ["contract"],
      ways: [{ channels: ["letter", "email"], windows: null }],
      ai: ["email"],
    },
    "Nötiges zu Vertrag und Rechnung kommt per Brief oder E-Mail, per E-Mail auch mit KI.",
    "Essentials about contracts and invoices come by letter or email, by email also using AI.",
  ],
  [
    "what the law requires",
    {
      kind: "law_kept",
      topics: ["recall"],
      ways: [
        { channels: ["letter", "email"], windows: null },
        { channels: ["phone"], windows: [{ days: [1, 2, 3, 4, 5], from: "08:00", to: "20:00" }] },
      ],
      ai: [],
    },
    "Was das Gesetz zu Rückrufen verlangt, kommt auf jeden Fall, per Brief oder E-Mail, oder montags bis freitags von 8 bis 20 Uhr per Telefon.",
    "About recalls, what the law requires reaches me in any case, by letter or email, or by phone Monday to Friday from 8 am to 8 pm.",
  ],
  [
    "danger",
    { kind: "danger_kept", topics: ["danger"] },
    "Wenn Gefahr droht, meldet sich das Autohaus Lindner auf jeden Fall.",
    "Autohaus Lindner will get in touch in any case if there is danger.",
  ],
  [
    "nothing but the contract",
    { kind: "nobody_allowed", exceptContract: true },
    "Niemand darf sich bei mir melden, außer zu meinem Vertrag.",
    "Nobody may get in touch with me, except about my contract.",
  ],
  [
    "nothing at all",
    { kind: "nobody_allowed", exceptContract: false },
    "Niemand darf sich bei mir melden.",
    "Nobody may get in touch with me.",
  ],
  [
    "a deputy",
    standIn,
    "Ist Frau Keller nicht da, darf sich Frau Brandt melden.",
    "If Ms Keller is away, Ms Brandt may get in touch.",
  ],
  [
    "no deputy",
    { ...standIn, standIns: [] },
    "Ist Frau Keller nicht da, warte ich, denn eine Vertretung gibt es zurzeit nicht.",
    "If Ms Keller is away, I’ll wait, as there is no deputy at present.",
  ],
  [
    "the next on the list",
    { ...standIn, whenAway: "next-choice", standIns: ["s-yilmaz", "s-brandt"] },
    "Ist Frau Keller nicht da, darf sich Herr Yilmaz melden, sonst Frau Brandt.",
    "If Ms Keller is away, Mr Yilmaz may get in touch, or else Ms Brandt.",
  ],
  [
    "waiting, for an area",
    { ...standIn, area: "workshop", topics: ["repair"], whenAway: "wait", standIns: [] },
    "Zu Reparatur: Ist Frau Keller nicht da, warte ich.",
    "About repairs: if Ms Keller is away, I’ll wait.",
  ],
  [
    "the branch until somebody has room",
    { ...whileFull, isNow: true },
    "Sobald Frau Keller oder Herr Yilmaz einen Platz frei hat, meldet sich nur noch diese Person.",
    "Once Ms Keller or Mr Yilmaz has a free place, only that person gets in touch.",
  ],
  [
    "the branch should nobody have room, for an area",
    { ...whileFull, area: "workshop", topics: ["repair"] },
    "Zu Reparatur: Hat auf meiner Liste einmal niemand Platz, darf sich so lange jeder aus dem Team Hamburg melden.",
    "About repairs: should nobody on my list have room, anyone from the Hamburg team may get in touch until somebody has.",
  ],
  [
    "a cap over everything",
    { kind: "limit", cap: { max: 3, per: "P1M" } },
    "Insgesamt höchstens dreimal in einem Monat.",
    "Altogether at most three times in any month.",
  ],
  [
    "a cap that speaks of all it can",
    { kind: "limit", cap: { max: 1, per: "P1Y", channel: "phone", topic: "offers", sender: "ai" } },
    "Anrufe mit KI zu Werbung insgesamt höchstens einmal in einem Jahr.",
    "Calls using AI about advertising altogether at most once in any year.",
  ],
  [
    "a note",
    { kind: "note", topic: "advice", text: " nur zu\nmeiner Heizung. " },
    "Zu Beratung sage ich: „nur zu meiner Heizung“.",
    "About advice I would add: “nur zu meiner Heizung”.",
  ],
  [
    "refused topics",
    { kind: "topics_refused", topics: ["offers", "thanks"] },
    "Zu Werbung oder Dank und Grüßen meldet sich niemand.",
    "Nobody contacts me about advertising or thanks.",
  ],
  [
    "refused channels",
    { kind: "channels_refused", channels: ["phone", "visit"] },
    "Anrufe und Besuche möchte ich keine.",
    "I want no calls or visits.",
  ],
  [
    "appointments only",
    { kind: "appointment_only", channels: ["visit"] },
    "Besuche nur nach Termin.",
    "Visits by appointment only.",
  ],
  [
    "quiet holidays",
    { kind: "holidays", allowed: false, channels: ["phone"] },
    "An Feiertagen keine Anrufe.",
    "No calls on public holidays.",
  ],
  [
    "open holidays",
    { kind: "holidays", allowed: true, channels: ["phone", "video"] },
    "Anrufe und Videoanrufe sind auch an Feiertagen erlaubt.",
    "Calls and video calls are fine on public holidays too.",
  ],
  ["no AI", { kind: "no_ai" }, "Keine KI meldet sich.", "No AI contacts me."],
  [
    "nothing automatic",
    { kind: "no_automated", exceptContract: true },
    "Keine automatischen Nachrichten, außer zu meinem Vertrag.",
    "No automatic messages, except about my contract.",
  ],
  [
    "one blocked, two blocked",
    { kind: "blocked", staff: ["s-wolf"] },
    "Herr Wolf meldet sich nicht.",
    "Mr Wolf does not get in touch.",
  ],
  [
    "two blocked",
    { kind: "blocked", staff: ["s-wolf", "s-orth"] },
    "Herr Wolf und Kim Orth melden sich nicht.",
    "Mr Wolf and Kim Orth do not get in touch.",
  ],
  [
    "another clock",
    { kind: "other_time_zone", timeZone: "America/New_York" },
    "Alle Zeiten sind Ortszeit in New York.",
    "All times are local time in New York.",
  ],
  [
    "a pause to come",
    { kind: "pause", pause: { from: "2026-12-20", to: "2027-01-06", except: ["advice"] }, isRunning: false },
    "Vom 20. Dezember 2026 bis 6. Januar 2027 mache ich Pause, außer zu Beratung.",
    "From 20 December 2026 to 6 January 2027 I am taking a break, except about advice.",
  ],
  [
    "a running pause",
    { kind: "pause", pause: { from: "2026-11-01", to: "2026-12-06" }, isRunning: true },
    "Bis zum 6. Dezember 2026 mache ich Pause.",
    "I am taking a break until 6 December 2026.",
  ],
  [
    "a pause of one day",
    { kind: "pause", pause: { from: "2026-12-24", to: "2026-12-24" }, isRunning: false },
    "Am 24. Dezember 2026 mache ich Pause.",
    "On 24 December 2026 I am taking a break.",
  ],
  [
    "a pause without an end, running and to come",
    { kind: "pause", pause: { from: "2026-11-01", to: null }, isRunning: true },
    "Ich mache bis auf Weiteres Pause.",
    "I am taking a break until further notice.",
  ],
  [
    "a quiet pause",
    { kind: "pause", pause: { from: "2026-11-01", to: null, quiet: true }, isRunning: true },
    "Ich mache eine stille Pause, bis ich mich melde.",
    "I am taking a quiet break until I get in touch.",
  ],
  [
    "a quiet pause to come",
    { kind: "pause", pause: { from: "2026-12-01", to: null, quiet: true }, isRunning: false },
    "Ab 1. Dezember 2026 mache ich eine stille Pause, bis ich mich melde.",
    "From 1 December 2026 I am taking a quiet break until I get in touch.",
  ],
  [
    "a pause without an end to come",
    { kind: "pause", pause: { from: "2026-12-01", to: null }, isRunning: false },
    "Ab 1. Dezember 2026 mache ich bis auf Weiteres Pause.",
    "From 1 December 2026 I am taking a break until further notice.",
  ],
];

describe("what the customer says", () => {
  it.each(cases)("says in both languages: %s", (_, fact, german, english) => {
    expect(read(fact, "de")).toBe(german);
    expect(read(fact, "en")).toBe(english);
  });

  it("sets in bold what was decided", () => {
    const bold = writeFact(calls, lindnerNames, "de").filter(({ strong }) => strong);
    expect(bold.map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
      "Frau Keller",
      "dienstags und donnerstags von 17 bis 19 Uhr",
      "Beratung",
      "zweimal in einem Monat",
    ]);
  });

  it("keeps together what a line break would hurt", () => {
    expect(plainText(writeFact(calls, lindnerNames, "de"))).toContain("19\u00a0Uhr");
    expect(plainText(writeFact(advertising, lindnerNames, "de"))).toContain("E\u2011Mail");
  });

  it("finds a word for whoever is no longer in the directory, even one called constructor", () => {
    const gone: PreferenceFact = {
      ...calls,
      topics: ["constructor"],
      chosen: { mode: "person", staff: "gone" },
    };
    expect(read(gone, "de")).toMatch(/^Jemand von früher darf mich .*, zu einem anderen Thema,/);
  });
});
