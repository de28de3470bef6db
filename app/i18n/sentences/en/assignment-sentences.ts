import { ordinalWord } from "../../format/format-count";
import { formatDate } from "../../format/format-date";
import { sentence, startSentence, strong } from "../../sentence";
import type { Names } from "../names";
import type { AssignmentSentences } from "../write-assignment";

/** Why this person, told to the customer. */
export const englishAssignment: AssignmentSentences = {
  waits: ({ staff, rank, position }, names) =>
    startSentence(
      sentence`${choice(staff, rank, names)}, has no free place at present. On the waiting list: ${strong(`number\u00a0${position}`)}.`,
    ),

  takes_nobody_new: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, takes nobody new at present.`),

  not_available: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, cannot take this on.`),

  has_place_free: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, has a place free.`),

  had_place_free: ({ staff, rank }, names) =>
    startSentence(
      sentence`${choice(staff, rank, names)}, had a place free. No answer came, so everything stayed as it was. Whoever would like to wait again saves the choice once more.`,
    ),

  looks_after: ({ staff, rank, isMeanwhile }, names) =>
    isMeanwhile
      ? sentence`Until then ${choice(staff, rank, names)}, is here for you.`
      : startSentence(sentence`${choice(staff, rank, names)}, is here for you.`),

  nobody_has_room: ({ teams }, names) =>
    teams.length > 0
      ? sentence`Until someone on the list has room, ${strong(`anyone from ${names.teams(teams)}`)} may get in touch.`
      : sentence`Until someone on the list has room, nobody is here for you yet.`,

  nobody_ranked: ({ mode }) =>
    mode === "anyone"
      ? sentence`Nobody is named. Whoever has time is here for you.`
      : sentence`It is chosen that nobody gets in touch.`,

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

/** "Ms Keller, first choice", whoever reads it, the customer or who acts for the customer; the comma that closes it is the sentence's. */
function choice(staff: string, rank: number, names: Names) {
  return sentence`${strong(names.person(staff))}, ${ordinalWord(rank, "en")} choice`;
}
