import { ordinalWord } from "../../format/format-count";
import { formatDate } from "../../format/format-date";
import { sentence, startSentence, strong } from "../../sentence";
import type { Names } from "../names";
import type { AssignmentSentences } from "../write-assignment";

/** Why this person, told to the customer. */
export const germanAssignment: AssignmentSentences = {
  waits: ({ staff, rank, position }, names) =>
    startSentence(
      sentence`${choice(staff, rank, names)}, hat zurzeit keinen Platz frei. Sie sind die ${strong(`Nummer\u00a0${position}`)} auf der Warteliste.`,
    ),

  takes_nobody_new: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, nimmt zurzeit niemanden auf.`),

  not_available: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, kann nicht für Sie da sein.`),

  has_place_free: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, hat einen Platz für Sie frei.`),

  had_place_free: ({ staff, rank }, names) =>
    startSentence(
      sentence`${choice(staff, rank, names)}, hatte einen Platz für Sie frei. Sie haben nicht geantwortet, darum bleibt es, wie es war. Speichern Sie Ihre Auswahl noch einmal, wenn Sie wieder warten möchten.`,
    ),

  looks_after: ({ staff, rank, isMeanwhile }, names) =>
    isMeanwhile
      ? sentence`Bis dahin ist ${choice(staff, rank, names)}, für Sie da.`
      : startSentence(sentence`${choice(staff, rank, names)}, ist für Sie da.`),

  nobody_has_room: ({ teams }, names) =>
    teams.length > 0
      ? sentence`Bis auf Ihrer Liste jemand Platz hat, darf sich ${strong(`jeder aus ${names.teams(teams)}`)} melden.`
      : sentence`Bis auf Ihrer Liste jemand Platz hat, ist noch niemand für Sie da.`,

  nobody_ranked: ({ mode }) =>
    mode === "anyone"
      ? sentence`Sie haben niemanden bestimmt. Für Sie da ist, wer gerade Zeit hat.`
      : sentence`Sie haben gewählt, dass sich niemand meldet.`,

  away: ({ staff, until, standIns }, names) => {
    const meanwhile =
      standIns.length > 0
        ? sentence`darf sich ${strong(names.anyOfPeople(standIns))} melden`
        : sentence`meldet sich niemand anders`;
    return startSentence(
      sentence`${strong(names.person(staff))} ist bis ${formatDate(until, "de")} nicht da. So lange ${meanwhile}.`,
    );
  },
};

/** "Frau Keller, Ihre erste Wahl"; the comma that closes it is the sentence's. */
function choice(staff: string, rank: number, names: Names) {
  return sentence`${strong(names.person(staff))}, Ihre ${ordinalWord(rank, "de")} Wahl`;
}
