import type { Dictionary } from "../language";

const de = {
  title: "Programme",
  lead: "Jedes Programm, das jemanden erreichen will, fragt vorher hier. Dafür hat es einen Schlüssel.",
};

const en: typeof de = {
  title: "Programs",
  lead: "Every program that wants to reach somebody asks here first. For that it has a key.",
};

export const programsWords: Dictionary<typeof de> = { de, en };
