import type { Dictionary } from "../language";

const de = {
  heading: "Kontakt eintragen",
  intro: "Auch ein Versuch zählt. Die Kundin oder der Kunde sieht den Eintrag.",
  channel: "Wie",
  topic: "Worüber",
  choose: "Bitte wählen",
  outcome: { legend: "Erreicht?", reached: "Erreicht", notReached: "Nicht erreicht" },
  date: "Tag",
  time: "Uhrzeit",
  timeHint: (place: string) => `Ortszeit ${place}`,
  submit: "Eintragen",
  faults: "Da fehlt noch etwas",
  recorded: {
    counted: "Gezählt.",
    notCounted: "Eingetragen.",
    onWish: "Der Kontakt folgt einem Wunsch und zählt nicht auf die Höchstzahl.",
    wishStaysOpen: "Niemand wurde erreicht: Der Wunsch bleibt offen.",
    notAgreed: "Eingetragen. Dieser Kontakt war nicht vereinbart.",
    notAgreedNext: "Er zählt trotzdem, und im Verlauf steht, dass er nicht erlaubt war.",
    budget: (title: string, left: string) => `${title}: ${left}`,
    goneFromList: "Auf Ihrer Liste ist dazu nichts mehr offen.",
  },
};

const en: typeof de = {
  heading: "Record a contact",
  intro: "An attempt counts too. The customer sees the entry.",
  channel: "How",
  topic: "About",
  choose: "Please choose",
  outcome: { legend: "Reached?", reached: "Reached", notReached: "Not reached" },
  date: "Day",
  time: "Time",
  timeHint: (place) => `Local time in ${place}`,
  submit: "Record",
  faults: "Something is missing",
  recorded: {
    counted: "Counted.",
    notCounted: "Recorded.",
    onWish: "The contact answers a request and does not count towards the limit.",
    wishStaysOpen: "Nobody was reached: the request stays open.",
    notAgreed: "Recorded. This contact had not been agreed.",
    notAgreedNext: "It counts all the same, and the history says that it was not allowed.",
    budget: (title, left) => `${title}: ${left}`,
    goneFromList: "Nothing of it is open on your list any more.",
  },
};

export const recordContactWords: Dictionary<typeof de> = { de, en };
