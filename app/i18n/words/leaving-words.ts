import type { Dictionary } from "../language";

const de = {
  heading: "Konto löschen",
  teaser: "Alles stoppt sofort. Nach sieben Tagen ist gelöscht, was nicht bleiben muss.",
  link: "Konto löschen",
  title: "Konto löschen",
  atOnce: {
    heading: "Das gilt sofort",
    items: [
      "Werbung, Beratung und alles andere, was Ihre Zustimmung braucht, hört auf.",
      "Kontaktwünsche und Termine sind zurückgezogen. Wer Ihre Nummer gerade vor sich hat, darf sie nicht mehr benutzen.",
      "Auf allen anderen Geräten sind Sie abgemeldet.",
    ],
  },
  later: {
    heading: "Das ist nach sieben Tagen gelöscht",
    items: [
      "Name, Adressen, Nummern und Kennwort",
      "Ihre Kontaktwahl und wer für Sie da war",
      "Wünsche, Termine und der Verlauf",
      "Anmeldungen und Passkeys",
    ],
  },
  staysHeading: "Das muss bleiben, ohne Ihren Namen",
  stays: [
    "Der Nachweis, wozu Sie ja und nein gesagt haben. Wer wirbt, muss ihn fünf Jahre lang führen (§\u00a07a UWG).",
    "Ein Nein zu einer Nummer oder Adresse, als Prüfsumme. Sonst riefe nach dem nächsten Import wieder jemand an.",
  ],
  contract:
    "Bis zur Löschung darf nur kommen, was ein Vertrag oder das Gesetz verlangt. Verträge mit dem Haus enden damit nicht.",
  refuse: "Auch künftig nicht melden",
  refuseHint:
    "Trägt jemand Ihre Nummern und Adressen später noch einmal ein, bleiben sie gesperrt. Das gilt auch für andere, die sie mit Ihnen teilen.",
  submit: "Konto löschen",
  closed: {
    title: (date: string) => `Ihr Konto wird am ${date} gelöscht`,
    text: "Schon jetzt meldet sich niemand mehr, außer wenn ein Vertrag oder das Gesetz es verlangt.",
    keep: "Konto behalten",
    now: "Jetzt gleich löschen",
  },
  kept: "Ihr Konto bleibt. Es gilt wieder, was vorher galt.",
  notYet: {
    title: "Für heute ist es genug mit dem Löschen und Behalten",
    text: "Morgen lässt sich das Konto wieder behalten. Bis dahin geht nichts verloren.",
  },
  noNewPoint:
    "Das Konto wird gelöscht. Bis dahin kommt keine Nummer und keine Adresse dazu, und keine darf zu mehr dienen. Bleibt das Konto doch, geht es wieder.",
  notNow:
    "Das Konto wird gelöscht. Bis dahin lässt sich nichts mehr erlauben, und es wurde nichts geändert. Stoppen geht immer.",
  tooWide: {
    title: "Damit wäre mehr erlaubt, und das Konto wird gelöscht",
    text: "Es wurde nichts gespeichert. Ihre Eingaben stehen noch da. Bleibt das Konto doch, geht es wieder. Es würde heißen:",
  },
  erased: { title: "Ihr Konto ist gelöscht.", text: "Wir haben keine Adresse mehr von Ihnen." },
  mail: {
    subject: (company: string) => `Ihr Konto bei ${company} wird gelöscht`,
    text: (company: string, date: string) =>
      `Ihr Konto in der Kontaktwahl bei ${company} ist geschlossen und wird am ${date} gelöscht. Ohne Ihren Namen bleibt:`,
    stay: (date: string) =>
      `Waren Sie das nicht, oder möchten Sie das Konto behalten? Melden Sie sich bis dahin an und wählen Sie „Konto behalten“. Nach dem ${date} geht das nicht mehr.`,
    link: "Anmelden",
  },
};

const en: typeof de = {
  heading: "Delete my account",
  teaser: "Everything stops at once. After seven days, all that need not stay is deleted.",
  link: "Delete my account",
  title: "Delete my account",
  atOnce: {
    heading: "This holds at once",
    items: [
      "Advertising, advice and everything else that needs your consent stops.",
      "Wishes to be contacted and appointments are withdrawn. Whoever has your number before them may no longer use it.",
      "You are signed out on all other devices.",
    ],
  },
  later: {
    heading: "This is deleted after seven days",
    items: [
      "Your name, addresses, numbers and call word",
      "Your contact choices, and who was there for you",
      "Wishes, appointments and the history",
      "Sign-ins and passkeys",
    ],
  },
  staysHeading: "This has to stay, without your name",
  stays: [
    "The record of what you said yes and no to. Whoever advertises has to keep it for five years (section 7a of the German act against unfair competition).",
    "A no to a number or address, as a checksum. Otherwise somebody would call again after the next import.",
  ],
  contract:
    "Until it is deleted, only what a contract or the law requires may reach you. It does not end a contract with the company.",
  refuse: "No contact in future either",
  refuseHint:
    "If somebody enters your numbers and addresses again later, they stay blocked. That holds for others who share them with you, too.",
  submit: "Delete my account",
  closed: {
    title: (date) => `Your account will be deleted on ${date}`,
    text: "Nobody gets in touch from now on, unless a contract or the law requires it.",
    keep: "Keep my account",
    now: "Delete it right now",
  },
  kept: "Your account stays. Everything is back to how it was.",
  notYet: {
    title: "That is enough deleting and keeping for today",
    text: "You can keep the account again tomorrow. Nothing is lost until then.",
  },
  noNewPoint:
    "This account is being deleted. Until then no number and no address is added, and none may be used for more. It works again once the account is kept.",
  notNow:
    "This account is being deleted. Until then nothing more can be allowed, and nothing was changed. Stopping always works.",
  tooWide: {
    title: "That would allow more, and this account is being deleted",
    text: "Nothing was saved. What you entered is still there. It works again once the account is kept. It would then read:",
  },
  erased: { title: "Your account is deleted.", text: "We have no address of yours any more." },
  mail: {
    subject: (company) => `Your account at ${company} will be deleted`,
    text: (company, date) =>
      `Your account in the contact choices at ${company} is closed and will be deleted on ${date}. Without your name, this stays:`,
    stay: (date) =>
      `It was not you, or you would like to keep the account? Sign in before then and choose “Keep my account”. After ${date} that is no longer possible.`,
    link: "Sign in",
  },
};

export const leavingWords: Dictionary<typeof de> = { de, en };
