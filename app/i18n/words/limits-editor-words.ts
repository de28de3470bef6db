import type { Dictionary } from "../language";

const de = {
  title: "Wie oft höchstens?",
  intro: "Ist die Höchstzahl erreicht, meldet sich so lange niemand mehr. Eigene Wünsche zählen nicht mit.",
  empty: "Noch keine Höchstzahl.",
  legend: (place: number) => `Höchstzahl ${place}`,
  max: "Höchstens",
  times: "mal",
  per: "in",
  periods: {
    P1W: "einer Woche",
    P14D: "14\u00a0Tagen",
    P1M: "einem Monat",
    P3M: "drei Monaten",
    P6M: "sechs Monaten",
    P1Y: "einem Jahr",
  },
  what: "Gilt für",
  everyChannel: "Alles",
  about: "Zum Thema",
  everyTopic: "Alle Themen",
  by: "Von",
  senders: { all: "Allen", staff: "Menschen", automated: "Automatischen Nachrichten", ai: "KI" },
  add: "Höchstzahl hinzufügen",
  another: "Noch eine Höchstzahl",
  remove: (place: number) => `Höchstzahl ${place} entfernen`,
  full: "Mehr als 20\u00a0Höchstzahlen gehen nicht.",
};

const en: typeof de = {
  title: "How often at most?",
  intro:
    "Once the limit is reached, nobody gets in touch until it is free again. Your own requests do not count.",
  empty: "No limit yet.",
  legend: (place) => `Limit ${place}`,
  max: "At most",
  times: "times",
  per: "in any",
  periods: {
    P1W: "week",
    P14D: "14\u00a0days",
    P1M: "month",
    P3M: "three months",
    P6M: "six months",
    P1Y: "year",
  },
  what: "Applies to",
  everyChannel: "Everything",
  about: "About",
  everyTopic: "All topics",
  by: "From",
  senders: { all: "Everyone", staff: "People", automated: "Automatic messages", ai: "AI" },
  add: "Add a limit",
  another: "One more limit",
  remove: (place) => `Remove limit ${place}`,
  full: "No more than 20\u00a0limits are possible.",
};

export const limitsEditorWords: Dictionary<typeof de> = { de, en };
