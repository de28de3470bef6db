import type { Dictionary } from "../language";

const de = {
  title: "Pause machen",
  intro:
    "So lange meldet sich niemand bei Ihnen, außer Nötiges zu Ihrem Vertrag. Einen Grund brauchen Sie nicht.",
  from: "Von",
  length: {
    legend: "Wie lange",
    untilDate: "Bis zu einem Tag",
    openEnded: "Bis auf Weiteres",
  },
  until: "Bis einschließlich",
  except: "Trotzdem erlaubt",
  exceptHint: "Themen, zu denen sich auch in der Pause jemand melden darf.",
  submit: "Pause machen",
  current: "Ihre Pausen",
  span: (from: string, until: string) => `${from} bis ${until}`,
  none: "Zurzeit keine Pause.",
  end: "Pause beenden",
  endNamed: (from: string, until: string) => `Pause vom ${from} bis ${until} beenden`,
};

const en: typeof de = {
  title: "Take a break",
  intro: "For that time nobody gets in touch, except for what your contract needs. You need no reason.",
  from: "From",
  length: {
    legend: "For how long",
    untilDate: "Until a certain day",
    openEnded: "Until further notice",
  },
  until: "Up to and including",
  except: "Allowed all the same",
  exceptHint: "Topics about which someone may get in touch even during the break.",
  submit: "Take a break",
  current: "Your breaks",
  span: (from, until) => `${from} to ${until}`,
  none: "No break at present.",
  end: "End the break",
  endNamed: (from, until) => `End the break from ${from} to ${until}`,
};

export const pauseWords: Dictionary<typeof de> = { de, en };
