import type { Dictionary } from "../language";

/** How it would hold, before it is saved. */
const de = {
  show: "So würde es gelten",
  heading: "So würde es gelten",
  more: "Mehr ansehen",
  /** What the line in sight says. */
  label: {
    inForce: "Das gilt jetzt",
    wider: "Mehr als bisher",
    narrower: "Weniger als bisher",
    both: "Teils mehr, teils weniger",
    same: "Wie bisher",
  },
  fault: "Das stimmt noch nicht",
  unknown: "Ohne Verbindung lässt sich gerade nicht zeigen, wie es gelten würde.",
  nothing: "Dazu ist nichts gewählt.",
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
  more: "See more",
  label: {
    inForce: "In force now",
    wider: "More than before",
    narrower: "Less than before",
    both: "Partly more, partly less",
    same: "As before",
  },
  fault: "This is not right yet",
  unknown: "Without a connection it cannot be shown how it would hold.",
  nothing: "Nothing is chosen about this.",
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
