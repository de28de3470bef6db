import type { Directory } from "~/domain/people/directory";
import { getOwn } from "~/domain/permission/get-own";
import type { StaffId, TeamId } from "~/domain/preference/preference";
import type { AreaId, TopicId } from "~/domain/preference/topic";
import { formatPerson, formatPersonInflected } from "../format/format-person";
import { joinWithAnd, joinWithOr } from "../format/join-list";
import type { Language } from "../language";
import { capitalize } from "../sentence";
import { turnPhrase, type Voice } from "./turn-phrase";

/** The directory, read in one language, ready to be set into sentences. */
export interface Names {
  language: Language;
  /** "Autohaus Lindner". */
  company: string;
  /** "das Autohaus Lindner". */
  companySubject: string;
  /** "Frau Keller". */
  person(id: StaffId): string;
  /** "Frau Keller und Herr Yilmaz". */
  people(ids: StaffId[]): string;
  /** "Frau Keller und Herrn Yilmaz", as it follows "außer" and "except". */
  besidesPeople(ids: StaffId[]): string;
  /** "Frau Keller oder Herr Yilmaz". */
  anyOfPeople(ids: StaffId[]): string;
  /** "Beratung und Probefahrt", as it follows "zu" and "about". */
  topics(ids: TopicId[]): string;
  /** The same with "oder" and "or". */
  anyOfTopics(ids: TopicId[]): string;
  /** "Beratung und allgemeine Werbung" in a link; German with a capital at its head, English small. */
  topicLabels(ids: TopicId[]): string;
  /** "Werbung", where every one of them is itself what is sent. */
  things(ids: TopicId[]): string | undefined;
  /** "der Werkstatt oder dem Team Service", as it follows "aus" and "from". */
  teams(ids: TeamId[]): string;
  area(id: AreaId): string;
}

/** A page names somebody in every line, out of the one directory. */
const kept = new WeakMap<Directory, Map<string, Names>>();

/** Whoever or whatever is not in the directory gets a general word, never an id. A directory is not changed any more. */
export function namesIn(directory: Directory, language: Language, voice: Voice = "own"): Names {
  const known = kept.get(directory) ?? new Map<string, Names>();
  kept.set(directory, known);
  const key = `${language} ${voice}`;
  const names = known.get(key) ?? readNames(directory, language, voice);
  known.set(key, names);
  return names;
}

function readNames(directory: Directory, language: Language, voice: Voice): Names {
  const general = generalWords[language];
  const person = (id: StaffId) => {
    const name = getOwn(directory.staff, id);
    return name ? formatPerson(name, language) : general.person;
  };
  const inflected = (id: StaffId) => {
    const name = getOwn(directory.staff, id);
    return name ? formatPersonInflected(name, language) : general.personInflected;
  };
  const topic = (id: TopicId) => {
    const phrase = getOwn(directory.topics, id)?.phrase[language];
    return phrase === undefined ? general.topic : turnPhrase(phrase, voice, language);
  };
  const inLink = (id: TopicId) => {
    const names = getOwn(directory.topics, id);
    return names?.thing?.de ?? names?.label.de ?? general.topic;
  };
  const team = (id: TeamId) => {
    const names = getOwn(directory.teams, id);
    return names?.phrase?.[language] ?? general.teamNamed(names?.label[language] ?? general.team);
  };
  return {
    language,
    company: directory.company.name,
    companySubject: directory.company.subject?.[language] ?? directory.company.name,
    person,
    people: (ids) => joinWithAnd(ids.map(person), language),
    besidesPeople: (ids) => joinWithAnd(ids.map(inflected), language),
    anyOfPeople: (ids) => joinWithOr(ids.map(person), language),
    topics: (ids) => joinWithAnd(ids.map(topic), language),
    anyOfTopics: (ids) => joinWithOr(ids.map(topic), language),
    topicLabels: (ids) =>
      language === "de" ? capitalize(joinWithAnd(ids.map(inLink), "de")) : joinWithAnd(ids.map(topic), "en"),
    things: (ids) => joinThings(ids, directory, language),
    teams: (ids) => joinWithOr(ids.map(team), language),
    area: (id) => getOwn(directory.areas, id)?.[language] ?? general.area,
  };
}

function joinThings(ids: TopicId[], directory: Directory, language: Language): string | undefined {
  const things = ids.flatMap((id) => getOwn(directory.topics, id)?.thing?.[language] ?? []);
  return things.length === ids.length ? joinWithAnd(things, language) : undefined;
}

const generalWords = {
  de: {
    person: "jemand von früher",
    personInflected: "jemandem von früher",
    topic: "einem anderen Thema",
    team: "einem anderen Team",
    teamNamed: (label: string) => `dem Team ${label}`,
    area: "Anderes",
  },
  en: {
    person: "someone from before",
    personInflected: "someone from before",
    topic: "another topic",
    team: "another",
    teamNamed: (label: string) => `the ${label} team`,
    area: "Other",
  },
};
