import type { Dictionary } from "../language";

const de = {
  title: {
    phone: "Wann passt Ihnen ein Anruf?",
    visit: "Wann passt Ihnen ein Besuch?",
    video: "Wann passt Ihnen ein Videoanruf?",
    other: (channel: string) => `Wann passt es Ihnen: ${channel}?`,
  },
  channelTabs: "Zeiten für",
  intro: (zone: string) =>
    `Tippen Sie Zeiten an, oder geben Sie sie darunter ein. Alle Zeiten in Ihrer Ortszeit (${zone}).`,
  introRows: (zone: string) =>
    `Geben Sie für jeden Tag an, von wann bis wann. Alle Zeiten in Ihrer Ortszeit (${zone}).`,
  modes: {
    legend: "Zeiten",
    house: "Immer, wenn geöffnet ist",
    own: "Zu diesen Zeiten",
    never: "Nie",
  },
  week: "Ihre Zeiten",
  emptyDay: "Was leer bleibt, heißt: an diesem Tag nicht.",
  day: {
    from: "von",
    to: "bis",
    fromNamed: (day: string) => `${day}, von`,
    toNamed: (day: string) => `${day}, bis`,
    not: "nicht",
    closed: "geschlossen",
  },
  timeZone: "Ihre Ortszeit",
  timeZoneHint: "Ihre Zeiten gelten dort, wo Sie leben.",
};

const en: typeof de = {
  title: {
    phone: "When is a good time to call you?",
    visit: "When is a good time to visit you?",
    video: "When is a good time for a video call?",
    other: (channel) => `When is a good time: ${channel}?`,
  },
  channelTabs: "Hours for",
  intro: (zone) => `Tap the hours, or type them in below. All times are your local time (${zone}).`,
  introRows: (zone) => `For each day, say from when until when. All times are your local time (${zone}).`,
  modes: {
    legend: "Hours",
    house: "Whenever we are open",
    own: "At these times",
    never: "Never",
  },
  week: "Your hours",
  emptyDay: "What stays empty means: not on that day.",
  day: {
    from: "from",
    to: "to",
    fromNamed: (day) => `${day}, from`,
    toNamed: (day) => `${day}, to`,
    not: "not",
    closed: "closed",
  },
  timeZone: "Your local time",
  timeZoneHint: "Your hours apply where you live.",
};

export const hoursEditorWords: Dictionary<typeof de> = { de, en };
