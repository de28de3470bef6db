import type { Dictionary } from "../language";

const de = {
  title: "Webhook anlegen",
  lead: "Ab dann senden wir dorthin, was geschieht: unterschrieben, mindestens einmal, und von jeder Person der Reihe nach. Wir sagen, wer und was, nie einen Namen oder eine Nummer.",
  changeLead: "Das Geheimnis bleibt dasselbe. Was noch unterwegs ist, geht an die neue Adresse.",
  name: "Name",
  nameHint: "Wer dort zuhört, zum Beispiel „CRM“.",
  url: "Adresse",
  urlHint: "Öffentlich erreichbar, mit https, zum Beispiel https://crm.example.org/hooks.",
  kinds: "Wovon erfährt er?",
  submit: "Anlegen und Geheimnis zeigen",
  faults: {
    nameMissing: "Geben Sie dem Webhook einen Namen.",
    nameTooLong: "Der Name ist zu lang. Höchstens 200\u00a0Zeichen.",
    kindsMissing: "Kreuzen Sie an, wovon er erfährt.",
    tooMany: (max: number) => `Mehr als ${max} gehen nicht. Entfernen Sie zuerst einen.`,
    url: {
      not_an_address: "Das ist keine Adresse. Sie sieht aus wie https://crm.example.org/hooks.",
      not_https: "Die Adresse muss mit https beginnen.",
      with_credentials: "In der Adresse darf kein Benutzername und kein Passwort stehen.",
      port_refused: "Dieser Port geht nicht. Nehmen Sie 443 oder einen ab 1024.",
      address_refused: "Diese Adresse ist nicht öffentlich.",
    },
  },
};

const en: typeof de = {
  title: "Add a webhook",
  lead: "From then on we send there what happens: signed, at least once, and of each person in order. We say who and what, never a name or a number.",
  changeLead: "The secret stays the same. What is still on the way goes to the new address.",
  name: "Name",
  nameHint: "Who listens there, for example “CRM”.",
  url: "Address",
  urlHint: "Public, with https, for example https://crm.example.org/hooks.",
  kinds: "What does it hear of?",
  submit: "Add it and show the secret",
  faults: {
    nameMissing: "Give the webhook a name.",
    nameTooLong: "The name is too long. At most 200\u00a0characters.",
    kindsMissing: "Tick what it hears of.",
    tooMany: (max) => `There can be no more than ${max}. Remove one first.`,
    url: {
      not_an_address: "This is no address. It should look like https://crm.example.org/hooks.",
      not_https: "The address must begin with https.",
      with_credentials: "The address must hold no user name and no password.",
      port_refused: "This port is not possible. Take 443 or one from 1024 on.",
      address_refused: "This address is not public.",
    },
  },
};

export const webhookFormWords: Dictionary<typeof de> = { de, en };
