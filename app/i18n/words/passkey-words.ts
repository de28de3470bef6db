import type { Dictionary } from "../language";

const de = {
  heading: "Passkeys",
  lead: "Mit Fingerabdruck, Gesicht oder der PIN Ihres Geräts anmelden, ohne E\u2011Mail.",
  unsupported:
    "Dieser Browser kann hier keinen Passkey anlegen; dazu braucht er JavaScript. Die Anmeldung per E\u2011Mail bleibt.",
  none: "Sie haben noch keinen Passkey.",
  name: "Name des Geräts",
  nameHint: "Damit Sie ihn wiedererkennen, zum Beispiel „Handy“.",
  submit: "Passkey anlegen",
  since: (date: string) => `Angelegt am ${date}`,
  lastUsed: (moment: string) => `zuletzt benutzt ${moment}`,
  remove: "Löschen",
  removeNamed: (name: string) => `Passkey ${name} löschen`,
  added: "Der Passkey ist angelegt.",
  refused: "Das hat nicht geklappt. Versuchen Sie es noch einmal.",
  tooMany: "Mehr als zehn Passkeys gehen nicht. Löschen Sie zuerst einen.",
  removed: "Der Passkey ist gelöscht.",
  signIn: "Mit Passkey anmelden",
  signInRefused: "Mit diesem Passkey geht es nicht. Melden Sie sich per E\u2011Mail an.",
};

const en: typeof de = {
  heading: "Passkeys",
  lead: "Sign in with the fingerprint, face or PIN of your device, without an email.",
  unsupported:
    "This browser cannot make a passkey here; it needs JavaScript for that. Signing in by email stays.",
  none: "You have no passkey yet.",
  name: "Name of the device",
  nameHint: "So that you know it again, such as “phone”.",
  submit: "Make a passkey",
  since: (date) => `Made on ${date}`,
  lastUsed: (moment) => `last used ${moment}`,
  remove: "Delete",
  removeNamed: (name) => `Delete the passkey ${name}`,
  added: "The passkey is made.",
  refused: "That did not work. Try again.",
  tooMany: "Ten passkeys are the most there can be. Delete one first.",
  removed: "The passkey is deleted.",
  signIn: "Sign in with a passkey",
  signInRefused: "That passkey is not good here. Sign in by email.",
};

export const passkeyWords: Dictionary<typeof de> = { de, en };
