import type { Dictionary } from "../language";

/** What agents read at /mcp, after which they decide what to do. */
const de = {
  yes: (sentence: string) => `Ja. ${sentence}`,
  no: (sentence: string) => `Nein. ${sentence}`,
  unavailable: "Nein: Das lässt sich zurzeit nicht sagen (unavailable). Niemand darf kontaktiert werden.",
  found: (count: number) =>
    count === 1
      ? "Eine Kundin oder ein Kunde ist jetzt erreichbar."
      : `${count} Kundinnen und Kunden sind jetzt erreichbar.`,
  more: "Es gibt mehr: weiter mit nextPageToken.",
  unread: "Über einige ließ sich nichts sagen; sie bleiben in Ruhe.",
  tokenInvalid: "Dieses nextPageToken gilt nicht mehr: bitte von vorn.",
  topicMissing: "Dieser Schlüssel ist nicht für ein einziges Thema: bitte eines nennen.",
  granted: "Freigegeben: Dieser eine Kontakt gehört Ihnen. Bitte danach melden.",
  waiting: "Noch nicht: Eine zweite Person muss zustimmen.",
  refused: (codes: string) => `Nein: ${codes}. Kein Kontakt.`,
  recorded: "Vermerkt.",
};

const en: typeof de = {
  yes: (sentence) => `Yes. ${sentence}`,
  no: (sentence) => `No. ${sentence}`,
  unavailable: "No: no answer can be given now (unavailable). Do not contact the customer.",
  found: (count) =>
    count === 1 ? "One customer can be contacted now." : `${count} customers can be contacted now.`,
  more: "There are more: ask with nextPageToken.",
  unread: "Of some it could not be told; leave them in peace.",
  tokenInvalid: "This page token is not valid any more: begin anew.",
  topicMissing: "This key is not for one topic alone: name one.",
  granted: "Granted: this one contact is yours. Report it afterwards.",
  waiting: "Not yet: a second person must confirm it.",
  refused: (codes) => `No: ${codes}. Do not contact the customer.`,
  recorded: "Recorded.",
};

export const agentWords: Dictionary<typeof de> = { de, en };
