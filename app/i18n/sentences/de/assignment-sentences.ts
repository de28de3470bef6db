import { ordinalWord } from "../../format/format-count";
import { formatDate } from "../../format/format-date";
import { sentence, startSentence, strong } from "../../sentence";
import type { Names } from "../names";
import type { AssignmentSentences } from "../write-assignment";

/** Why this person, told to the customer. */
export const germanAssignment: AssignmentSentences = {
  waits: ({ staff, rank, position }, names) =>
    startSentence(
      sentence`${choice(staff, rank, names)}, hat zurzeit keinen Platz frei. Auf der Warteliste: ${strong(`Nummer\u00a0${position}`)}.`,
    ),

  takes_nobody_new: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, nimmt zurzeit niemanden auf.`),

  not_available: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, kann die Betreuung nicht übernehmen.`),

  has_place_free: ({ staff, rank }, names) =>
    startSentence(sentence`${choice(staff, rank, names)}, hat einen Platz frei.`),

  had_place_free: ({ staff, rank }, names) =>
    startSentence(
      sentence`${choice(staff, rank, names)}, hatte einen Platz frei. Es kam keine Antwort, darum bleibt es, wie es war. Wer wieder warten möchte, speichert die Auswahl noch einmal.`,
    ),

  looks_after: ({ staff, rank, isMeanwhile }, names) =>
    isMeanwhile
      ? sentence`Bis dahin ist ${choice(staff, rank, names)}, für Sie da.`
      : startSentence(sentence`${choice(staff, rank, names)}, ist für Sie da.`),

  nobody_has_room: ({ teams }, names) =>
    teams.length > 0
      ? sentence`Bis auf der Liste jemand Platz hat, darf sich ${strong(`jeder aus ${names.teams(teams)}`)} melden.`
      : sentence`Bis auf der Liste jemand Platz hat, ist noch niemand für Sie da.`,

  nobody_ranked: ({ mode }) =>
    mode === "anyone"
      ? sentence`Niemand ist bestimmt. Für Sie da ist, wer gerade Zeit hat.`
      : sentence`Gewählt ist, dass sich niemand meldet.`,

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

/** "Frau Keller, erste Wahl", whoever reads it, the customer or who acts for the customer; the comma that closes it is the sentence's. */
function choice(staff: string, rank: number, names: Names) {
  return sentence`${strong(names.person(staff))}, ${ordinalWord(rank, "de")} Wahl`;
}
