import type { Dictionary } from "../language";

/** The number that a call comes from, as the customer, the caller and the operator read it. */
const de = {
  toCustomer: (number: string) => `Der Anruf kommt von ${number}.`,
  toCaller: (number: string) =>
    `Rufen Sie von ${number} an: Diese Nummer ist der Kundin oder dem Kunden genannt.`,
  cli: {
    command: "nennt Kundinnen und Kunden die Nummer, von der angerufen wird, solange eine Freigabe läuft",
    number: "die Nummer, etwa +49 89 5550 1100",
    team: "nur für dieses Team (Name oder Kennung); sonst für alle, die keine eigene haben",
    remove: "nennt keine Nummer mehr",
    stated: (number: string) => `Genannt wird jetzt ${number}.`,
    removed: "Es wird keine Nummer mehr genannt.",
    oneOrTheOther: "Bitte entweder eine Nummer oder --remove.",
    faults: {
      unknown_team: "Dieses Team gibt es nicht.",
      number_unreadable: "Das ist keine Telefonnummer.",
    },
  },
};

const en: typeof de = {
  toCustomer: (number) => `The call comes from ${number}.`,
  toCaller: (number) => `Call from ${number}: this is the number the customer was told.`,
  cli: {
    command: "tells customers which number a call comes from while a permit is open",
    number: "the number, such as +49 89 5550 1100",
    team: "for this team alone (name or id); otherwise for everybody without their own",
    remove: "states no number any more",
    stated: (number) => `Stated from now on: ${number}.`,
    removed: "No number is stated any more.",
    oneOrTheOther: "Please give either a number or --remove.",
    faults: {
      unknown_team: "There is no such team.",
      number_unreadable: "This is no telephone number.",
    },
  },
};

export const callNumberWords: Dictionary<typeof de> = { de, en };
