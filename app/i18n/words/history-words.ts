import type { Dictionary } from "../language";

const de = {
  title: "Verlauf",
  intro: "Wer sich bei Ihnen gemeldet hat, was sich geändert hat und wer nachgesehen hat.",
  empty: "Bisher hat sich niemand bei Ihnen gemeldet.",
  emptyNext: "Sie möchten etwas wissen? Wünschen Sie sich einen Kontakt.",
  emptyLink: "Kontakt wünschen",
  filters: { all: "Alles", contacts: "Kontakte", changes: "Änderungen", looks: "Einblicke" },
  byYou: "Ihre Wahl",
  sameMeaning: "Neu gespeichert, ohne dass sich etwas änderte.",
  older: "Ältere anzeigen",
  newer: "Neuere anzeigen",
  somethingWrong: "Stimmt etwas nicht?",
  somethingWrongWith: (line: string) => `Stimmt etwas nicht? ${line}`,
  looked: (role: string, purpose: string) => `${role} hat nachgesehen: ${purpose}`,
  wrong: {
    title: "Stimmt etwas nicht?",
    legend: "Was stimmt nicht?",
    notAgreed: "So war es nicht vereinbart",
    neverHappened: "Diesen Kontakt gab es nicht",
    note: "Möchten Sie etwas dazu sagen?",
    submit: "Melden",
    received: (lead: string) => `Danke. ${lead} antwortet Ihnen.`,
    choiceMissing: "Wählen Sie aus, was nicht stimmt.",
  },
};

const en: typeof de = {
  title: "History",
  intro: "Who got in touch with you, what changed and who looked at your choices.",
  empty: "Nobody has been in touch so far.",
  emptyNext: "Is there something you would like to know? Ask to be contacted.",
  emptyLink: "Ask to be contacted",
  filters: { all: "Everything", contacts: "Contacts", changes: "Changes", looks: "Looks" },
  byYou: "Your choice",
  sameMeaning: "Saved again without a change in meaning.",
  older: "Show older",
  newer: "Show newer",
  somethingWrong: "Something not right?",
  somethingWrongWith: (line) => `Something not right? ${line}`,
  looked: (role, purpose) => `${role} looked: ${purpose}`,
  wrong: {
    title: "Something not right?",
    legend: "What is not right?",
    notAgreed: "This is not what I agreed to",
    neverHappened: "This contact never took place",
    note: "Is there anything you would like to add?",
    submit: "Report it",
    received: (lead) => `Thank you. ${lead} will reply to you.`,
    choiceMissing: "Choose what is not right.",
  },
};

export const historyWords: Dictionary<typeof de> = { de, en };
