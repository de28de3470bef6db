import type { Dictionary } from "../language";

const de = {
  title: "Mein Kennwort",
  intro: "Wer mit Erlaubnis anruft, nennt zuerst dieses Wort. Daran ist ein echter Anruf zu erkennen.",
  field: "Ihr Kennwort",
  hint: "Ein Wort, das sich leicht sprechen lässt, zum Beispiel Kastanie. Kein Passwort.",
  current: "Ihr Kennwort ist",
  none: "Sie haben noch kein Kennwort.",
  submit: "Kennwort speichern",
  stored: "Ihr Kennwort ist gespeichert.",
  remove: "Ohne Kennwort",
  saved: (word: string) => `Ihr Kennwort ist jetzt ${word}.`,
  removed: "Das Kennwort ist gelöscht.",
};

const en: typeof de = {
  title: "My call word",
  intro:
    "Whoever calls you with your permission says this word first. It lets you tell a real call from a fake one.",
  field: "Your call word",
  hint: "A word that is easy to say, such as chestnut. Not a password.",
  current: "Your call word is",
  none: "You have no call word yet.",
  submit: "Save the call word",
  stored: "Your word is saved.",
  remove: "Do without one",
  saved: (word) => `Your call word is now ${word}.`,
  removed: "The call word is deleted.",
};

export const callWordWords: Dictionary<typeof de> = { de, en };
