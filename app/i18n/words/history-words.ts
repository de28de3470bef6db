import type { Dictionary } from "../language";

const de = {
  title: "Verlauf",
  intro: "Wer sich bei Ihnen gemeldet hat und was Sie geändert haben.",
  empty: "Bisher hat sich niemand bei Ihnen gemeldet.",
  emptyNext: "Sie möchten etwas wissen? Wünschen Sie sich einen Kontakt.",
  emptyLink: "Kontakt wünschen",
  filters: { all: "Alles", contacts: "Kontakte", changes: "Änderungen" },
  byYou: "Ihre Wahl",
  sameMeaning: "Neu gespeichert, ohne dass sich etwas änderte.",
  older: "Ältere anzeigen",
  newer: "Neuere anzeigen",
};

const en: typeof de = {
  title: "History",
  intro: "Who got in touch with you, and what you changed.",
  empty: "Nobody has been in touch so far.",
  emptyNext: "Is there something you would like to know? Ask to be contacted.",
  emptyLink: "Ask to be contacted",
  filters: { all: "Everything", contacts: "Contacts", changes: "Changes" },
  byYou: "Your choice",
  sameMeaning: "Saved again without a change in meaning.",
  older: "Show older",
  newer: "Show newer",
};

export const historyWords: Dictionary<typeof de> = { de, en };
