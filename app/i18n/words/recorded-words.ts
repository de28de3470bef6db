import type { Dictionary } from "../language";

/** What somebody else recorded for a customer: on the letter, in the mail, and on the page that its link opens. */
const de = {
  program: (name: string) => `Das Programm „${name}“`,
  someone: "Jemand im Haus",
  recorded: (who: string, date: string) => `${who} hat am ${date} für Sie eingetragen`,
  unsubscribed: (date: string) => `Am ${date} über den Link einer Nachricht abbestellt`,
  stoppedByLink: (date: string) => `Am ${date} über den Einladungslink angehalten`,
  waits: {
    lead: "Das wartet auf Sie. Wenn Sie zustimmen, gilt:",
    narrower: "Und enger wird damit:",
    unanswered: "Solange Sie nichts sagen, bleibt alles, wie es ist.",
    yes: "Ja, so soll es sein",
    no: "Nein",
  },
  holds: {
    lead: "Das gilt schon, denn es schränkt nur ein:",
    seen: "In Ordnung",
    undo: "Wieder wie vorher",
  },
  superseded: (who: string) =>
    `${who} hatte etwas für Sie eingetragen. Es gilt, was Sie jetzt gewählt haben.`,
  declined: "Es bleibt, wie es war.",
  undoDecline: "Doch noch einmal ansehen",
  textChanged: "Inzwischen hat sich etwas geändert. Bitte lesen Sie noch einmal, was jetzt gelten würde.",
  notWaiting: "Darauf ist schon geantwortet, oder es gilt inzwischen etwas anderes. Es gilt, was hier steht.",
  mail: {
    subject: (company: string) => `Stimmt das? Eintrag in Ihrer Kontaktwahl bei ${company}`,
    lead: "Das gilt erst, wenn Sie zustimmen:",
    link: "Ansehen und antworten",
    valid: (days: number) =>
      `Der Link gilt ${days}\u00a0Tage. Die Seite, die er öffnet, fragt Sie noch einmal; erst Ihr Ja dort zählt.`,
    ignore: "Das haben Sie nicht gesagt? Dann antworten Sie dort mit Nein, oder tun Sie nichts.",
  },
  page: {
    title: "Stimmt das?",
    company: (company: string) => `Ihre Kontaktwahl bei ${company}`,
    confirmedTitle: "Gespeichert. Das gilt ab sofort.",
    confirmedText: "Sie können es jederzeit ändern.",
    declinedTitle: "Es bleibt, wie es war.",
    declinedText: "Ihr Nein ist notiert.",
    open: "Meine Kontaktwahl öffnen",
    goneTitle: "Dieser Link gilt nicht mehr",
    goneText:
      "Er wurde schon benutzt, ist abgelaufen, oder es wurde inzwischen etwas anderes gewählt. Was gilt, steht in Ihrer Kontaktwahl.",
  },
};

const en: typeof de = {
  program: (name) => `The program “${name}”`,
  someone: "Someone at the company",
  recorded: (who, date) => `${who} recorded for you on ${date}`,
  unsubscribed: (date) => `Unsubscribed on ${date} by the link in a message`,
  stoppedByLink: (date) => `Stopped on ${date} by the invitation link`,
  waits: {
    lead: "This is waiting for you. If you agree, this holds:",
    narrower: "And this becomes narrower:",
    unanswered: "Until you say so, everything stays as it is.",
    yes: "Yes, I want it like that",
    no: "No",
  },
  holds: {
    lead: "This holds already, because it only restricts:",
    seen: "All right",
    undo: "Back to how it was",
  },
  superseded: (who) => `${who} had recorded something for you. What you have chosen now is what holds.`,
  declined: "Everything stays as it was.",
  undoDecline: "Look at it once more",
  textChanged: "Something has changed in the meantime. Please read once more what would hold now.",
  notWaiting: "This has been answered, or something else holds by now. What you read here is in force.",
  mail: {
    subject: (company) => `Is this right? An entry in your contact choices at ${company}`,
    lead: "This holds only if you agree:",
    link: "Read and answer",
    valid: (days) =>
      `The link is good for ${days}\u00a0days. The page that it opens asks you once more; only your yes there counts.`,
    ignore: "You never said that? Then answer with no there, or do nothing.",
  },
  page: {
    title: "Is this right?",
    company: (company) => `Your contact choices at ${company}`,
    confirmedTitle: "Saved. It holds from now on.",
    confirmedText: "You can change it at any time.",
    declinedTitle: "Everything stays as it was.",
    declinedText: "Your no is noted.",
    open: "Open my contact choices",
    goneTitle: "This link is no longer good",
    goneText:
      "It has been used, has expired, or something else was chosen in the meantime. Your contact choices say what holds.",
  },
};

export const recordedWords: Dictionary<typeof de> = { de, en };
