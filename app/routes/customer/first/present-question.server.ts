import { channelIcon } from "~/components/choices/channel-icon";
import type { OtherAnswers } from "~/components/first-visit/first-question";
import type { StaffFilter } from "~/domain/people/staff-filter";
import type { HoursWindow } from "~/domain/preference/channel";
import { findHours } from "~/domain/preference/first-choice/answer-preferences";
import {
  type FirstAnswers,
  listWanted,
  oftenAnswers,
  type Question,
  type WhenAnswer,
  whenAnswers,
} from "~/domain/preference/first-choice/first-answers";
import { channelWords } from "~/i18n/channel-words";
import { formatShortTimeSpan } from "~/i18n/format/format-time";
import { formatShortWindows } from "~/i18n/format/format-windows";
import type { Language } from "~/i18n/language";
import { joinByChannels } from "~/i18n/sentences/join-channels";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import type { FirstVisit } from "~/operations/preferences/show-first-visit.server";
import { offerPeople } from "./offer-people.server";

/** What a question is answered with: one of a few, or ticks at as many as wanted. */
export type QuestionOffer = OneAnswer | ManyAnswers;

export interface OneAnswer {
  kind: "one";
  answers: { value: string; label: string; hint?: string; isChosen: boolean }[];
  /** Where a team or somebody in particular can be chosen. */
  others?: OtherAnswers;
}

interface ManyAnswers {
  kind: "many";
  options: {
    value: string;
    label: string;
    hint?: string;
    hintOfTick?: boolean;
    icon?: ReturnType<typeof channelIcon>;
  }[];
  ticked: string[];
}

interface Asked {
  visit: FirstVisit;
  answers: FirstAnswers;
  wordings: Record<string, { wording: Record<Language, string> }>;
  /** Who of the staff is looked for. */
  filter: StaffFilter;
}

export function presentQuestion(question: Question, asked: Asked, language: Language): QuestionOffer {
  return offers[question](asked, language);
}

const offers: Record<Question, (asked: Asked, language: Language) => QuestionOffer> = {
  who: ({ visit, answers, filter }, language) => offerPeople(visit, answers.who, filter, language),
  how: offerWays,
  when: offerTimes,
  often: ({ answers: { often } }, language) => ({
    kind: "one",
    answers: oftenAnswers.map((value) => ({
      value,
      label: firstVisitWords[language].often[value],
      isChosen: value === often,
    })),
  }),
  about: offerTopics,
};

/** Those for which there is an address; all of them where there is none at all. */
function offerWays({ visit: { first }, answers: { how } }: Asked, language: Language): ManyAnswers {
  const offered = first.company.channels.filter(({ byAppointment }) => !byAppointment);
  const usable = offered.filter(({ id }) => first.usable.includes(id));
  return {
    kind: "many",
    ticked: how ?? [],
    options: (usable.length > 0 ? usable : offered).map(({ id }) => ({
      value: id,
      label: channelWords(id, language).label,
      icon: channelIcon(id),
    })),
  };
}

/** Only times at which one of the ways chosen is open. */
function offerTimes({ visit, answers }: Asked, language: Language): OneAnswer {
  const { how = [], when } = answers;
  const live = visit.house.company.channels.filter(({ id, live }) => live && how.includes(id));
  const words = firstVisitWords[language].when;
  const answersOf = whenAnswers.flatMap((value: WhenAnswer) => {
    const row = { value, label: words[value], isChosen: value === when };
    if (value === "never") return [row];
    if (value === "weekdays")
      return live.some((channel) => findHours(value, channel)?.length !== 0) ? [row] : [];
    const hours = live.map((channel) => findHours(value, channel)).filter((each) => each?.length !== 0);
    if (hours.length === 0) return [];
    return [{ ...row, ...(hours[0] && { hint: formatTimes(hours[0], language) }) }];
  });
  return { kind: "one", answers: answersOf };
}

/** The days go without saying where the time is the same on all of them. */
function formatTimes(windows: HoursWindow[], language: Language): string {
  const spans = new Set(windows.map(({ from, to }) => formatShortTimeSpan(from, to, language)));
  const [only] = spans;
  return only !== undefined && spans.size === 1 ? only : formatShortWindows(windows, language);
}

/** Of contracts those that a way chosen adds something to: the rest comes anyway. */
function offerTopics({ visit, answers, wordings }: Asked, language: Language): ManyAnswers {
  const { company, directory } = visit.house;
  const wanted = listWanted(answers, company);
  const offered = company.topics.filter(
    ({ basis, retired, channels = [] }) =>
      !retired &&
      (basis === "consent" || (basis === "contract" && wanted.some((id) => !channels.includes(id)))),
  );
  return {
    kind: "many",
    ticked: answers.about ?? [],
    options: offered.map(({ id, basis, channels = [] }) => {
      const wording = wordings[id]?.wording[language] ?? "";
      const usual = firstVisitWords[language].about.usual(joinByChannels(channels, language));
      const hint = basis === "contract" && channels.length > 0 ? `${wording} ${usual}` : wording;
      const label = directory.topics[id]?.label[language] ?? id;
      return { value: id, label, ...(hint && { hint, hintOfTick: true }) };
    }),
  };
}
