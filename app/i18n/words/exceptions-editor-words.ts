import type { Dictionary } from "../language";

const de = {
  title: "Ausnahmen",
  intro: "Was immer gelten soll, ganz gleich, was Sie sonst erlauben.",
  byAppointment: {
    legend: "Nur nach Termin",
    hint: "Dann kommt so nur jemand, wenn Sie es sich gewünscht haben.",
    houseRule: "So hält es auch das Haus.",
  },
  publicHolidays: {
    legend: "An Feiertagen",
    no: "An Feiertagen nicht anrufen und nicht besuchen",
    yes: "Auch an Feiertagen",
    region: "Feiertage nach",
    regionHint: "Die Regionen eines anderen Landes stehen hier, sobald Sie es gespeichert haben.",
    otherCountries: "Andere Länder",
  },
};

const en: typeof de = {
  title: "Exceptions",
  intro: "What should always hold, whatever else you allow.",
  byAppointment: {
    legend: "Only by appointment",
    hint: "Then someone comes this way only if you asked for it.",
    houseRule: "The company keeps to this as well.",
  },
  publicHolidays: {
    legend: "On public holidays",
    no: "No calls and no visits on public holidays",
    yes: "On public holidays too",
    region: "Holidays of",
    regionHint: "The regions of another country are listed here once you have saved it.",
    otherCountries: "Other countries",
  },
};

export const exceptionsEditorWords: Dictionary<typeof de> = { de, en };
