import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { autohausLindner, lindnerNames } from "#tests/support/autohaus-lindner";
import { listChosen } from "~/domain/permission/chosen-staff";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { isAllowed } from "~/domain/permission/decide-permission";
import { foreseeWeek } from "~/domain/permission/foresee-week";
import { listReach, type OpenInvitation, type Reach, type WhoReaches } from "~/domain/permission/list-reach";
import type { PermissionRequest } from "~/domain/permission/permission";
import type { HoursWindow } from "~/domain/preference/channel";
import { comparePreferences } from "~/domain/preference/compare-preferences";
import { type Preferences, senderTypes } from "~/domain/preference/preference";
import type { ContactAllowed, PreferenceFact, Way } from "~/domain/preference/preference-fact";
import { type Reader, summarizePreference } from "~/domain/preference/summarize-preference";
import { listMissingPoints } from "~/domain/preference/summary/list-missing";
import { noPublicHolidays } from "~/domain/time/public-holidays";
import { formatWindows } from "~/i18n/format/format-windows";
import { type LocalMoment, localMoment } from "~/i18n/format/local-moment";
import { type Language, languages } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { joinByChannels } from "~/i18n/sentences/join-channels";
import { namesIn } from "~/i18n/sentences/names";
import { writeChange, writeChanges, writeChangesByDirection } from "~/i18n/sentences/write-change";
import { writeFact } from "~/i18n/sentences/write-fact";
import { writeLetter } from "~/i18n/sentences/write-letter";
import { writeMissingPoints } from "~/i18n/sentences/write-missing-points";
import { writeReach } from "~/i18n/sentences/write-reach";
import { someCustomer, someInvitations, somePreferences, toFact } from "./some-preferences";

const limits = { seed: 2010, numRuns: 300 };
const dearLimits = { seed: 2010, numRuns: 120 };
const today = "2026-11-24";
const staffIds = autohausLindner.staff.map(({ id }) => id);
const someReader: fc.Arbitrary<Reader> = fc.oneof(
  fc.constant({ type: "customer" as const }),
  fc.constantFrom(...staffIds).map((staff) => ({ type: "staff" as const, staff })),
);

const germanWords = /[äöüßÄÖÜ„]|\b(darf|mich|mir|und|oder|nicht|niemand|Uhr|höchstens|zu|bis|jeder)\b/;
const englishWords = /[”]|\b(may|me|and|or|not|nobody|about|at most|until|anyone|the)\b/;

/** A limit of none that is no more must not sound as if nothing was allowed any more. */
const twiceDenied = {
  de: /(Nicht mehr|Keine Pause mehr).*\b(gar nicht|niemand|kein)/,
  en: /(No longer|Not any more).*\b(not at all|nobody|no )/,
};

/** In English only a name has a capital there; in German a whole sentence has one too. */
const capitalAfterColon = /: (?!Ms|Mr|Kim Orth|Autohaus)[A-Z]/;

/** "Freitags nur per Brief" leaves every other day open: "nur per Brief, und nur freitags" is meant. */
const onlyMisplaced = {
  de: /(\wtags|mittwochs|täglich|Uhr) nur |nur täglich/,
  en: /(?<!, and) only (on|every|from|[A-Z])|only every day/,
};

const or = { de: "oder", en: "or" };

/** "freitags per Brief", "by letter on Fridays". */
function wayOf({ channels, windows }: Way, language: Language): string {
  const by = joinByChannels(channels, language);
  if (!windows) return by;
  const when = formatWindows(windows, language);
  return language === "de" ? `${when} ${by}` : `${by} ${when}`;
}

