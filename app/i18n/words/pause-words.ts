import type { Dictionary } from "../language";

const de = {
  title: "Pause machen",
  intro: "So lange meldet sich niemand, außer Nötiges zum Vertrag. Einen Grund braucht es nicht.",
  from: "Von",
  length: {
    legend: "Wie lange",
    until: "Ab heute bis zu einem Tag",
    holiday: "Von einem Tag bis zu einem anderen",
    open: "Bis auf Weiteres",
    quiet: "Stille Pause, bis ich mich melde",
    quietHint:
      "Ab heute, für alles, was keinem Vertrag dient. Wünschen Sie sich zwischendurch einen Kontakt, gilt das nur für diesen einen. Es fragt niemand nach einem Grund oder wann sie endet, und gespeichert wird keiner.",
  },
  openEnd: "auf Weiteres",
  until: "Bis einschließlich",
  except: "Trotzdem erlaubt",
  exceptHint: "Themen, zu denen sich auch in der Pause jemand melden darf.",
  submit: "Pause machen",
  current: "Eingetragene Pausen",
  span: (from: string, until: string) => `${from} bis ${until}`,
  none: "Zurzeit keine Pause.",
  end: "Pause beenden",
  endNamed: (from: string, until: string) => `Pause beenden: vom ${from} bis ${until}`,
  quietSince: (from: string) => `Ab ${from}, still, bis Sie sich melden`,
  endQuiet: (from: string) => `Pause beenden: still ab ${from}`,
  recall: {
    title: (from: string) => `Ihre Pause läuft seit dem ${from}.`,
    text: "Sie gilt bis auf Weiteres und endet erst, wenn Sie sie beenden.",
  },
  ended: {
    title: "Ihre Pause ist zu Ende.",
    text: (until: string) => `Sie dauerte bis zum ${until}. Seitdem gilt wieder, was in Ihrem Brief steht.`,
    seen: "In Ordnung",
    again: "Noch eine Pause",
  },
};

const en: typeof de = {
  title: "Take a break",
  intro: "For that time nobody gets in touch, except for what your contract needs. You need no reason.",
  from: "From",
  length: {
    legend: "For how long",
    until: "From today until a certain day",
    holiday: "From one day to another",
    open: "Until further notice",
    quiet: "A quiet break until I get in touch",
    quietHint:
      "From today, for everything that no contract needs. Should you ask to be contacted in between, that holds for this one contact alone. Nobody asks for a reason or when it ends, and no reason is stored.",
  },
  openEnd: "further notice",
  until: "Up to and including",
  except: "Allowed all the same",
  exceptHint: "Topics about which someone may get in touch even during the break.",
  submit: "Take a break",
  current: "Your breaks",
  span: (from, until) => `${from} to ${until}`,
  none: "No break at present.",
  end: "End the break",
  endNamed: (from, until) => `End the break: from ${from} to ${until}`,
  quietSince: (from) => `From ${from}, quiet, until you get in touch`,
  endQuiet: (from) => `End the break: quiet from ${from}`,
  recall: {
    title: (from) => `Your break began on ${from}.`,
    text: "It lasts until further notice, and ends only when you end it.",
  },
  ended: {
    title: "Your break is over.",
    text: (until) => `It lasted until ${until}. Since then your letter holds again.`,
    seen: "All right",
    again: "Another break",
  },
};

export const pauseWords: Dictionary<typeof de> = { de, en };
