/** What the answers of the first visit make of the preferences on record. */
import type { Company } from "../../permission/company";
import { getOwn } from "../../permission/get-own";
import { intersectionOf } from "../../time/spans";
import { weekOf } from "../../time/weekly-hours";
import type { Channel, ChannelId, HoursWindow, Weekday } from "../channel";
import { windowsOf } from "../comparison/windows-of";
import type { Cap, People, PeopleChoice, Preferences } from "../preference";
import type { Topic } from "../topic";
import {
  type FirstAnswers,
  isRefusal,
  listWanted,
  type OftenAnswer,
  type WhenAnswer,
  type WhoAnswer,
} from "./first-answers";

/**
 * Nothing is allowed that was not answered, nothing automated, no AI. Who is blocked, own words, pauses, and what a
 * contract needs by the ways named for it stay as they are.
 */
export function answerPreferences(
  current: Preferences,
  answers: FirstAnswers,
  company: Company,
): Preferences {
  const { publicHolidays: _notAsked, ...kept } = current;
  const caps = answers.often === undefined ? current.caps : capsOf[answers.often];
  return {
    ...kept,
    people: choosePeople(current.people, isRefusal(answers, company) ? { mode: "nobody" } : answers.who),
    topics: chooseTopics(current, answers, company),
    hours: { ...current.hours, ...chooseHours(answers, company) },
    ...(caps && { caps }),
  };
}

/** Within the hours of the house: undefined = always, empty where the house is closed then. */
export function findHours(
  answer: WhenAnswer | undefined,
  { hours }: Pick<Channel, "hours">,
): HoursWindow[] | undefined {
  if (answer === undefined || answer === "never" || answer === "house") return hours;
  const wanted = weekOf([windowOf[answer]]);
  return windowsOf(hours ? intersectionOf(weekOf(hours), wanted) : wanted);
}

function choosePeople({ blocked }: People, who: WhoAnswer | undefined): People {
  return { ...toChoice(who), ...(blocked && { blocked }) };
}

/** While the one person has no room, nobody: whom else to let in then is for the letter to ask. */
function toChoice(who: WhoAnswer | undefined): PeopleChoice {
  if (who === undefined || who.mode === "nobody") return { mode: "nobody" };
  if (who.mode === "person") return { mode: "ranked", ranked: [who.staff], whileFull: "nobody" };
  return { mode: "anyone", teams: who.team === null ? [] : [who.team] };
}

function chooseTopics({ topics }: Preferences, answers: FirstAnswers, company: Company) {
  const about = isRefusal(answers, company) ? [] : (answers.about ?? []);
  const wanted = listWanted(answers, company);
  const chosen = company.topics.map((topic) => {
    const named = topic.basis === "contract" ? (getOwn(topics, topic.id) ?? []) : [];
    return [topic.id, about.includes(topic.id) ? addWays(topic, named, wanted) : named] as const;
  });
  return Object.fromEntries(chosen.filter(([, ways]) => ways.length > 0));
}

/** What comes to a contract anyway keeps its ways. */
function addWays({ basis, channels: usual = [] }: Topic, named: ChannelId[], wanted: ChannelId[]) {
  if (basis !== "contract") return wanted;
  return [...new Set([...(named.length > 0 ? named : usual), ...wanted])];
}

/** The hours that the customer saw become the customer's own on every channel; the time chosen binds live ones. */
function chooseHours({ when }: FirstAnswers, { channels }: Company): Record<ChannelId, HoursWindow[]> {
  const chosen = channels.map((channel) => {
    return [channel.id, channel.live ? findHours(when, channel) : channel.hours] as const;
  });
  return Object.fromEntries(chosen.flatMap(([id, hours]) => (hours ? [[id, hours]] : [])));
}

const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const windowOf: Record<Exclude<WhenAnswer, "house" | "never">, HoursWindow> = {
  mornings: { days: everyDay, from: "08:00", to: "12:00" },
  evenings: { days: everyDay, from: "17:00", to: "20:00" },
  weekdays: { days: [1, 2, 3, 4, 5], from: "00:00", to: "24:00" },
};

const capsOf: Record<OftenAnswer, Cap[]> = {
  never: [],
  quarterly: [{ max: 1, per: "P3M" }],
  monthly: [{ max: 1, per: "P1M" }],
  twice_a_month: [{ max: 2, per: "P1M" }],
  unlimited: [],
};
