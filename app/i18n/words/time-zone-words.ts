import type { Dictionary } from "../language";

const de = {
  title: "Welche Uhrzeit gilt bei Ihnen?",
  intro: (zone: string, time: string) =>
    `Ihre Zeiten und Pausen richten sich danach. Jetzt gilt ${zone}, dort ist es ${time}.`,
  field: "Zeitzone",
  hint: "Wählen Sie die Stadt, in der die Uhren gehen wie bei Ihnen.",
  continents: {
    Africa: "Afrika",
    America: "Amerika",
    Antarctica: "Antarktis",
    Arctic: "Arktis",
    Asia: "Asien",
    Atlantic: "Atlantik",
    Australia: "Australien",
    Europe: "Europa",
    Indian: "Indischer Ozean",
    Pacific: "Pazifik",
  },
};

const en: typeof de = {
  title: "What time is it where you are?",
  intro: (zone, time) =>
    `Your hours and pauses go by it. At present it is that of ${zone}, where it is ${time}.`,
  field: "Time zone",
  hint: "Choose the city whose clocks go like yours.",
  continents: {
    Africa: "Africa",
    America: "The Americas",
    Antarctica: "Antarctica",
    Arctic: "Arctic",
    Asia: "Asia",
    Atlantic: "Atlantic",
    Australia: "Australia",
    Europe: "Europe",
    Indian: "Indian Ocean",
    Pacific: "Pacific",
  },
};

export const timeZoneWords: Dictionary<typeof de> = { de, en };
