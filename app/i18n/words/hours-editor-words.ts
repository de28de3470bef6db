import type { Dictionary } from "../language";

const de = {
  title: {
    phone: "Wann passt Ihnen ein Anruf?",
    visit: "Wann passt Ihnen ein Besuch?",
    video: "Wann passt Ihnen ein Videoanruf?",
    other: (channel: string) => `Wann passt es Ihnen: ${channel}?`,
  },
  channelTabs: "Zeiten für",
  intro: "Sagen Sie, von wann bis wann. Oder nehmen Sie eine der üblichen Wochen.",
  usual: {
    label: "Mit einem Tipp",
    evenings: "Abends",
    mornings: "Nur vormittags",
    weekdays: "Nie am Wochenende",
    house: "Wie die Firma",
  },
  house: {
    within: (ways: string, company: string, hours: string) =>
      `${ways} sind von ${company} aus nur ${hours} möglich.`,
    always: (ways: string, company: string) => `${ways} sind von ${company} aus zu jeder Zeit möglich.`,
    onDay: (hours: string) => `möglich ${hours}`,
  },
  modes: {
    legend: "Zeiten",
    house: "Immer, wenn geöffnet ist",
    own: "Zu diesen Zeiten",
    never: "Nie",
  },
  week: "Ihre Zeiten",
  emptyDay: "Wo „gar nicht“ steht, meldet sich an diesem Tag niemand.",
  day: {
    from: "von",
    to: "bis",
    fromNamed: (day: string) => `${day}, von`,
    toNamed: (day: string) => `${day}, bis`,
    not: "gar nicht",
    notOtherwise: "sonst nicht",
    toWhen: "wann?",
    partNamed: (day: string, part: string, hours: string) => `${part}, ${day}, ${hours}`,
    closed: "geschlossen",
  },
  parts: { morning: "Vormittag", afternoon: "Nachmittag", evening: "Abend" },
  grid: {
    label: "Ihre Woche in halben Stunden",
    hint: "Mit der Maus ziehen, oder mit den Pfeiltasten gehen, mit der Leertaste umschalten und mit der Umschalttaste ausdehnen.",
    all: "erlaubt",
    none: "nicht erlaubt",
    part: "teilweise erlaubt",
    closed: "geschlossen",
  },
  copy: {
    legend: "Einen Tag übernehmen",
    from: "So wie",
    to: "auch",
    days: { weekdays: "Montag bis Freitag", everyDay: "jeden Tag" },
    submit: "Übernehmen",
  },
  holidays: {
    title: (region: string) => `Feiertage: ${region}`,
    allowed: "An Feiertagen gilt dasselbe wie an anderen Tagen.",
    refused: "An Feiertagen ruft niemand an, und niemand kommt zu Besuch.",
    next: "Die nächsten:",
    change: "Feiertage ändern",
  },
  zone: {
    title: "Ihre Zeit",
    now: (zone: string, time: string) => `${zone}, dort ist es ${time}.`,
    change: "Zeitzone ändern",
  },
};

const en: typeof de = {
  title: {
    phone: "When is a good time to call you?",
    visit: "When is a good time to visit you?",
    video: "When is a good time for a video call?",
    other: (channel) => `When is a good time: ${channel}?`,
  },
  channelTabs: "Hours for",
  intro: "Say from when until when. Or take one of the usual weeks.",
  usual: {
    label: "With one tap",
    evenings: "Evenings",
    mornings: "Mornings only",
    weekdays: "Never at weekends",
    house: "Like the company",
  },
  house: {
    within: (ways, company, hours) => `${ways} from ${company} are possible only ${hours}.`,
    always: (ways, company) => `${ways} from ${company} are possible at any time.`,
    onDay: (hours) => `possible ${hours}`,
  },
  modes: {
    legend: "Hours",
    house: "Whenever we are open",
    own: "At these times",
    never: "Never",
  },
  week: "Your hours",
  emptyDay: "Where it says “not at all”, nobody gets in touch on that day.",
  day: {
    from: "from",
    to: "to",
    fromNamed: (day) => `${day}, from`,
    toNamed: (day) => `${day}, to`,
    not: "not at all",
    notOtherwise: "at no other time",
    toWhen: "when?",
    partNamed: (day, part, hours) => `${part}, ${day}, ${hours}`,
    closed: "closed",
  },
  parts: { morning: "Morning", afternoon: "Afternoon", evening: "Evening" },
  grid: {
    label: "Your week in half hours",
    hint: "Drag with the mouse, or move with the arrow keys, switch with the space bar and extend with Shift.",
    all: "allowed",
    none: "not allowed",
    part: "partly allowed",
    closed: "closed",
  },
  copy: {
    legend: "Copy a day",
    from: "Like",
    to: "also",
    days: { weekdays: "Monday to Friday", everyDay: "every day" },
    submit: "Copy",
  },
  holidays: {
    title: (region) => `Public holidays: ${region}`,
    allowed: "Public holidays are like other days.",
    refused: "On public holidays nobody calls, and nobody visits.",
    next: "The next ones:",
    change: "Change public holidays",
  },
  zone: {
    title: "Your time",
    now: (zone, time) => `${zone}, where it is ${time}.`,
    change: "Change time zone",
  },
};

export const hoursEditorWords: Dictionary<typeof de> = { de, en };
