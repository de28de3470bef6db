import type { Dictionary } from "../language";

/** What anybody reads about a member of staff who agreed to be recommended. */
const de = {
  photoOf: (name: string) => `Foto: ${name}`,
  company: "Unternehmen",
  team: "Filiale oder Team",
  goodFor: "Gut bei",
  speaks: "Spricht",
  choose: (company: string) =>
    `Wer bei ${company} Kundin oder Kunde ist, entscheidet, wer sich meldet, wann und worüber.`,
  toCompany: (company: string) => `Zur Kontaktwahl von ${company}`,
};

const en: typeof de = {
  photoOf: (name) => `Photo: ${name}`,
  company: "Company",
  team: "Branch or team",
  goodFor: "Good for",
  speaks: "Speaks",
  choose: (company) => `Customers of ${company} decide who gets in touch, when, and what about.`,
  toCompany: (company) => `To the contact choices of ${company}`,
};

export const publicCardWords: Dictionary<typeof de> = { de, en };
