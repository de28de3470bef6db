import type { Dictionary } from "../language";

/** How it would hold, before it is saved. */
const de = {
  show: "So würde es gelten",
  heading: "So würde es gelten",
  all: "Alle Sätze dazu und wer sich melden könnte",
  wider: "Das erlaubt mehr als bisher",
  narrower: "Das erlaubt weniger als bisher",
  same: "Daran ändert sich nichts.",
  reach: {
    heading: "Wer sich melden könnte",
    lead: "Heute und in den nächsten sechs Tagen",
    kept: "Was Ihr Vertrag oder das Gesetz nötig macht, kommt trotzdem.",
  },
};

const en: typeof de = {
  show: "How it would be",
  heading: "How it would be",
  all: "All sentences about it and who could get in touch",
  wider: "This allows more than before",
  narrower: "This allows less than before",
  same: "This changes nothing.",
  reach: {
    heading: "Who could get in touch",
    lead: "Today and in the next six days",
    kept: "What your contract or the law requires reaches you all the same.",
  },
};

export const previewWords: Dictionary<typeof de> = { de, en };
