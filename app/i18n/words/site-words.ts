import type { Dictionary } from "../language";

const de = {
  product: "Kontaktwahl",
  skipToContent: "Zum Inhalt springen",
  /** The link that leads to the same page in the other language, written in that language. */
  otherLanguage: "English",
  otherLanguageCode: "en",
  pageTitle: (page: string, company: string) => `${page} · ${company}`,
  mainNavigation: "Hauptmenü",
  customerPlaces: {
    letter: "Meine Kontaktwahl",
    theirLetter: "Kontaktwahl",
    history: "Verlauf",
    data: "Meine Daten",
  },
  staffPlaces: {
    contactList: "Meine Liste",
    cases: "Meldungen",
    openCases: (count: number) => `${count} offen`,
    missedWishes: "Verpasst",
    profile: "Mein Profil",
    administration: "Verwaltung",
  },
  adminPlaces: {
    programs: "Programme",
    callNumbers: "Rufnummern",
    webhooks: "Webhooks",
  },
  signIn: "Anmelden",
  signOut: "Abmelden",
  signedOut: "Sie sind abgemeldet.",
  back: "Zurück",
  cancel: "Abbrechen",
  close: "Schließen",
  optional: "freiwillig",
  required: "Pflichtfeld",
  footer: {
    imprint: "Impressum",
    privacy: "Datenschutz",
    accessibility: "Barrierefreiheit",
    developers: "Schnittstelle für Programme",
    noTracking:
      "Hier wird nichts aufgezeichnet, um Sie zu beobachten. Cookies gibt es nur für die Anmeldung, Ihre Sprache und angefangene Antworten.",
  },
  demoNotice: "Das ist eine Vorführung. Alle Personen sind erfunden.",
  demoCast: "Andere Person ausprobieren",
};

const en: typeof de = {
  product: "Kontaktwahl",
  skipToContent: "Skip to content",
  otherLanguage: "Deutsch",
  otherLanguageCode: "de",
  pageTitle: (page, company) => `${page} · ${company}`,
  mainNavigation: "Main menu",
  customerPlaces: {
    letter: "My contact choices",
    theirLetter: "Contact choices",
    history: "History",
    data: "My data",
  },
  staffPlaces: {
    contactList: "My list",
    cases: "Reports",
    openCases: (count: number) => `${count} open`,
    missedWishes: "Missed",
    profile: "My profile",
    administration: "Administration",
  },
  adminPlaces: {
    programs: "Programs",
    callNumbers: "Call numbers",
    webhooks: "Webhooks",
  },
  signIn: "Sign in",
  signOut: "Sign out",
  signedOut: "You have signed out.",
  back: "Back",
  cancel: "Cancel",
  close: "Close",
  optional: "optional",
  required: "required",
  footer: {
    imprint: "Legal notice",
    privacy: "Privacy",
    accessibility: "Accessibility",
    developers: "The API for programs",
    noTracking:
      "Nothing here is recorded to watch you. The only cookies keep you signed in and remember your language and answers that you began.",
  },
  demoNotice: "This is a demonstration. Everyone in it is made up.",
  demoCast: "Try someone else",
};

export const siteWords: Dictionary<typeof de> = { de, en };
