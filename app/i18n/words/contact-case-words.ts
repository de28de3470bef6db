import type { CaseAnswer, CaseClaim } from "~/domain/cases/contact-case";
import type { Dictionary } from "../language";

/** What a customer says is wrong about a contact, on the customer's pages. */
const de = {
  title: (way: string, moment: string) => `${way}, ${moment}`,
  back: "Zurück zum Verlauf",
  link: "Stimmt etwas nicht?",
  linkAnswered: "Antwort lesen",
  linkOpen: "Meldung ansehen",
  facts: {
    allowedBy: "Erlaubnis",
    heldThen: "Das galt damals",
    thenNothing: "Nichts aus Ihrer Kontaktwahl erlaubte diesen Kontakt.",
    quoted: (sentence: string) => `„${sentence}“`,
    recorded: "Eingetragen",
    recordedBy: (who: string, moment: string) => `${who}, ${moment}`,
    permit: "Freigabe",
    permitHeld: (who: string, from: string, until: string) => `${who}, von ${from} bis ${until}`,
    permitOpen: (who: string, from: string) => `${who}, seit ${from}`,
    counts: "Höchstzahl",
    counted: "Zählt mit",
    notCounted: "Zählt nicht mit",
  },
  ask: {
    heading: "Stimmt etwas nicht?",
    text: (days: number) =>
      `Ihre Meldung liest die Leitung und wer im Haus den Datenschutz verantwortet, nicht die Person selbst. Antwort spätestens in ${days} Tagen.`,
    claims: {
      not_agreed: "Das war nicht vereinbart",
      never_took_place: "Diesen Kontakt gab es nicht",
    } satisfies Record<CaseClaim, string>,
    effects: {
      not_agreed: "Der Kontakt zählt weiter mit.",
      never_took_place:
        "Der Kontakt zählt bis zur Antwort mit. Bestätigt die Leitung, dass es ihn nicht gab, zählt er nicht mehr.",
    } satisfies Record<CaseClaim, string>,
    effectOnPermit: "Die Freigabe zählt bis zur Antwort mit wie ein Kontakt.",
  },
  open: {
    heading: "Gemeldet",
    said: {
      not_agreed: "Sie haben gemeldet: Das war nicht vereinbart.",
      never_took_place: "Sie haben gemeldet: Diesen Kontakt gab es nicht.",
    } satisfies Record<CaseClaim, string>,
    due: (date: string) => `Antwort bis ${date}. Bis dahin zählt der Kontakt mit.`,
    overdue: (date: string) => `Die Antwort war bis ${date} versprochen und steht aus.`,
    undo: "Meldung zurücknehmen",
  },
  withdrawn: "Zurückgenommen. Niemand bearbeitet die Meldung.",
  tooMany: "Es sind schon zu viele Meldungen offen. Bitte warten Sie die Antworten ab.",
  raisedBefore: "Zu diesem Kontakt gibt es schon eine Meldung.",
  notUndone: "Die Meldung ist schon beantwortet.",
  answered: {
    heading: (contact: string) => `Antwort auf Ihre Meldung: ${contact}`,
    answers: {
      in_order: "Der Kontakt fand statt und war erlaubt.",
      not_agreed: "Sie haben recht: Der Kontakt war nicht vereinbart. Er zählt weiter mit.",
      never_took_place: "Sie haben recht: Diesen Kontakt gab es nicht. Er zählt nicht mehr mit.",
    } satisfies Record<CaseAnswer, string>,
    by: (who: string, date: string) => `${who}, ${date}`,
    words: (words: string) => `„${words}“`,
    seen: "Gelesen",
    more: "Kontakt ansehen",
  },
  history: {
    open: (date: string) => `von Ihnen gemeldet, Antwort bis ${date}`,
    in_order: "von Ihnen gemeldet; Antwort: fand statt und war erlaubt",
    not_agreed: "von Ihnen gemeldet; Antwort: war nicht vereinbart",
    never_took_place: "von Ihnen gemeldet; Antwort: gab es nicht, zählt nicht mit",
  },
};

const en: typeof de = {
  title: (way, moment) => `${way}, ${moment}`,
  back: "Back to the history",
  link: "Something wrong?",
  linkAnswered: "Read the answer",
  linkOpen: "See your report",
  facts: {
    allowedBy: "Permission",
    heldThen: "What held then",
    thenNothing: "Nothing you chose allowed this contact.",
    quoted: (sentence) => `“${sentence}”`,
    recorded: "Recorded",
    recordedBy: (who, moment) => `${who}, ${moment}`,
    permit: "Permit",
    permitHeld: (who, from, until) => `${who}, from ${from} until ${until}`,
    permitOpen: (who, from) => `${who}, since ${from}`,
    counts: "Limit",
    counted: "Counts",
    notCounted: "Does not count",
  },
  ask: {
    heading: "Something wrong?",
    text: (days) =>
      `Your report is read by management and by whoever answers for data protection here, not by the person it is about. You have an answer within ${days} days.`,
    claims: {
      not_agreed: "This was not agreed",
      never_took_place: "This contact never took place",
    },
    effects: {
      not_agreed: "The contact keeps counting.",
      never_took_place:
        "The contact counts until there is an answer. Once confirmed that it never took place, it counts no more.",
    },
    effectOnPermit: "The permit counts like a contact until there is an answer.",
  },
  open: {
    heading: "Reported",
    said: {
      not_agreed: "You reported: this was not agreed.",
      never_took_place: "You reported: this contact never took place.",
    },
    due: (date) => `You have an answer by ${date}. Until then the contact counts.`,
    overdue: (date) => `An answer was promised by ${date} and is overdue.`,
    undo: "Take the report back",
  },
  withdrawn: "Taken back. Nobody is working on the report.",
  tooMany: "Too many reports are open already. Please wait for the answers.",
  raisedBefore: "There is a report on this contact already.",
  notUndone: "The report has been answered already.",
  answered: {
    heading: (contact) => `Answer to your report: ${contact}`,
    answers: {
      in_order: "The contact took place and was allowed.",
      not_agreed: "You are right: the contact was not agreed. It keeps counting.",
      never_took_place: "You are right: this contact never took place. It counts no more.",
    },
    by: (who, date) => `${who}, ${date}`,
    words: (words) => `“${words}”`,
    seen: "Read",
    more: "See the contact",
  },
  history: {
    open: (date) => `reported by you, answer by ${date}`,
    in_order: "reported by you; answer: took place and was allowed",
    not_agreed: "reported by you; answer: was not agreed",
    never_took_place: "reported by you; answer: never took place, does not count",
  },
};

export const contactCaseWords: Dictionary<typeof de> = { de, en };