function expectToBeASentence(text: string) {
  expect(text).toMatch(/^\S.*\.$/);
  expect(text).not.toMatch(/„“|“”/);
  expect(text).not.toMatch(/ {2}|\.\.|undefined|null|\[object|NaN| [,.]|constructor|\b[st]-[a-z]/);
  expect(text[0]).toBe(text[0]?.toUpperCase());
}

describe("sentences", () => {
  it("are whole, in their own language, and each said once", () => {
    fc.assert(
      fc.property(someCustomer, someReader, (customer, reader) => {
        const facts = summarizePreference(customer, autohausLindner, { reader, today });
        expect(facts.length).toBeGreaterThan(0);
        for (const language of languages) {
          const texts = facts.map((fact) => plainText(writeFact(fact, lindnerNames, language)));
          texts.forEach(expectToBeASentence);
          if (language === "en") expect(texts.join(" ")).not.toMatch(capitalAfterColon);
          expect(new Set(texts).size).toBe(texts.length);
          expect(texts.join(" ")).not.toMatch(language === "en" ? germanWords : englishWords);
        }
      }),
      limits,
    );
  });

  it('set "nur" before nothing but what it limits, and a word before the last way of a list', () => {
    fc.assert(
      fc.property(someCustomer, (customer) => {
        const facts = summarizePreference(customer, autohausLindner, { reader: { type: "customer" }, today });
        for (const language of languages) {
          for (const fact of facts) {
            const text = plainText(writeFact(fact, lindnerNames, language));
            expect(text).not.toMatch(onlyMisplaced[language]);
            if (language === "en") expect(text).not.toMatch(/from [A-Z]\w+day to|in all/);
            const ways = fact.kind === "contract_kept" || fact.kind === "law_kept" ? fact.ways : [];
            if (ways.length > 1) expect(text).toContain(`${or[language]} ${wayOf(ways.at(-1)!, language)}`);
          }
        }
      }),
      limits,
    );
  });

  it("make a letter that says all of them, with a link wherever the customer decides", () => {
    fc.assert(
      fc.property(someCustomer, (customer) => {
        const facts = summarizePreference(customer, autohausLindner, { reader: { type: "customer" }, today });
        for (const language of languages) {
          const letter = writeLetter(facts, lindnerNames, language);
          const sentences = facts.map((fact) => plainText(writeFact(fact, lindnerNames, language)));
          expect(letter.map(({ segments }) => plainText(segments)).join(" ")).toBe(sentences.join(" "));
          const label = language === "de" ? /ändern$/ : /^Change /;
          for (const { edit } of letter) if (edit) expect(edit.label).toMatch(label);
        }
      }),
      limits,
    );
  });

  it("promise nothing for which an address is missing without saying so, and call nothing missing that is there", () => {
    const channelIds = autohausLindner.channels.map(({ id }) => id);
    fc.assert(
      fc.property(someCustomer, fc.subarray(channelIds), (customer, contactPoints) => {
        const facts = { ...customer, contactPoints, contacts: [], invitations: [] };
        const missing = listMissingPoints(facts, autohausLindner);
        const told = summarizePreference(customer, autohausLindner, { reader: { type: "customer" }, today });
        const promised = told.flatMap((fact) => {
          if (fact.kind === "contact_allowed") return fact.channels;
          return fact.kind === "contract_kept" ? fact.ways.flatMap(({ channels }) => channels) : [];
        });
        const isThere = (id: string) => contactPoints.includes(id);
        expect(missing.filter(isThere)).toEqual([]);
        expect(new Set(missing)).toEqual(new Set(promised.filter((id) => !isThere(id))));
        if (missing.length === 0) return;
        for (const language of languages) {
          const text = writeMissingPoints(missing, language);
          expect(text).toMatch(/^\S.*\.$/);
          expect(text).not.toMatch(language === "en" ? germanWords : englishWords);
        }
      }),
      limits,
    );
  });

  it("say nothing to staff that was said about other people", () => {
    fc.assert(
      fc.property(someCustomer, fc.constantFrom(...staffIds), (customer, staff) => {
        const reader = { type: "staff" as const, staff };
        const facts = summarizePreference(customer, autohausLindner, { reader, today });
        const others = staffIds.filter((id) => id !== staff && id !== "s-brandt");
        for (const other of others) expect(JSON.stringify(facts)).not.toContain(other);
      }),
      limits,
    );
  });

  it("tell apart what allows more and what allows less, and each change once", () => {
    fc.assert(
      fc.property(somePreferences, somePreferences, (before, after) => {
        const changes = comparePreferences(before, after, autohausLindner);
        const house = { directory: lindnerNames, company: autohausLindner };
        for (const language of languages) {
          const { wider, narrower } = writeChangesByDirection(changes, house, language);
          const told = [...wider, ...narrower].map(plainText);
          expect(told.toSorted()).toEqual(writeChanges(changes, house, language).map(plainText).toSorted());
        }
      }),
      limits,
    );
  });

  it("tell every change whole and in its own language", () => {
    fc.assert(
      fc.property(somePreferences, somePreferences, (before, after) => {
        const changes = comparePreferences(before, after, autohausLindner);
        const house = { directory: lindnerNames, company: autohausLindner };
        for (const language of languages) {
          const texts = writeChanges(changes, house, language).map(plainText);
          texts.forEach(expectToBeASentence);
          if (language === "en") expect(texts.join(" ")).not.toMatch(capitalAfterColon);
          expect(texts.join(" ")).not.toMatch(language === "en" ? germanWords : englishWords);
          expect(texts.join("\n")).not.toMatch(twiceDenied[language]);
        }
      }),
      limits,
    );
  });

  it("tell nobody as listed who is blocked", () => {
    fc.assert(
      fc.property(somePreferences, somePreferences, (before, after) => {
        const house = { directory: lindnerNames, company: autohausLindner };
        const changes = comparePreferences(before, after, autohausLindner);
        const lists = changes.filter(({ part }) => part === "people");
        for (const language of languages) {
          const told = writeChanges(lists, house, language).map(plainText).join(" ");
          const names = namesIn(lindnerNames, language);
          const blocked = (after.people.blocked ?? []).filter((id) => staffIds.includes(id));
          for (const id of blocked) expect(told).not.toContain(names.person(id));
        }
      }),
      limits,
    );
  });

  it("tell of each day once whether there is a pause", () => {
    fc.assert(
      fc.property(someCustomer, (customer) => {
        const facts = summarizePreference(customer, autohausLindner, { reader: { type: "customer" }, today });
        const pauses = facts.flatMap((fact) => (fact.kind === "pause" ? [fact.pause] : []));
        expect(pauses.slice(1).every(({ from }, place) => from > (pauses[place]!.to ?? from))).toBe(true);
      }),
      limits,
    );
  });
});

describe("the branch behind a list", () => {
  it("is told as the teams whose people may get in touch while nobody on the list has room", () => {
    const teams = ["t-muc", "t-hh", "t-werkstatt"];
    const house = { directory: lindnerNames, company: autohausLindner };
    fc.assert(
      fc.property(somePreferences, ({ people, ...rest }) => {
        const after = { ...rest, people: { ...people, mode: "ranked", whileFull: "branch" } as const };
        const changes = comparePreferences({ ...rest, people: { mode: "nobody" } }, after, autohausLindner);
        const change = changes.find((one) => one.part === "people" && one.area === null);
        const chosen = listTeamsLetIn(after);
        for (const language of languages) {
          const told = change ? plainText(writeChange(change, house, language)) : "";
          const named = teams.filter((team) => told.includes(namesIn(lindnerNames, language).teams([team])));
          expect(named.toSorted()).toEqual(chosen.toSorted());
        }
      }),
      limits,
    );
  });
});

/** By the decision, while nobody is assigned. */
function listTeamsLetIn(preferences: Preferences): string[] {
  const company = compileCompany(autohausLindner, noPublicHolidays);
  const facts = { preferences, assignment: null, assignments: {}, contacts: [], invitations: [] };
  const chosen = listChosen(compileCustomer(company, facts), undefined, Date.parse("2026-11-24T12:00Z"));
  return [...new Set(autohausLindner.staff.filter(({ id }) => chosen.includes(id)).map(({ team }) => team))];
}

describe("who could get in touch", () => {
  it("is told whole, in its own language, once, and as the letter allows it", () => {
    fc.assert(
      fc.property(someCustomer, someInvitations(tuesdayNoon), (customer, invited) => {
        const now = tuesdayNoon;
        const { timeZone } = customer.preferences;
        const company = compileCompany(autohausLindner, noPublicHolidays);
        const invitations = invited.map(toFact);
        const compiled = compileCustomer(company, { ...customer, contacts: [], invitations });
        const week = foreseeWeek(compiled, autohausLindner, invited, now);
        for (const language of languages) {
          const texts = writeReach(week, lindnerNames, { now, timeZone }, language).map(plainText);
          expect(texts.length).toBeGreaterThan(0);
          expect(texts.join(" ")).not.toMatch(/^(Niemand|Nobody)\.$/);
          texts.forEach(expectToBeASentence);
          if (language === "en") expect(texts.join(" ")).not.toMatch(capitalAfterColon);
          expect(new Set(texts).size).toBe(texts.length);
          expect(texts.join(" ")).not.toMatch(language === "en" ? germanWords : englishWords);
        }
        const view = { reader: { type: "customer" as const }, today };
        const facts = summarizePreference(customer, autohausLindner, view);
        const asked = facts.filter((fact) => fact.kind === "contact_allowed");
        for (const { channels, topics } of week.reach.filter(({ because }) => !because)) {
          const isSaid = asked.some(
            (fact) =>
              fact.channels.some((channel) => channels.includes(channel)) &&
              fact.topics.some((topic) => topics.includes(topic)),
          );
          expect(isSaid).toBe(true);
        }
      }),
      limits,
    );
  });

  it("is told with everybody's every hour of the week, and with no other", () => {
    const absences = [{ from: "2026-11-26", to: "2026-11-27" }];
    const staff = autohausLindner.staff.map((member) =>
      member.id === "s-keller" ? { ...member, absences } : member,
    );
    const house = { ...autohausLindner, staff };
    const company = compileCompany(house, noPublicHolidays);
    const contacts = [{ at: "2026-11-20T08:13:27Z", channel: "email", topic: "offers" }];
    fc.assert(
      fc.property(someCustomer, someInvitations(tuesdayNoon), someMinutes, (customer, invited, minutes) => {
        const invitations = invited.map(toFact);
        const compiled = compileCustomer(company, { ...customer, contacts, invitations });
        const reach = listReach(compiled, house, invited, tuesdayNoon);
        const edges = reach.flatMap(({ stretches }) => stretches.flatMap(({ from, until }) => [from, until]));
        const instants = [
          ...edges,
          ...edges.map((edge) => edge - 1),
          ...minutes.map((minute) => tuesdayNoon + minute * 60_000),
        ];
        const inWeek = instants.filter((instant) => isInWeek(instant, customer.preferences));
        const wrong = listRequests()
          .flatMap((request) => inWeek.map((at) => ({ request, at })))
          .filter(({ request, at }) => {
            const [told, allowed] = [isToldAt(reach, request, at), isAllowed(compiled, request, at)];
            const isAll = restsOnChoice(request) || isInvited(invited, request, at);
            return isAll ? told !== allowed : told && !allowed;
          });
        expect(wrong).toEqual([]);
      }),
      { ...dearLimits, numRuns: 60 },
    );
  });
});

const tuesdayNoon = Date.parse("2026-11-24T12:00Z");
const week = 7 * 24 * 60;
const someMinutes = fc.array(fc.integer({ min: 0, max: week - 1 }));

/** From Tuesday noon to the end of Monday on the customer's clock. */
function isInWeek(instant: number, { timeZone }: Preferences): boolean {
  return instant >= tuesdayNoon && localMoment(instant, timeZone).date <= "2026-11-30";
}

/** Consent, and what interrupts somebody about a contract. */
function restsOnChoice({ channel, topic }: PermissionRequest): boolean {
  const { basis } = autohausLindner.topics.find(({ id }) => id === topic)!;
  const isLive = autohausLindner.channels.some(({ id, live }) => id === channel && live);
  return basis === "consent" || (basis === "contract" && isLive);
}

/** The customer's own wish, appointment or message, whatever it is about. */
function isInvited(invited: OpenInvitation[], { sender, channel, topic }: PermissionRequest, at: number) {
  return invited.some(
    (open) =>
      sender.type === "staff" &&
      open.channel === channel &&
      (open.topic ?? topic) === topic &&
      (open.staff ?? sender.id) === sender.id &&
      open.from <= at &&
      at < open.until,
  );
}

function isToldAt(reach: Reach[], request: PermissionRequest, at: number): boolean {
  return reach.some(
    ({ who, channels, topics, stretches }) =>
      isMeantBy(who, request.sender) &&
      channels.includes(request.channel) &&
      (topics.length === 0 || topics.includes(request.topic)) &&
      stretches.some(({ from, until }) => from <= at && at < until),
  );
}

function isMeantBy(who: WhoReaches, { type, id }: PermissionRequest["sender"]): boolean {
  if (who.type === "person") return type === "staff" && who.staff === id;
  if (who.type !== "teams") return who.type === type;
  const team = autohausLindner.staff.find((member) => member.id === id)?.team ?? "";
  const isOfThem = who.teams.length === 0 || who.teams.includes(team);
  return type === "staff" && isOfThem && !who.except.includes(id);
}

describe("the facts", () => {
  it("say what is enforced, for everyone, on every way, at any time", () => {
    fc.assert(
      fc.property(someCustomer, fc.integer({ min: 0, max: 60 * 24 * 50 }), (customer, minutes) => {
        const at = Date.parse("2026-11-24T12:00Z") + minutes * 60_000;
        const moment = localMoment(at, customer.preferences.timeZone);
        const view = { reader: { type: "customer" as const }, today: moment.date };
        const facts = summarizePreference(customer, autohausLindner, view);
        const company = compileCompany(autohausLindner, noPublicHolidays);
        const compiled = compileCustomer(company, { ...customer, contacts: [], invitations: [] });
        for (const request of listRequests()) {
          expect({ request, told: isTold(facts, request, moment) }).toEqual({
            request,
            told: isAllowed(compiled, request, at),
          });
        }
      }),
      dearLimits,
    );
  });
});

function listRequests(): PermissionRequest[] {
  const senders = [
    ...staffIds.map((id) => ({ type: "staff" as const, id })),
    ...senderTypes.filter((type) => type !== "staff").map((type) => ({ type, id: "machine" })),
  ];
  return senders.flatMap((sender) =>
    autohausLindner.channels.flatMap(({ id: channel }) =>
      autohausLindner.topics.map(({ id: topic }) => ({ sender, channel, topic })),
    ),
  );
}

/** The letter read by the letter: does any of its facts allow this, and none of them forbid it? */
function isTold(facts: PreferenceFact[], request: PermissionRequest, moment: LocalMoment): boolean {
  const isBlocked = facts.some(
    (fact) =>
      fact.kind === "blocked" && request.sender.type === "staff" && fact.staff.includes(request.sender.id),
  );
  return !isBlocked && facts.some((fact) => allows(fact, facts, request, moment));
}

function allows(
  fact: PreferenceFact,
  facts: PreferenceFact[],
  { sender, channel, topic }: PermissionRequest,
  moment: LocalMoment,
): boolean {
  if (fact.kind === "danger_kept") return fact.topics.includes(topic);
  if (fact.kind === "contact_allowed") {
    const isMeant = sender.type === "staff" ? isChosen(fact, sender.id) : fact.senders.includes(sender.type);
    const isOpen = isWithin(fact.windows, moment) && !isPaused(facts, topic, moment);
    return isMeant && fact.topics.includes(topic) && fact.channels.includes(channel) && isOpen;
  }
  if (fact.kind !== "contract_kept" && fact.kind !== "law_kept") return false;
  if (sender.type === "ai" && !fact.ai.includes(channel)) return false;
  const way = fact.ways.find(({ channels }) => channels.includes(channel));
  return fact.topics.includes(topic) && way !== undefined && isWithin(way.windows, moment);
}

function isChosen({ chosen }: ContactAllowed, staff: string): boolean {
  if (chosen?.mode === "person") return chosen.staff === staff;
  if (chosen?.mode !== "anyone") return false;
  const team = autohausLindner.staff.find(({ id }) => id === staff)?.team ?? "";
  return chosen.teams.length === 0 || chosen.teams.includes(team);
}

function isWithin(windows: HoursWindow[] | null, { date, time }: LocalMoment): boolean {
  const weekday = new Date(date).getUTCDay() || 7;
  return (
    (windows ?? []).some(
      ({ days, from, to }) => days.some((day) => day === weekday) && from <= time && time < to,
    ) || windows === null
  );
}

function isPaused(facts: PreferenceFact[], topic: string, { date }: LocalMoment): boolean {
  return facts.some((fact) => {
    if (fact.kind !== "pause") return false;
    const { from, to, except } = fact.pause;
    return from <= date && (to === null || date <= to) && !except?.includes(topic);
  });
}
