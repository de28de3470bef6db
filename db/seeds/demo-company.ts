/** The demo's house: a car dealer with a workshop. All of it is invented. */
import type { CompanyNames, Label, TeamNames } from "~/domain/people/directory";

export const demoCompanyNames: CompanyNames = {
  name: "Autohaus Lindner",
  subject: { de: "das Autohaus Lindner", en: "Autohaus Lindner" },
};

export const demoRegion = "DE-BY";

export const demoTeams: Record<string, TeamNames> = {
  sued: {
    label: { de: "Filiale München-Süd", en: "Munich South branch" },
    phrase: { de: "der Filiale München-Süd", en: "the Munich South branch" },
  },
  nord: {
    label: { de: "Filiale München-Nord", en: "Munich North branch" },
    phrase: { de: "der Filiale München-Nord", en: "the Munich North branch" },
  },
  werkstatt: {
    label: { de: "Werkstatt", en: "Workshop" },
    phrase: { de: "der Werkstatt", en: "the workshop" },
  },
  leitung: {
    label: { de: "Leitung", en: "Management" },
    phrase: { de: "der Leitung", en: "the management" },
  },
};

export const demoAreas: Record<string, Label> = { werkstatt: { de: "Werkstatt", en: "Workshop" } };

export const demoLotSeed = "Autohaus Lindner, gezogen am Tag der Eröffnung";

/** From which the house calls; invented, as numbers of the fictitious 555 are. */
export const demoCallNumbers = [
  { team: null, number: "+49 89 5550 1000" },
  { team: "sued", number: "+49 89 5550 1100" },
  { team: "werkstatt", number: "+49 89 5550 1300" },
  { team: null, person: "sabine-keller", number: "+49 89 5550 1114" },
];
