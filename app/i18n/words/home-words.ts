import type { Dictionary } from "../language";

const de = {
  title: "Sie entscheiden, wer sich bei Ihnen meldet",
  intro: (company: string) =>
    `Hier sagen Sie, wer Sie für ${company} ansprechen darf, wann, wie oft und wie. Das gilt sofort.`,
  signIn: "Meine Kontaktwahl öffnen",
  signInHint: "Ohne Passwort. Sie bekommen einen Link und sechs Ziffern per E\u2011Mail.",
  stepsHeading: "So geht es",
  steps: [
    { heading: "Wer", text: "Sie wählen Ihre Ansprechperson selbst, oder niemanden." },
    { heading: "Worüber und wie", text: "Anruf, E\u2011Mail, Brief: für jedes Thema, wie Sie mögen." },
    { heading: "Wann und wie oft", text: "Ihre Zeiten, Ihre Höchstzahl. Eine Pause geht immer." },
  ],
  promisesHeading: "Darauf können Sie sich verlassen",
  promises: [
    "Ein Nein gilt sofort und braucht keinen Grund.",
    "Ein Ja gilt nur, wenn es von Ihnen selbst kommt.",
    "Sie sehen jeden Kontakt, auch den versuchten.",
    "Was Sie gekauft haben, spielt hier keine Rolle.",
  ],
  forStaff: "Für Mitarbeiterinnen und Mitarbeiter",
  staffSignIn: "Zur Anmeldung im Haus",
  demoHeading: "Ausprobieren",
  demoText: "In der Vorführung schlüpfen Sie in verschiedene Personen.",
  demoLink: "Zur Vorführung",
};

const en: typeof de = {
  title: "You decide who gets in touch with you",
  intro: (company) =>
    `Say who may get in touch with you for ${company}, when, how often and how. It holds at once.`,
  signIn: "Open my contact choices",
  signInHint: "No password. You get a link and six digits by email.",
  stepsHeading: "How it works",
  steps: [
    { heading: "Who", text: "You choose the person you deal with, or nobody." },
    { heading: "About what and how", text: "Call, email, letter: whatever you like, topic by topic." },
    { heading: "When and how often", text: "Your hours, your limit. You can pause at any time." },
  ],
  promisesHeading: "What you can rely on",
  promises: [
    "A no holds at once and needs no reason.",
    "A yes counts only if it comes from you.",
    "You see every contact, attempts included.",
    "What you have bought plays no part here.",
  ],
  forStaff: "For staff",
  staffSignIn: "Staff sign-in",
  demoHeading: "Try it",
  demoText: "In the demonstration you can step into different people’s shoes.",
  demoLink: "Go to the demonstration",
};

export const homeWords: Dictionary<typeof de> = { de, en };
