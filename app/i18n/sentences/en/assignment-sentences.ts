import { ordinalWord } from "../../format/format-count";
import { formatDate } from "../../format/format-date";
import { sentence, startSentence, strong } from "../../sentence";
import type { Names } from "../names";
import type { AssignmentSentences } from "../write-assignment";

/** Why this person, told to the customer. */
export const englishAssignment: AssignmentSentences = {
  waits: ({ staff, rank, position }, names) =>
    startSentence(
      sentence`${choice(staff, rank, names)}, has no free place at present. You are ${strong(`number\u00a0${position}`)} on the waiting list.`,
    ),

  takes_nobody_new: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, takes nobody new at present.`),

  not_available: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, cannot look after you.`),

  has_place_free: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, has a place free for you.`),

  had_place_free: ({ staff, rank }, names) =>
    startSentence(
      sentence`${choice(staff, rank, names)}, had a place free for you. You did not answer, so everything stayed as it was. Save your choice once more if you would like to wait again.`,
    ),

  looks_after: ({ staff, rank, isMeanwhile }, names) =>
    isMeanwhile
      ? sentence`Until then ${choice(staff, rank, names)}, is here for you.`
      : startSentence(sentence`${choice(staff, rank, names)}, is here for you.`),

  nobody_has_room: ({ teams }, names) =>
    teams.length > 0
      ? sentence`Until someone on your list has room, ${strong(`anyone from ${names.teams(teams)}`)} may get in touch.`
      : sentence`Until someone on your list has room, nobody is here for you yet.`,

  nobody_ranked: ({ mode }) =>
    mode === "anyone"
      ? sentence`You have not named anyone. Whoever has time is here for you.`
      : sentence`You have chosen that nobody gets in touch.`,

  away: ({ staff, until, standIns }, names) => {
    const meanwhile =
      standIns.length > 0
        ? sentence`${strong(names.anyOfPeople(standIns))} may get in touch`
        : sentence`nobody else gets in touch`;
    return startSentence(
      sentence`${strong(names.person(staff))} is away until ${formatDate(until, "en")}. Until then ${meanwhile}.`,
    );
  },
};

/** "Ms Keller, your first choice"; the comma that closes it is the sentence's. */
function choice(staff: string, rank: number, names: Names) {
  return sentence`${strong(names.person(staff))}, your ${ordinalWord(rank, "en")} choice`;
}
