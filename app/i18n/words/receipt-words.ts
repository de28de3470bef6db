import type { Dictionary } from "../language";

const de = {
  title: "Meine Kontaktwahl",
  heading: "So möchte ich erreicht werden",
  with: (company: string) => `Bei ${company}`,
  byMe: (name: string, moment: string) => `${name}, gespeichert am ${moment}`,
  byHolder: {
    relative: (who: string, name: string, moment: string) =>
      `${who} für ${name}, mit Vollmacht, gespeichert am ${moment}`,
    company: (who: string, name: string, moment: string) =>
      `${who} für die Firma von ${name}, mit Vollmacht, gespeichert am ${moment}`,
  },
  byOthers: (name: string, moment: string) => `${name}, für mich eingetragen am ${moment}`,
  byRecorder: (who: string, name: string, moment: string) => `${who} für ${name}, eingetragen am ${moment}`,
  version: (version: number) => `Fassung ${version}`,
  proof: {
    heading: "So lässt sich das prüfen",
    sequence: (sequence: number) => `Eintrag ${sequence} im Nachweis`,
    hash: "Prüfsumme (SHA\u2011256)",
    previousHash: "Prüfsumme des Eintrags davor",
    how: "Jeder Eintrag des Nachweises trägt die Prüfsumme seines Inhalts und die des Eintrags davor. Wird einer geändert, stimmt keine spätere mehr. Den ganzen Nachweis bekommen Sie unter „Meine Daten“ als Datei; dort steht dieser Eintrag mit dieser Prüfsumme.",
    ownWords: "Eigene Worte zu einem Thema stehen nicht im Nachweis.",
  },
  boxes:
    "Was diese Schrift nicht kennt, ist als Kästchen gedruckt. Gespeichert und vorgelesen wird es, wie es geschrieben wurde.",
  fileName: (version: number) => `kontaktwahl-fassung-${version}.pdf`,
};

const en: typeof de = {
  title: "My contact choices",
  heading: "How I would like to be reached",
  with: (company) => `At ${company}`,
  byMe: (name, moment) => `${name}, saved on ${moment}`,
  byHolder: {
    relative: (who, name, moment) => `${who} for ${name}, by a mandate, saved on ${moment}`,
    company: (who, name, moment) => `${who} for the company of ${name}, by a mandate, saved on ${moment}`,
  },
  byOthers: (name, moment) => `${name}, recorded for me on ${moment}`,
  byRecorder: (who, name, moment) => `${who} for ${name}, recorded on ${moment}`,
  version: (version) => `Version ${version}`,
  proof: {
    heading: "How to check this",
    sequence: (sequence) => `Entry ${sequence} of the record`,
    hash: "Checksum (SHA\u2011256)",
    previousHash: "Checksum of the entry before",
    how: "Every entry of the record carries the checksum of its content and of the entry before. If one is altered, no later one is right. You can download the whole record under “My data”; this entry is in it with this checksum.",
    ownWords: "Your own words about a topic are not part of the record.",
  },
  boxes:
    "What this typeface does not know is printed as a box. It is stored, and read aloud, as it was written.",
  fileName: (version) => `contact-choices-version-${version}.pdf`,
};

export const receiptWords: Dictionary<typeof de> = { de, en };
