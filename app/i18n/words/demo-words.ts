import type { Dictionary } from "../language";

const de = {
  cast: {
    title: "Wer möchten Sie sein?",
    intro: "Alle Personen und das Autohaus sind erfunden. Was Sie ändern, gilt nur in dieser Vorführung.",
    customers: "Kundinnen und Kunden",
    holders: "Mit Vollmacht für jemanden",
    staff: "Im Autohaus",
    stepInto: (name: string) => `${name} sein`,
    mailbox: "Zum Postfach",
    afresh: "Von vorn beginnen",
    afreshHint: "Alles ist dann wieder wie am Anfang, und niemand ist mehr angemeldet.",
  },
  mailbox: {
    title: "Postfach der Vorführung",
    intro: "E\u2011Mails der Vorführung verlassen diesen Rechner nicht. Sie landen hier.",
    list: "Angekommen",
    empty: "Noch keine E\u2011Mail.",
    emptyNext: "Melden Sie sich an, dann kommt hier eine an.",
    emptyLink: "Anmelden",
    from: "Von",
    to: "An",
    subject: "Betreff",
    sentAt: "Geschickt",
    open: "Öffnen",
    back: "Zurück zum Postfach",
    refresh: "Neu laden",
  },
};

const en: typeof de = {
  cast: {
    title: "Who would you like to be?",
    intro: "The people and the dealership are all made up. What you change stays in this demonstration.",
    customers: "Customers",
    holders: "Acting for someone",
    staff: "At the dealership",
    stepInto: (name) => `Be ${name}`,
    mailbox: "Open the mailbox",
    afresh: "Begin afresh",
    afreshHint: "Everything is then as it was at the beginning, and nobody is signed in any more.",
  },
  mailbox: {
    title: "Demo mailbox",
    intro: "Emails in the demonstration never leave this machine. They end up here.",
    list: "Received",
    empty: "No email yet.",
    emptyNext: "Sign in, and one will arrive here.",
    emptyLink: "Sign in",
    from: "From",
    to: "To",
    subject: "Subject",
    sentAt: "Sent",
    open: "Open",
    back: "Back to the mailbox",
    refresh: "Reload",
  },
};

export const demoWords: Dictionary<typeof de> = { de, en };
