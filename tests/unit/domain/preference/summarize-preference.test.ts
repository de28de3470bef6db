import { describe, expect, it } from "vitest";
import { autohausLindner, aylinsPreferences } from "#tests/support/autohaus-lindner";
import type { Company } from "~/domain/permission/company";
import { type Pause, type Preferences, preferencesOfNobody } from "~/domain/preference/preference";
import { editorOf, type FactKind, type PreferenceFact } from "~/domain/preference/preference-fact";
import { type Reader, summarizePreference } from "~/domain/preference/summarize-preference";

interface Told {
  assignment?: string | null;
  reader?: Reader;
  today?: string;
  company?: Company;
}

function summarize(changes: Partial<Preferences> = {}, told: Told = {}): PreferenceFact[] {
  const { assignment = "s-keller", reader = { type: "customer" }, today = "2026-11-24" } = told;
  const preferences = { ...aylinsPreferences, ...changes };
  return summarizePreference({ preferences, assignment }, told.company ?? autohausLindner, { reader, today });
}

function pick<Kind extends FactKind>(facts: PreferenceFact[], kind: Kind) {
  return facts.filter((fact): fact is Extract<PreferenceFact, { kind: Kind }> => fact.kind === kind);
}

const rankedForBranch = {
  mode: "ranked" as const,
  ranked: ["s-wolf", "s-keller"],
  blocked: ["s-wolf"],
  whileFull: "branch" as const,
};

