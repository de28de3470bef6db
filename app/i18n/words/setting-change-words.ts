import type { Dictionary } from "../language";

const de = {
  title: "Was geändert wurde",
  change: "Ändern",
  changeTitle: (name: string) => `${name} ändern`,
  changedBy: (who: string) => `${who} hat das geändert.`,
  became: (term: string, after: string, before: string) => `${term}: ${after} (vorher: ${before})`,
  key: {
    until: "Der neueste Schlüssel gilt bis",
    change: "Der neueste Schlüssel gilt",
    unchanged: (until: string) => `wie bisher, bis ${until}`,
    unchangedEndless: "wie bisher, ohne Ende",
    periods: {
      "30": "noch 30 Tage",
      "90": "noch 90 Tage",
      "365": "noch ein Jahr",
      endless: "ohne Ende",
    },
  },
};

const en: typeof de = {
  title: "What was changed",
  change: "Change",
  changeTitle: (name) => `Change ${name}`,
  changedBy: (who) => `${who} changed this.`,
  became: (term, after, before) => `${term}: ${after} (before: ${before})`,
  key: {
    until: "The newest key is valid until",
    change: "The newest key is valid",
    unchanged: (until) => `as before, until ${until}`,
    unchangedEndless: "as before, with no end",
    periods: {
      "30": "for another 30 days",
      "90": "for another 90 days",
      "365": "for another year",
      endless: "with no end",
    },
  },
};

export const settingChangeWords: Dictionary<typeof de> = { de, en };
