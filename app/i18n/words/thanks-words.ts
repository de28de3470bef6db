import type { Dictionary } from "../language";

/** One tap for whoever was spoken with. */
const de = {
  give: "Danke",
  giveAbout: (contact: string) => `für: ${contact}`,
  given: "Sie haben sich bedankt.",
  undo: "Zurücknehmen",
  explained: (who: string) => `Das liest nur ${who}.`,
  received: {
    heading: "Danke",
    line: (customer: string, contact: string) => `${customer} dankt Ihnen: ${contact}.`,
    onlyYou: "Das sehen nur Sie.",
  },
};

const en: typeof de = {
  give: "Thank you",
  giveAbout: (contact) => `for: ${contact}`,
  given: "You said thank you.",
  undo: "Take it back",
  explained: (who) => `Only ${who} reads this.`,
  received: {
    heading: "Thank you",
    line: (customer, contact) => `${customer} thanks you: ${contact}.`,
    onlyYou: "Only you see this.",
  },
};

export const thanksWords: Dictionary<typeof de> = { de, en };