describe("summarizePreference", () => {
  it("says who may call when about what and how often in one fact", () => {
    const [calls] = pick(summarize(), "contact_allowed");
    expect(calls).toEqual({
      kind: "contact_allowed",
      area: null,
      chosen: { mode: "person", staff: "s-keller" },
      senders: ["staff"],
      topics: ["advice"],
      channels: ["phone"],
      windows: [{ days: [2, 4], from: "17:00", to: "19:00" }],
      isLive: true,
      isOnly: true,
      caps: [{ max: 2, per: "P1M", channel: "phone", topic: "advice" }],
    });
  });

  it("says what is enforced: the customer's hours within the company's", () => {
    const hours = { phone: [{ days: [6, 7] as (6 | 7)[], from: "07:00", to: "09:00" }] };
    const [calls] = pick(summarize({ hours }), "contact_allowed");
    expect(calls?.windows).toEqual([{ days: [6], from: "08:00", to: "09:00" }]);
  });

  it("names the company's hours where the customer has none, and none where nobody has", () => {
    const facts = summarize({ hours: {}, topics: { advice: ["phone", "video"] } });
    const [calls, video] = pick(facts, "contact_allowed");
    expect(calls?.windows).toEqual([{ days: [1, 2, 3, 4, 5, 6], from: "08:00", to: "20:00" }]);
    expect(video?.windows).toBeNull();
  });

  it("joins written topics that come the same way and keeps apart those that do not", () => {
    const topics = { offers: ["email", "letter"], advice: ["letter", "email"], thanks: ["letter"] };
    const facts = pick(
      summarize({ topics, caps: [], people: { mode: "ranked", ranked: ["s-keller"] } }),
      "contact_allowed",
    );
    expect(facts.map(({ topics, channels }) => ({ topics, channels }))).toEqual([
      { topics: ["offers", "advice"], channels: ["email", "letter"] },
      { topics: ["thanks"], channels: ["letter"] },
    ]);
  });

  it("tells a cap with the sentence that it speaks of, else apart", () => {
    const overall = { max: 3, per: "P1M" };
    const calls = { max: 1, per: "P1M", channel: "phone" };
    const facts = summarize({ caps: [overall, calls], topics: { advice: ["phone"], offers: ["email"] } });
    expect(pick(facts, "limit").map(({ cap }) => cap)).toEqual([overall]);
    expect(pick(facts, "contact_allowed").map(({ caps }) => caps)).toEqual([[calls], []]);
  });

  it("tells a cap apart where the area's calls count too", () => {
    const calls = { max: 1, per: "P1M", channel: "phone" };
    expect(pick(summarize({ caps: [calls] }), "limit")).toEqual([{ kind: "limit", cap: calls }]);
  });

  it("is silent about a cap on what nobody may do, and takes a cap of zero for a no", () => {
    const facts = summarize({
      caps: [
        { max: 1, per: "P1M", channel: "sms" },
        { max: 0, per: "P1D", topic: "offers" },
      ],
    });
    expect(pick(facts, "limit")).toEqual([]);
    expect(pick(facts, "topics_refused")[0]?.topics).toEqual(["offers", "thanks"]);
  });

  it("takes hours that leave nothing for a no to the channel", () => {
    const facts = summarize({ hours: { phone: [] } });
    expect(pick(facts, "channels_refused")).toEqual([{ kind: "channels_refused", channels: ["phone"] }]);
    expect(pick(facts, "contact_allowed").map(({ channels }) => channels)).toEqual([["email"]]);
  });

  it("tells an appointment instead of a contact", () => {
    const facts = summarize();
    expect(pick(facts, "appointment_only")).toEqual([{ kind: "appointment_only", channels: ["visit"] }]);
    expect(pick(summarize({ byAppointment: [] }), "appointment_only")).toEqual([]);
    expect(
      pick(summarize({ byAppointment: [] }), "contact_allowed").map(({ channels }) => channels),
    ).toContainEqual(["visit"]);
  });

  it("says nobody where nothing but the contract is open", () => {
    const facts = summarizePreference(
      { preferences: preferencesOfNobody("Europe/Berlin"), assignment: null },
      autohausLindner,
      { reader: { type: "customer" }, today: "2026-11-24" },
    );
    expect(facts.map(({ kind }) => kind)).toEqual([
      "nobody_allowed",
      "contract_kept",
      "law_kept",
      "danger_kept",
    ]);
    expect(facts[0]).toEqual({ kind: "nobody_allowed", exceptContract: true });
  });

  it("lets the company write automatically where nobody of the staff may", () => {
    const people = { mode: "nobody" as const, automated: ["email"] };
    const [offers] = pick(summarize({ people, topics: { offers: ["email"] } }), "contact_allowed");
    expect(offers).toMatchObject({ chosen: null, senders: ["automated"] });
  });

  it("waits for whoever of the list has room first, blocked and unknown people left out", () => {
    const people = { mode: "ranked" as const, ranked: ["s-wolf", "s-keller", "gone"], blocked: ["s-wolf"] };
    const [calls] = pick(summarize({ people }, { assignment: null }), "contact_allowed");
    expect(calls?.chosen).toEqual({ mode: "waiting", ranked: ["s-keller"] });
  });

  it("lets the branch in while nobody has room, tells whom it waits for, and what would hold if", () => {
    const people = rankedForBranch;
    const facts = summarize({ people }, { assignment: null });
    expect(pick(facts, "contact_allowed")[0]?.chosen).toEqual({ mode: "anyone", teams: ["t-muc"] });
    const meanwhile = {
      kind: "while_full",
      area: null,
      topics: [],
      teams: ["t-muc"],
      waitedFor: ["s-keller"],
    };
    expect(pick(facts, "while_full")).toEqual([{ ...meanwhile, isNow: true }]);
    const ofTwo = { people: { ...people, ranked: ["s-keller", "s-yilmaz"] } };
    const assigned = pick(summarize(ofTwo, { assignment: "s-keller" }), "while_full");
    expect(assigned).toEqual([{ ...meanwhile, waitedFor: ["s-keller", "s-yilmaz"], isNow: false }]);
  });

  it("says nothing of a branch that cannot come to its turn: nobody loses the one person on their list", () => {
    const facts = summarize({ people: rankedForBranch }, { assignment: "s-keller" });
    expect(pick(facts, "while_full")).toEqual([]);
  });

  it("says nobody where everybody on the list is blocked", () => {
    const people = { mode: "ranked" as const, ranked: ["s-wolf"], blocked: ["s-wolf"] };
    expect(pick(summarize({ people }, { assignment: "s-wolf" }), "nobody_allowed")).toHaveLength(1);
  });

  it("names who may step in", () => {
    const people = { ...aylinsPreferences.people, ranked: ["s-keller", "s-wolf", "s-yilmaz", "s-orth"] };
    const next = summarize({ people: { ...people, whenAway: "next-choice" } });
    expect(pick(next, "stand_in")[0]?.standIns).toEqual(["s-yilmaz", "s-orth"]);
    expect(pick(summarize({ people: { ...people, whenAway: "wait" } }), "stand_in")[0]?.standIns).toEqual([]);
  });

  it("tells pauses that have not ended, a running one first", () => {
    const running = { from: "2026-11-01", to: "2026-11-30" };
    const coming = { from: "2026-12-20", to: "2027-01-06" };
    const facts = summarize({ pauses: [coming, { from: "2026-10-01", to: "2026-11-23" }, running] });
    expect(facts[0]).toEqual({ kind: "pause", pause: running, isRunning: true });
    expect(pick(facts, "pause").map(({ pause }) => pause)).toEqual([running, coming]);
  });

  it("tells each day of pauses that overlap once, with what all of them leave open", () => {
    const dated = { from: "2026-11-10", to: "2026-12-24", except: ["advice"] };
    const quiet = { from: "2026-11-24", to: null };
    const told = (pauses: Pause[]) =>
      pick(summarize({ pauses }), "pause").map(({ pause, isRunning }) => ({ ...pause, isRunning }));
    expect(told([dated, quiet, { ...quiet, from: "2026-11-20" }])).toEqual([
      { from: "2026-11-20", to: null, isRunning: true },
    ]);
    expect(told([dated, { ...quiet, except: ["offers", "advice"] }])).toEqual([
      { ...dated, isRunning: true },
      { from: "2026-12-25", to: null, except: ["offers", "advice"], isRunning: false },
    ]);
  });

  it("names the customer's clock where it is not the company's", () => {
    expect(pick(summarize({ timeZone: "America/New_York" }), "other_time_zone")).toHaveLength(1);
    expect(pick(summarize(), "other_time_zone")).toEqual([]);
  });

  it("speaks of holidays only where there are any and someone might call", () => {
    const nowhere: Company = { ...autohausLindner, region: undefined };
    expect(pick(summarize(), "holidays")).toEqual([
      { kind: "holidays", allowed: false, channels: ["phone"] },
    ]);
    expect(pick(summarize({}, { company: nowhere }), "holidays")).toEqual([]);
    expect(
      pick(
        summarize({ topics: { offers: ["email"] }, people: { mode: "nobody", automated: ["email"] } }),
        "holidays",
      ),
    ).toEqual([]);
  });

  it("tells an AI only where it is open to something", () => {
    const ai = (channels: string[]) => summarize({ people: { ...aylinsPreferences.people, ai: channels } });
    expect(pick(ai([]), "no_ai")).toHaveLength(1);
    expect(pick(ai(["messenger"]), "no_ai")).toHaveLength(1);
    expect(pick(ai(["email"]), "no_ai")).toEqual([]);
    expect(pick(ai(["email"]), "contract_kept")[0]?.ai).toEqual(["email"]);
  });

  it("leaves retired topics out", () => {
    const topics = autohausLindner.topics.map((topic) => ({ ...topic, retired: topic.id === "advice" }));
    const facts = summarize({}, { company: { ...autohausLindner, topics } });
    expect(JSON.stringify(facts)).not.toContain('advice"]');
  });

  it("names an editor for everything that the customer can change", () => {
    const editors = new Map(
      summarize({ pauses: [{ from: "2026-12-01", to: null }] }).map((fact) => [fact.kind, editorOf(fact)]),
    );
    expect(Object.fromEntries(editors)).toMatchObject({
      stand_in: "people",
      blocked: "exceptions",
      pause: "pause",
      topics_refused: "topics",
      law_kept: null,
      danger_kept: null,
    });
  });
});

