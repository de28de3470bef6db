/**
 * The first visit: five questions with a few answers each. Every one can be answered with no, and a no ends the
 * questions: whoever wants nobody, no way or nothing is asked no more, so that refusing never takes more steps than
 * agreeing. What is finer than these answers is refined later in the letter.
 */
import type { Company } from "../../permission/company";
import type { Channel, ChannelId } from "../channel";
import type { StaffId, TeamId } from "../preference";
import type { TopicId } from "../topic";

export const questions = ["who", "how", "when", "often", "about"] as const;
export type Question = (typeof questions)[number];

export type WhoAnswer =
  | { mode: "nobody" }
  | { mode: "person"; staff: StaffId }
  /** Null = of every team. */
  | { mode: "anyone"; team: TeamId | null };

/** When live channels may be used; never = not at all. */
export const whenAnswers = ["never", "mornings", "evenings", "weekdays", "house"] as const;
export type WhenAnswer = (typeof whenAnswers)[number];

export const oftenAnswers = ["never", "quarterly", "monthly", "twice_a_month", "unlimited"] as const;
export type OftenAnswer = (typeof oftenAnswers)[number];

/** Absent = not answered yet; an empty list is an answer. */
export interface FirstAnswers {
  who?: WhoAnswer;
  how?: ChannelId[];
  when?: WhenAnswer;
  often?: OftenAnswer;
  about?: TopicId[];
}

/** The questions that these answers leave to ask, answered ones included: hours only where somebody might call. */
export function listQuestions({ how }: FirstAnswers, company: Company): Question[] {
  const isAsked = how === undefined || listLive(how, company).length > 0;
  return questions.filter((question) => question !== "when" || isAsked);
}

/** Null = all is said. */
export function findNextQuestion(answers: FirstAnswers, company: Company): Question | null {
  if (isRefusal(answers, company)) return null;
  return listQuestions(answers, company).find((question) => answers[question] === undefined) ?? null;
}

/** Does one of the answers say no to everything? */
export function isRefusal(answers: FirstAnswers, company: Company): boolean {
  const { who, often, about } = answers;
  return (
    who?.mode === "nobody" ||
    often === "never" ||
    about?.length === 0 ||
    (answers.how !== undefined && listWanted(answers, company).length === 0)
  );
}

/** The ways that are wanted: live ones only where there is a time for them. */
export function listWanted({ how = [], when }: FirstAnswers, company: Company): ChannelId[] {
  const live = listLive(how, company).map(({ id }) => id);
  return when === "never" ? how.filter((id) => !live.includes(id)) : how;
}

function listLive(how: ChannelId[], { channels }: Company): Channel[] {
  return channels.filter(({ id, live }) => live && how.includes(id));
}
