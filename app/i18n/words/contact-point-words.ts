import type { Dictionary } from "../language";

const de = {
  heading: "Adressen und Nummern",
  lead: "Welche Nummer wofür: Was hier nicht steht, darf niemand benutzen.",
  none: "Wir haben keine Adresse und keine Nummer von Ihnen.",
  kinds: { email: "E\u2011Mail\u2011Adresse", phone: "Telefonnummer", postal: "Postadresse" },
  usedFor: (ways: string) => `Für ${ways}`,
  usedForNothing: "Für nichts freigegeben",
  refused: (ways: string) => `Gesperrt für ${ways}`,
  proven: "bestätigt",
  unproven: "nicht bestätigt",
  bad: "Hier kommt nichts an",
  change: "Ändern",
  changeNamed: (value: string) => `${value} ändern`,
  prove: "Bestätigen",
  proveNamed: (value: string) => `${value} bestätigen`,
  notProven: (value: string) =>
    `${value} ist noch nicht als Ihre Nummer bestätigt. Sechs Ziffern zeigen, dass niemand anders angerufen wird.`,
  toProof: "Nummer bestätigen",
  add: {
    email: "E\u2011Mail\u2011Adresse hinzufügen",
    phone: "Telefonnummer hinzufügen",
    postal: "Postadresse hinzufügen",
  },
  noTexts:
    "Eine neue Telefonnummer können Sie hier nicht eintragen: Dieses Haus verschickt keine SMS, mit der wir sie prüfen könnten.",
  waiting: (value: string) => `${value} wartet auf Ihre sechs Ziffern.`,
  enterDigits: "Ziffern eingeben",
  form: {
    title: {
      email: "E\u2011Mail\u2011Adresse",
      phone: "Telefonnummer",
      postal: "Postadresse",
    },
    lead: {
      email:
        "An eine neue Adresse schicken wir sechs Ziffern. Erst wenn Sie sie eingegeben haben, wird sie benutzt.",
      phone:
        "An eine neue Nummer schicken wir sechs Ziffern als SMS. Erst wenn Sie sie eingegeben haben, wird sie benutzt.",
      postal: "Eine neue Postadresse gilt sofort.",
    },
    phoneHint: "Mit Vorwahl, zum Beispiel 0171 2345678.",
    postalHint: "Straße und Hausnummer, darunter Postleitzahl und Ort.",
    channels: "Wofür darf sie benutzt werden?",
    channelsHint: "Worüber und wann, steht in Ihrer Kontaktwahl.",
    refusedChannel: "gesperrt: jemand, dem sie auch gehört, hat das abgelehnt",
    submit: "Speichern",
    remove: "Löschen",
    back: "Zurück zu meinen Daten",
    stored: "Das ist gespeichert und gilt ab sofort.",
    removed: "Das ist gelöscht.",
  },
  digits: {
    title: "Sechs Ziffern eingeben",
    lead: (value: string) => `Wir haben sie an ${value} geschickt. Sie gelten 10\u00a0Minuten.`,
    code: "Sechs Ziffern",
    submit: "Bestätigen",
    again: "Noch einmal schicken",
    gone: "Diese Ziffern gelten nicht mehr. Tragen Sie die Adresse oder Nummer noch einmal ein.",
    openMailbox: "Zum Postfach der Vorführung",
  },
  faults: {
    email: "Das ist keine vollständige E\u2011Mail\u2011Adresse. Sie sieht aus wie name@beispiel.de.",
    phone: "Das ist keine Telefonnummer, die es geben kann, oder eine, die für Anrufer teuer ist.",
    postal: "Es fehlen Straße oder Ort.",
    tooMany: "Für heute sind genug Ziffern verschickt. Morgen geht es wieder.",
    lastAddress:
      "Mit dieser Adresse melden Sie sich an. Tragen Sie zuerst eine andere ein, oder geben Sie diese für nichts frei.",
  },
  message: {
    subject: (company: string) => `Ihre Ziffern für ${company}`,
    intro: (company: string) => `jemand hat diese Adresse in der Kontaktwahl bei ${company} eingetragen.`,
    code: "Wenn Sie das waren, geben Sie auf der Seite diese sechs Ziffern ein",
    valid: "Sie gelten 10\u00a0Minuten.",
    notYou: "Sie waren das nicht? Dann ist nichts zu tun: Ohne die Ziffern wird die Adresse nicht benutzt.",
    text: (code: string, company: string) =>
      `${code} sind Ihre Ziffern für die Kontaktwahl bei ${company}. Nicht angefordert? Dann ist nichts zu tun.`,
  },
};

const en: typeof de = {
  heading: "Addresses and numbers",
  lead: "Which number for what: nobody may use what is not listed here.",
  none: "We have no address and no number of yours.",
  kinds: { email: "email address", phone: "phone number", postal: "postal address" },
  usedFor: (ways) => `For ${ways}`,
  usedForNothing: "Not open for anything",
  refused: (ways) => `Blocked for ${ways}`,
  proven: "confirmed",
  unproven: "not confirmed",
  bad: "Nothing arrives here",
  change: "Change",
  changeNamed: (value) => `Change ${value}`,
  prove: "Confirm",
  proveNamed: (value) => `Confirm ${value}`,
  notProven: (value) =>
    `${value} is not confirmed as your number yet. Six digits show that nobody else is called.`,
  toProof: "Confirm the number",
  add: {
    email: "Add an email address",
    phone: "Add a phone number",
    postal: "Add a postal address",
  },
  noTexts:
    "You cannot enter a new phone number here: this company sends no text messages, by which we could check it.",
  waiting: (value) => `${value} is waiting for your six digits.`,
  enterDigits: "Enter the digits",
  form: {
    title: {
      email: "Email address",
      phone: "Phone number",
      postal: "Postal address",
    },
    lead: {
      email: "We send six digits to a new address. It is used only once you have entered them.",
      phone: "We send six digits to a new number as a text. It is used only once you have entered them.",
      postal: "A new postal address holds at once.",
    },
    phoneHint: "With its area code, such as 0171 2345678.",
    postalHint: "Street and number, below them postcode and town.",
    channels: "What may it be used for?",
    channelsHint: "About what and when is up to your contact choices.",
    refusedChannel: "blocked: somebody else whose number it is refused this",
    submit: "Save",
    remove: "Delete",
    back: "Back to my data",
    stored: "That is saved and holds from now on.",
    removed: "That is deleted.",
  },
  digits: {
    title: "Enter six digits",
    lead: (value) => `We sent them to ${value}. They are good for 10\u00a0minutes.`,
    code: "Six digits",
    submit: "Confirm",
    again: "Send again",
    gone: "These digits are no longer good. Enter the address or number once more.",
    openMailbox: "Open the demo mailbox",
  },
  faults: {
    email: "That is not a complete email address. It should look like name@example.com.",
    phone: "No phone number can look like that, or it is one that costs callers dearly.",
    postal: "The street or the town is missing.",
    tooMany: "Enough digits were sent for today. You can try again tomorrow.",
    lastAddress:
      "This is the address you sign in with. Enter another one first, or open this one for nothing.",
  },
  message: {
    subject: (company) => `Your digits for ${company}`,
    intro: (company) => `Somebody entered this address in their contact choices at ${company}.`,
    code: "If it was you, enter these six digits on the page",
    valid: "They are good for 10\u00a0minutes.",
    notYou: "It was not you? Then there is nothing to do: without the digits, the address is not used.",
    text: (code, company) =>
      `${code} are your digits for your contact choices at ${company}. Not you? Then there is nothing to do.`,
  },
};

export const contactPointWords: Dictionary<typeof de> = { de, en };