describe("what staff are told", () => {
  const tell = (staff: string, changes: Partial<Preferences> = {}, told: Told = {}) =>
    summarize(changes, { ...told, reader: { type: "staff", staff } });

  it("is the same letter less the blocked, for the one who was chosen", () => {
    const all = summarize();
    expect(tell("s-keller")).toEqual(
      all
        .filter(({ kind }) => kind !== "blocked")
        .filter((fact) => fact.kind !== "contact_allowed" || fact.area === null),
    );
  });

  it("is the same for someone blocked and someone never chosen", () => {
    expect(tell("s-wolf")).toEqual(tell("s-yilmaz"));
    expect(JSON.stringify(tell("s-wolf"))).not.toMatch(/s-keller|s-yilmaz|s-brandt|s-wolf/);
  });

  it("keeps a ranking to the customer", () => {
    const people = { ...aylinsPreferences.people, whenAway: "next-choice" as const };
    expect(pick(tell("s-keller", { people }), "stand_in")).toEqual([]);
  });

  it("tells a deputy what holds while the person is away, and only then", () => {
    const staff = autohausLindner.staff.map((member) =>
      member.id === "s-keller" ? { ...member, absences: [{ from: "2026-12-01", to: "2026-12-14" }] } : member,
    );
    const company = { ...autohausLindner, staff };
    const calls = (today: string) => pick(tell("s-brandt", {}, { company, today }), "contact_allowed");
    expect(calls("2026-12-01").some(({ channels }) => channels[0] === "phone")).toBe(true);
    expect(calls("2026-11-30").some(({ channels }) => channels[0] === "phone")).toBe(false);
  });

  it("tells a team member the team's choice, unless that member is blocked", () => {
    expect(pick(tell("s-orth"), "contact_allowed").some(({ area }) => area === "workshop")).toBe(true);
    const people = { ...aylinsPreferences.people, blocked: ["s-orth"] };
    expect(pick(tell("s-orth", { people }), "contact_allowed").some(({ area }) => area === "workshop")).toBe(
      false,
    );
  });

  it("tells one of the branch that they may, and not for whom the customer waits", () => {
    const told = (reader: string) => tell(reader, { people: rankedForBranch }, { assignment: null });
    expect(pick(told("s-brandt"), "contact_allowed").length).toBeGreaterThan(0);
    expect(JSON.stringify(told("s-brandt"))).not.toMatch(/s-keller|while_full/);
  });

  it("tells notes only to those who may get in touch about the topic", () => {
    const notes = { advice: "nur zu meiner Heizung" };
    expect(pick(tell("s-keller", { notes }), "note")).toHaveLength(1);
    expect(pick(tell("s-yilmaz", { notes }), "note")).toEqual([]);
  });
});
