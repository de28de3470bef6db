import type { Dictionary } from "../language";

const de = {
  toPoints: "Adressen und Nummern ändern",
  title: "So möchte ich erreicht werden",
  validSince: (name: string, date: string) => `${name} · gilt\u00a0seit\u00a0${date}`,
  notChosenYet: (name: string) => `${name} · noch nichts gewählt`,
  saved: "Gespeichert. Das gilt ab sofort.",
  actions: {
    stopAll: "Alles stoppen außer Vertrag",
    pause: "Pause machen",
    wish: "Ich habe ein Anliegen",
    wishHint:
      "Frage, Beschwerde oder Reparatur: Jemand ruft Sie an oder schreibt Ihnen, einmal und wann Sie möchten.",
    print: "Als Brief drucken",
  },
  stopped: "Gestoppt. Es kommt nur noch Nötiges zu Ihrem Vertrag.",
  undoStop: "Wieder wie vorher",
  resumed: "Alles gilt wieder wie vorher.",
  notUndone: "Inzwischen wurde etwas anderes gespeichert. Es gilt, was hier steht.",
  forYou: {
    heading: "Für Sie da",
    forArea: (area: string) => `Für Sie da: ${area}`,
    nobody: "Zurzeit niemand. So haben Sie es gewählt.",
    nobodyYet: "Noch niemand.",
    chooseOther: "Jemand anderen wählen",
    choose: "Jemanden wählen",
    languages: (languages: string) => `Spricht ${languages}`,
  },
  realCall: {
    heading: "Ist dieser Anruf echt?",
    callWord: "Wer heute anrufen darf, nennt zuerst Ihr Kennwort:",
    noCallWord: "Sie haben noch kein Kennwort. Damit erkennen Sie einen echten Anruf.",
    chooseCallWord: "Kennwort wählen",
    changeCallWord: "Kennwort ändern",
  },
  wish: {
    heading: "Ihr Kontaktwunsch",
    kinds: {
      question: "Ihr Kontaktwunsch",
      complaint: "Ihre Beschwerde",
      repair: "Ihre Bitte an die Werkstatt",
    },
    open: (channel: string, from: string, until: string) => `${channel}, von ${from} bis ${until}`,
    openNow: (channel: string, until: string) => `${channel}, bis ${until}`,
    about: (topic: string) => `Thema: ${topic}`,
    withPerson: (name: string) => `Mit ${name}`,
    withdraw: "Wunsch zurückziehen",
    withdrawn: "Das ist zurückgezogen.",
    reply: {
      heading: "Antwort auf Ihre Nachricht",
      openNow: (by: string, until: string) => `Eine Antwort ${by}, bis ${until}`,
      withdraw: "Keine Antwort nötig",
    },
    appointment: { heading: "Ihr Termin", withdraw: "Termin absagen" },
  },
  moveOffer: {
    title: (to: string) => `Bei ${to} ist ein Platz frei.`,
    text: (from: string, until: string) =>
      `Bis ${until} halten wir ihn für Sie frei. Wenn Sie bei ${from} bleiben, warten Sie nicht länger.`,
    move: (to: string) => `Zu ${to} wechseln`,
    stay: (from: string) => `Bei ${from} bleiben`,
    moved: "Sie haben gewechselt.",
    placeGone: "Der Platz ist nicht mehr frei. Es bleibt, wie es war.",
  },
  history: {
    latest: "Zuletzt",
    all: "Ganzen Verlauf ansehen",
  },
};

const en: typeof de = {
  toPoints: "Change addresses and numbers",
  title: "How I would like to be reached",
  validSince: (name, date) => `${name} · in\u00a0force\u00a0since\u00a0${date}`,
  notChosenYet: (name) => `${name} · nothing chosen yet`,
  saved: "Saved. It holds from now on.",
  actions: {
    stopAll: "Stop everything but my contract",
    pause: "Take a break",
    wish: "I have a request",
    wishHint:
      "A question, a complaint or a repair: someone calls or writes to you, once and when it suits you.",
    print: "Print as a letter",
  },
  stopped: "Stopped. Only what your contract needs will reach you.",
  undoStop: "Back to how it was",
  resumed: "Everything is back to how it was.",
  notUndone: "Something else was saved in the meantime. What you read here is in force.",
  forYou: {
    heading: "Here for you",
    forArea: (area) => `Here for you: ${area}`,
    nobody: "Nobody at present. That is your choice.",
    nobodyYet: "Nobody yet.",
    chooseOther: "Choose someone else",
    choose: "Choose someone",
    languages: (languages) => `Speaks ${languages}`,
  },
  realCall: {
    heading: "Is this call real?",
    callWord: "Anyone who may call today says your call word first:",
    noCallWord: "You have no call word yet. It lets you tell a real call from a fake one.",
    chooseCallWord: "Choose a call word",
    changeCallWord: "Change the call word",
  },
  wish: {
    heading: "Your request",
    kinds: {
      question: "Your request",
      complaint: "Your complaint",
      repair: "Your request to the workshop",
    },
    open: (channel, from, until) => `${channel}, from ${from} until ${until}`,
    openNow: (channel, until) => `${channel}, until ${until}`,
    about: (topic) => `Topic: ${topic}`,
    withPerson: (name) => `With ${name}`,
    withdraw: "Withdraw the request",
    withdrawn: "That is withdrawn.",
    reply: {
      heading: "Answer to your message",
      openNow: (by, until) => `One answer ${by}, until ${until}`,
      withdraw: "No answer needed",
    },
    appointment: { heading: "Your appointment", withdraw: "Call it off" },
  },
  moveOffer: {
    title: (to) => `${to} has a place free.`,
    text: (from, until) => `We keep it for you until ${until}. If you stay with ${from}, you no longer wait.`,
    move: (to) => `Move to ${to}`,
    stay: (from) => `Stay with ${from}`,
    moved: "You have moved.",
    placeGone: "The place is no longer free. Everything stays as it was.",
  },
  history: {
    latest: "Latest",
    all: "See the whole history",
  },
};

export const letterWords: Dictionary<typeof de> = { de, en };
