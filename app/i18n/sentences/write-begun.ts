import type { Directory } from "~/domain/people/directory";
import type { Company } from "~/domain/permission/company";
import type { ChannelId } from "~/domain/preference/channel";
import {
  type FirstAnswers,
  findNextQuestion,
  isRefusal,
  listWanted,
  type WhoAnswer,
} from "~/domain/preference/first-choice/first-answers";
import type { StaffId } from "~/domain/preference/preference";
import { channelWords } from "../channel-words";
import { joinWithAnd, joinWithOr } from "../format/join-list";
import type { Language } from "../language";
import { firstVisitWords } from "../words/first-visit-words";
import { joinByChannels } from "./join-channels";
import { namesIn } from "./names";

export interface HouseOfAnswers {
  company: Company;
  directory: Directory;
  /** Who has no room at present. */
  full: readonly StaffId[];
}

/**
 * The sentence that the answers of a first visit come to, as far as they go: "Frau Keller darf abends anrufen …". It
 * says what was answered and nothing besides, and stays unfinished as long as a question is open.
 */
export function writeBegun(answers: FirstAnswers, house: HouseOfAnswers, language: Language): string {
  if (isRefusal(answers, house.company)) return `${firstVisitWords[language].begun.nobody}.`;
  const said = [writeWhoAndHow(answers, house, language), ...listLimits(answers, house, language)].join(", ");
  return findNextQuestion(answers, house.company) === null ? `${said}.` : `${said} …`;
}

function writeWhoAndHow(answers: FirstAnswers, house: HouseOfAnswers, language: Language): string {
  const who = answers.who ? nameWho(answers.who, house, language) : "…";
  const ways = listWays(answers, house, language);
  return ways.length > 0 ? firstVisitWords[language].begun.may(who, joinWithAnd(ways, language)) : who;
}

function nameWho(who: WhoAnswer, { directory, full }: HouseOfAnswers, language: Language): string {
  const words = firstVisitWords[language].who;
  const names = namesIn(directory, language);
  if (who.mode === "nobody") return words.nobody;
  if (who.mode === "anyone")
    return who.team === null ? words.anyone(names.company) : words.team(names.teams([who.team]));
  const person = names.person(who.staff);
  return full.includes(who.staff) ? words.waiting(person) : person;
}

/** What is written comes first: the time behind it is that of calls alone. */
function listWays(answers: FirstAnswers, { company }: HouseOfAnswers, language: Language): string[] {
  const { write, at, when: times } = firstVisitWords[language].begun;
  const wanted = listWanted(answers, company);
  const live = company.channels.filter((channel) => channel.live && wanted.includes(channel.id));
  const written = wanted.filter((id) => live.every((channel) => channel.id !== id));
  const said = written.length > 0 ? [write(joinByChannels(written, language))] : [];
  if (live.length === 0) return said;
  const called = joinWithOr(
    live.map(({ id }) => say(id, language)),
    language,
  );
  const { when } = answers;
  return [...said, when === undefined || when === "never" ? called : at(times[when], called)];
}

function say(live: ChannelId, language: Language): string {
  const words = firstVisitWords[language].begun;
  return words.live[live] ?? words.reach(channelWords(live, language).by);
}

function listLimits(
  { often, about = [] }: FirstAnswers,
  house: HouseOfAnswers,
  language: Language,
): string[] {
  const words = firstVisitWords[language].begun;
  return [
    ...(often === undefined || often === "never" ? [] : [words.often[often]]),
    ...(about.length > 0 ? [words.about(namesIn(house.directory, language).topics(about))] : []),
  ];
}
