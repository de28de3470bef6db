import type { Dictionary } from "../language";

/** The number that a call comes from, as the customer, the caller and the operator read it. */
const de = {
  toCustomer: (number: string) => `Der Anruf kommt von ${number}.`,
  toCaller: (number: string) =>
    `Rufen Sie von ${number} an: Diese Nummer ist der Kundin oder dem Kunden genannt.`,
  page: {
    title: "Rufnummern",
    lead: "Solange eine Freigabe läuft, lesen Kundinnen und Kunden unter „Ist dieser Anruf echt?“, von welcher Nummer der Anruf kommt. Wer anruft, liest dieselbe Nummer.",
    company: "Für alle ohne eigene Nummer",
    team: (name: string) => `Team ${name}`,
    people: "Eigene Nummern",
    peopleLead: "Wer von einer eigenen Nummer anruft. Sie geht der des Teams vor.",
    person: "Weitere Person",
    nobody: "Niemand",
    numberOfPerson: "Nummer dieser Person",
    personMissing: "Wählen Sie, wessen Nummer das ist.",
    hint: "Etwa +49 89 5550 1100. Leer: Es wird keine genannt.",
    unreadable: "Das ist keine Telefonnummer.",
    save: "Speichern",
    saved: "Gespeichert. Das gilt für jede laufende Freigabe.",
  },
  cli: {
    command: "nennt Kundinnen und Kunden die Nummer, von der angerufen wird, solange eine Freigabe läuft",
    number: "die Nummer, etwa +49 89 5550 1100",
    team: "nur für dieses Team (Name oder Kennung); sonst für alle, die keine eigene haben",
    person: "nur für diese Person (E‑Mail-Adresse oder Kennung); geht der Nummer des Teams vor",
    remove: "nennt keine Nummer mehr",
    stated: (number: string) => `Genannt wird jetzt ${number}.`,
    removed: "Es wird keine Nummer mehr genannt.",
    oneOrTheOther: "Bitte entweder eine Nummer oder --remove.",
    faults: {
      unknown_team: "Dieses Team gibt es nicht.",
      unknown_person: "Diese Person arbeitet hier nicht.",
      number_unreadable: "Das ist keine Telefonnummer.",
    },
  },
};

const en: typeof de = {
  toCustomer: (number) => `The call comes from ${number}.`,
  toCaller: (number) => `Call from ${number}: this is the number the customer was told.`,
  page: {
    title: "Call numbers",
    lead: "While a permit is open, customers read under “Is this call real?” which number the call comes from. Whoever calls reads the same number.",
    company: "For everybody without their own number",
    team: (name) => `Team ${name}`,
    people: "Numbers of their own",
    peopleLead: "Whoever calls from a number of their own. It comes before that of the team.",
    person: "Another person",
    nobody: "Nobody",
    numberOfPerson: "Number of this person",
    personMissing: "Choose whose number this is.",
    hint: "Such as +49 89 5550 1100. Empty: none is stated.",
    unreadable: "This is no telephone number.",
    save: "Save",
    saved: "Saved. It holds for every open permit.",
  },
  cli: {
    command: "tells customers which number a call comes from while a permit is open",
    number: "the number, such as +49 89 5550 1100",
    team: "for this team alone (name or id); otherwise for everybody without their own",
    person: "for this person alone (e-mail address or id); comes before that of the team",
    remove: "states no number any more",
    stated: (number) => `Stated from now on: ${number}.`,
    removed: "No number is stated any more.",
    oneOrTheOther: "Please give either a number or --remove.",
    faults: {
      unknown_team: "There is no such team.",
      unknown_person: "This person does not work here.",
      number_unreadable: "This is no telephone number.",
    },
  },
};

export const callNumberWords: Dictionary<typeof de> = { de, en };
