/** Preferences for the house of the demo: everything that a customer can say, all mixed, and ids that are gone. */
import fc from "fast-check";
import { autohausLindner } from "#tests/support/autohaus-lindner";
import type { OpenInvitation } from "~/domain/permission/list-reach";
import type { InvitationFact } from "~/domain/permission/permission";
import type { HoursWindow, Weekday } from "~/domain/preference/channel";
import {
  type Cap,
  type Pause,
  type PeopleChoice,
  type Preferences,
  peopleModes,
  senderTypes,
  whenAwayChoices,
  whileFullChoices,
} from "~/domain/preference/preference";
import { formatInstant } from "~/domain/time/instant";

const staffIds = [...autohausLindner.staff.map(({ id }) => id), "constructor"];
const channelIds = autohausLindner.channels.map(({ id }) => id);
const topicIds = autohausLindner.topics.map(({ id }) => id);
const teamIds = ["t-muc", "t-werkstatt", "t-hh"];
const times = ["00:00", "08:00", "09:30", "10:00", "12:00", "17:00", "17:15", "19:00", "24:00"];
const days = ["2026-11-01", "2026-11-23", "2026-11-24", "2026-11-25", "2026-12-20", "2027-01-06"];

const set = <T>(values: readonly T[], maxLength = values.length) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const choice: fc.Arbitrary<PeopleChoice> = fc.record({
  mode: fc.constantFrom(...peopleModes, "ranked" as const),
  ranked: fc.uniqueArray(fc.constantFrom(...staffIds), { minLength: 1, maxLength: 4 }),
  teams: set(teamIds, 2),
  whenAway: sometimes(fc.constantFrom(...whenAwayChoices)),
  whileFull: sometimes(fc.constantFrom(...whileFullChoices)),
});

const hoursWindow: fc.Arbitrary<HoursWindow> = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
    edges: fc.uniqueArray(fc.constantFrom(...times), { minLength: 2, maxLength: 2 }),
  })
  .map(({ days, edges }) => {
    const [from = "", to = ""] = edges.toSorted();
    return { days, from, to };
  });

const cap: fc.Arbitrary<Cap> = fc.record({
  max: fc.constantFrom(0, 1, 2, 13),
  per: fc.constantFrom("P1W", "P14D", "P1M", "P3M", "P1Y"),
  channel: sometimes(fc.constantFrom(...channelIds)),
  topic: sometimes(fc.constantFrom(...topicIds)),
  sender: sometimes(fc.constantFrom(...senderTypes)),
});

const pause: fc.Arbitrary<Pause> = fc
  .record({
    edges: fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)),
    end: fc.constantFrom("dated", "open", "quiet"),
    except: set(topicIds, 2),
  })
  .map(({ edges, end, except }) => {
    const [from = "", to = ""] = edges.toSorted();
    if (end === "quiet") return { from, to: null, quiet: true };
    return { from, to: end === "open" ? null : to, except };
  });

const byId = <T>(ids: string[], value: fc.Arbitrary<T>, maxKeys = ids.length) =>
  fc.dictionary(fc.constantFrom(...ids), value, { maxKeys, noNullPrototype: true });

export const somePreferences: fc.Arbitrary<Preferences> = fc
  .record({
    timeZone: fc.constantFrom("Europe/Berlin", "America/New_York"),
    general: choice,
    areas: sometimes(byId(["workshop"], choice)),
    blocked: set(staffIds, 2),
    automated: set(channelIds, 3),
    ai: sometimes(set(channelIds, 3)),
    topics: byId(topicIds, set(channelIds, 4)),
    notes: sometimes(byId(topicIds, fc.constantFrom("Jetta 2.0", " A\n B. ", ""))),
    hours: sometimes(byId(channelIds, fc.array(hoursWindow, { maxLength: 3 }), 3)),
    byAppointment: sometimes(set(channelIds, 2)),
    publicHolidays: sometimes(fc.boolean()),
    caps: fc.uniqueArray(cap, { maxLength: 3, selector: (each) => JSON.stringify(each) }),
    pauses: fc.uniqueArray(pause, { maxLength: 2, selector: (each) => JSON.stringify(each) }),
  })
  .map(({ general, areas, blocked, automated, ai, ...rest }) => ({
    ...rest,
    people: { ...general, areas, blocked, automated, ai },
  }));

/** Preferences with those who may have been assigned by them. */
export const someCustomer = somePreferences.chain((preferences) => {
  const assigned = (ranked: string[] = []) => fc.constantFrom(null, ...ranked);
  return fc.record({
    preferences: fc.constant(preferences),
    assignment: assigned(preferences.people.ranked),
    assignments: fc.record({ workshop: assigned(preferences.people.areas?.workshop?.ranked) }),
  });
});

const hourMs = 3_600_000;

/** What a customer asked for around that instant: each with or without a topic and a person. */
export const someInvitations = (now: number) =>
  fc.array(
    fc
      .record({
        source: fc.constantFrom("wish" as const, "appointment" as const, "reply" as const),
        channel: fc.constantFrom(...channelIds),
        topic: fc.option(fc.constantFrom(...topicIds, "gone")),
        staff: fc.option(fc.constantFrom(...staffIds)),
        starts: fc.integer({ min: -50, max: 200 }),
        hours: fc.integer({ min: 1, max: 200 }),
      })
      .map(({ starts, hours, ...asked }): OpenInvitation => {
        const from = now + starts * hourMs;
        return { ...asked, from, until: from + hours * hourMs };
      }),
    { maxLength: 3 },
  );

export function toFact({ channel, topic, staff, from, until }: OpenInvitation): InvitationFact {
  const stretch = { from: formatInstant(from), until: formatInstant(until) };
  return { channel, ...(topic !== null && { topic }), ...(staff !== null && { staff }), ...stretch };
}
