import type { Dictionary } from "../language";

/** What all editors of the choices share: their tabs, saving, and what happens on a conflict or a fault. */
const de = {
  tabsLabel: "Was möchten Sie ändern?",
  tabs: {
    people: "Wer",
    topics: "Worüber und wie",
    hours: "Wann",
    limits: "Wie oft",
    exceptions: "Ausnahmen",
    pause: "Pause",
    callWord: "Kennwort",
  },
  save: "Speichern",
  saved: "Gespeichert. Das gilt ab sofort.",
  unchanged: "Es hat sich nichts geändert.",
  preview: (reader: string) => `So liest es ${reader}`,
  inForce: "Das gilt jetzt",
  whatChanges: "Das ändert sich",
  conflict: {
    heading: "Inzwischen hat sich etwas geändert",
    text: "In einem anderen Fenster oder im Haus wurde etwas gespeichert. Ihre Eingaben stehen unten unverändert.",
    changes: "Das wurde inzwischen geändert:",
    keepMine: "Meine Eingaben speichern",
  },
  tooOften: {
    title: "Für heute ist es genug mit dem Ändern",
    notNow:
      "Für heute ist es genug mit dem Ändern. Es wurde nichts gespeichert, und morgen geht es weiter. Was weniger erlaubt, geht auch jetzt.",
    text: "Es wurde nichts gespeichert. Ihre Eingaben stehen noch da, und morgen geht es weiter. Was weniger erlaubt, geht auch jetzt. Es würde heißen:",
  },
  faults: {
    heading: (count: number) =>
      count === 1 ? "Eine Angabe stimmt noch nicht" : `${count} Angaben stimmen noch nicht`,
    prefix: "Fehler:",
  },
};

const en: typeof de = {
  tabsLabel: "What would you like to change?",
  tabs: {
    people: "Who",
    topics: "About what and how",
    hours: "When",
    limits: "How often",
    exceptions: "Exceptions",
    pause: "Break",
    callWord: "Call word",
  },
  save: "Save",
  saved: "Saved. It holds from now on.",
  unchanged: "Nothing has changed.",
  preview: (reader) => `How ${reader} reads it`,
  inForce: "In force now",
  whatChanges: "What changes",
  conflict: {
    heading: "Something changed in the meantime",
    text: "Something was saved in another window or by the company. What you entered is below, untouched.",
    changes: "What was changed in the meantime:",
    keepMine: "Save what I entered",
  },
  tooOften: {
    title: "That is enough changes for today",
    notNow:
      "That is enough changes for today. Nothing was saved, and you can go on tomorrow. What allows less works now, too.",
    text: "Nothing was saved. What you entered is still there, and you can go on tomorrow. What allows less works now, too. It would then read:",
  },
  faults: {
    heading: (count) => (count === 1 ? "One entry is not right yet" : `${count} entries are not right yet`),
    prefix: "Error:",
  },
};

export const editorWords: Dictionary<typeof de> = { de, en };
