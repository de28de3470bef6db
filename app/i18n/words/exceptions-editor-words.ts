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
    country: "Feiertage nach",
    noCountry: "Noch kein Land",
    showRegions: "Regionen zeigen",
    region: "Region",
    wholeCountry: "Nur was im ganzen Land gilt",
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
    country: "Holidays of",
    noCountry: "No country yet",
    showRegions: "Show regions",
    region: "Region",
    wholeCountry: "Only those of the whole country",
    otherCountries: "Other countries",
  },
};

export const exceptionsEditorWords: Dictionary<typeof de> = { de, en };
