import type { Dictionary } from "../language";

const de = {
  notFound: {
    title: "Diese Seite gibt es nicht",
    text: "Vielleicht fehlt in der Adresse ein Zeichen, oder der Link ist alt.",
  },
  forbidden: {
    title: "Diese Seite ist nicht für Sie offen",
    text: "Melden Sie sich mit dem passenden Zugang an, oder gehen Sie zurück.",
  },
  serverFault: {
    title: "Das hat nicht geklappt",
    text: "Der Fehler liegt bei uns. Ihre Kontaktwahl ist sicher und gilt unverändert.",
    reference: (id: string) => `Wenn Sie uns davon erzählen, nennen Sie ${id}.`,
  },
  tooManyRequests: {
    title: "Einen Augenblick",
    text: "Das waren sehr viele Anfragen. Warten Sie eine Minute und versuchen Sie es noch einmal.",
  },
  home: "Zur Startseite",
  signIn: "Anmelden",
};

const en: typeof de = {
  notFound: {
    title: "This page does not exist",
    text: "Perhaps a character is missing from the address, or the link is an old one.",
  },
  forbidden: {
    title: "This page is not open to you",
    text: "Sign in with the right account, or go back.",
  },
  serverFault: {
    title: "That did not work",
    text: "The fault is ours. Your choices are safe and hold as before.",
    reference: (id) => `If you tell us about it, please mention ${id}.`,
  },
  tooManyRequests: {
    title: "Just a moment",
    text: "That was a great many requests. Wait a minute and try again.",
  },
  home: "Go to the start page",
  signIn: "Sign in",
};

export const errorWords: Dictionary<typeof de> = { de, en };
