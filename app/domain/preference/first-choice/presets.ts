/**
 * Answers to all questions with one tap, the strictest first: each allows nothing that the next one does not. They are
 * functions of the house, and never more than it offers.
 */
import type { Company } from "../../permission/company";
import type { ChannelId } from "../channel";
import type { StaffId } from "../preference";
import type { LegalBasis, TopicId } from "../topic";
import type { FirstAnswers, WhoAnswer } from "./first-answers";

export const presets = ["on_my_wish", "necessary", "personal"] as const;
export type Preset = (typeof presets)[number];

/** What a first choice is made from. */
export interface FirstHouse {
  company: Company;
  /** Topics resting on consent that people talk about; what is only sent, such as advertising, is not among them. */
  talkedAbout: TopicId[];
  /** Channels for which the customer has an address or number. */
  usable: ChannelId[];
  /** Who was there so far; null = nobody, or not to be chosen any more. */
  proposed: StaffId | null;
}

export function isPreset(text: string): text is Preset {
  return (presets as readonly string[]).includes(text);
}

/** How often and when are the same in all three: what is rare in the widest is no more frequent in the others. */
export function answerByPreset(preset: Preset, house: FirstHouse): FirstAnswers {
  const answers: FirstAnswers = { when: "house", often: "quarterly" };
  if (preset === "on_my_wish") return { ...answers, who: { mode: "nobody" } };
  const about = listTopics(house, "contract");
  const agreed = { ...answers, who: whoOf(house), how: listOffered(house, ["phone"]), about };
  if (preset === "necessary") return agreed;
  return {
    ...agreed,
    how: listOffered(house, ["phone", "email"]),
    about: [...about, ...house.talkedAbout],
  };
}

function whoOf({ proposed }: FirstHouse): WhoAnswer {
  return proposed === null ? { mode: "anyone", team: null } : { mode: "person", staff: proposed };
}

function listTopics({ company }: FirstHouse, basis: LegalBasis): TopicId[] {
  return company.topics.filter((topic) => topic.basis === basis && !topic.retired).map(({ id }) => id);
}

/** Without those that only an appointment opens. */
function listOffered({ company, usable }: FirstHouse, wanted: ChannelId[]): ChannelId[] {
  return company.channels
    .filter(({ id, byAppointment }) => wanted.includes(id) && usable.includes(id) && !byAppointment)
    .map(({ id }) => id);
}
