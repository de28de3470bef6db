import type { LookPurpose } from "~/domain/people/look";
import type { Role } from "~/domain/people/role";
import type { Dictionary } from "../language";

/** That somebody looked, as the customer reads it. */
const de = {
  roles: {
    staff: "Beratung",
    lead: "Leitung",
    admin: "Verwaltung",
    "privacy-officer": "Datenschutz",
  } satisfies Record<Role, string>,
  who: (name: string, role: string) => `${name} (${role})`,
  lines: {
    list: (who: string) => `${who} hat Ihre Seite angesehen`,
    appointment: (who: string) => `${who} hat Ihre Seite angesehen`,
    number: (who: string) => `${who} hat Ihre Nummer oder Adresse gesehen`,
    second_person: (who: string) => `${who} hat gelesen, warum Sie gewarnt werden sollen`,
    case: (who: string) => `${who} hat Ihre Meldung und den Kontakt dazu angesehen`,
    program: (who: string) => `${who} hat gelesen, was über Sie gespeichert ist`,
  } satisfies Record<LookPurpose, (who: string) => string>,
  purposes: {
    list: "Grund: Kontaktliste",
    appointment: "Grund: Termin vorschlagen",
    number: "Grund: Freigabe für einen Kontakt",
    second_person: "Grund: Bestätigung bei Gefahr",
    case: "Grund: Ihre Meldung",
    program: "Grund: Abgleich mit einem anderen System; ohne Nummern und Adressen",
  } satisfies Record<LookPurpose, string>,
  severalTimes: (from: string, until: string) => `zwischen ${from} und ${until}`,
  explained:
    "Wen Sie ausgewählt haben, sieht Ihren Namen auf der eigenen Liste. Das steht hier nicht jedes Mal; hier steht, wer Ihre Seite geöffnet hat. Einträge bleiben ein Jahr.",
};

const en: typeof de = {
  roles: {
    staff: "adviser",
    lead: "management",
    admin: "administration",
    "privacy-officer": "data protection",
  },
  who: (name, role) => `${name} (${role})`,
  lines: {
    list: (who) => `${who} looked at your page`,
    appointment: (who) => `${who} looked at your page`,
    number: (who) => `${who} saw your number or address`,
    second_person: (who) => `${who} read why you are to be warned`,
    case: (who) => `${who} looked at your report and its contact`,
    program: (who) => `${who} read what is on record about you`,
  },
  purposes: {
    list: "Reason: contact list",
    appointment: "Reason: to propose an appointment",
    number: "Reason: a permit for a contact",
    second_person: "Reason: confirming a danger",
    case: "Reason: your report",
    program: "Reason: matching with another system; without numbers and addresses",
  },
  severalTimes: (from, until) => `between ${from} and ${until}`,
  explained:
    "Whoever you chose sees your name on their own list. That is not noted here each time; this says who opened your page. Entries stay for a year.",
};

export const lookWords: Dictionary<typeof de> = { de, en };
