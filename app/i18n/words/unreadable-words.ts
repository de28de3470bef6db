import type { Dictionary } from "../language";

const de = {
  title: (count: number) =>
    count === 1
      ? "Bei einer Person ist die Auswahl nicht lesbar."
      : `Bei ${count} Personen ist die Auswahl nicht lesbar.`,
  text: "Solange gilt dort nein, und niemand davon steht auf der Liste. Sagen Sie es denen, die Kontaktwahl betreiben.",
};

const en: typeof de = {
  title: (count) =>
    count === 1
      ? "The choices of one person cannot be read."
      : `The choices of ${count} people cannot be read.`,
  text: "Until they can, the answer there is no, and none of them is on the list. Tell whoever runs Kontaktwahl.",
};

export const unreadableWords: Dictionary<typeof de> = { de, en };
