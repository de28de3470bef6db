import type { Dictionary } from "../language";

const de = {
  title: "Wen darf ich erreichen?",
  subtitle: (moment: string, count: number) => `${moment} · ${chosenBy(count)}`,
  groups: {
    now: "Jetzt",
    today: "Heute noch",
    week: "In den nächsten sieben Tagen",
    notNow: "Zurzeit nicht",
    notChosenYet: "Noch nicht gewählt",
  },
  groupHints: {
    now: (count: number) => `${count}, zuerst wer bald schließt`,
    other: (count: number) => String(count),
  },
  filters: {
    legend: "Wie",
    all: "Alles",
    topic: "Worüber",
    everyTopic: "Alle Themen",
    chosenTopic: (topic: string) => `Worüber: ${topic}`,
  },
  search: {
    label: "Name suchen",
    submit: "Suchen",
    clear: "Suche leeren",
    results: (count: number, query: string) =>
      count === 1 ? `Ein Treffer für „${query}“` : `${count} Treffer für „${query}“`,
  },
  /** Midnight, six, noon, six and midnight, over the day axis. */
  hours: ["0", "6", "12", "18", "24"] as [string, string, string, string, string],
  paging: {
    label: "Seiten",
    previous: "Vorherige Seite",
    next: "Nächste Seite",
    position: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  },
  actions: {
    view: "Ansehen",
    viewNamed: (name: string) => `${name} ansehen`,
    reach: "Kontakt aufnehmen",
    reachNamed: (name: string) => `Kontakt aufnehmen mit ${name}`,
  },
  details: {
    wish: "möchte, dass Sie sich melden",
    wishCall: "möchte zurückgerufen werden",
    left: (left: number, max: number) => `noch ${left} von ${max}`,
    addressMissing: (address: string) => `es fehlt: ${address}`,
    nothingOpened: "hat dafür nichts geöffnet",
    standingInFor: (name: string) => `in Vertretung für ${name}`,
    formerlyYours: "bisher bei Ihnen",
    notNow: "zurzeit nicht",
    localTime: (time: string, place: string) => `dort ist es ${time} (${place})`,
  },
  empty: {
    nobody: "Noch niemand hat Sie gewählt.",
    nobodyNext:
      "Gewählt wird auf der Seite für Kundinnen und Kunden. Erzählen Sie davon, wenn Sie jemanden sehen.",
    nobodyLink: "Die Seite ansehen",
    now: "Gerade ist niemand offen.",
    nowNext: (moment: string) => `Als Nächstes öffnet jemand ${moment}.`,
    search: (query: string) => `Niemand mit „${query}“ auf Ihrer Liste.`,
    searchNext: "Suchen Sie nach einem Teil des Namens, oder leeren Sie die Suche.",
    filter: "So ist zurzeit niemand zu erreichen.",
    filterNext: "Alle anzeigen",
  },
};

function chosenBy(count: number): string {
  if (count === 0) return "Bisher hat Sie niemand gewählt";
  return count === 1 ? "Ein Mensch hat Sie gewählt" : `${count}\u00a0Menschen haben Sie gewählt`;
}

const en: typeof de = {
  title: "Whom may I reach?",
  subtitle: (moment, count) =>
    `${moment} · ${count === 0 ? "Nobody" : count === 1 ? "One person" : `${count} people`} ${count < 2 ? "has" : "have"} chosen you`,
  groups: {
    now: "Now",
    today: "Later today",
    week: "In the next seven days",
    notNow: "Not at present",
    notChosenYet: "Not chosen yet",
  },
  groupHints: {
    now: (count) => `${count}, soonest to close first`,
    other: (count) => String(count),
  },
  filters: {
    legend: "How",
    all: "Everything",
    topic: "About",
    everyTopic: "All topics",
    chosenTopic: (topic) => `About: ${topic}`,
  },
  search: {
    label: "Search by name",
    submit: "Search",
    clear: "Clear search",
    results: (count, query) =>
      count === 1 ? `One result for “${query}”` : `${count} results for “${query}”`,
  },
  hours: ["12\u00a0am", "6\u00a0am", "noon", "6\u00a0pm", "12\u00a0am"],
  paging: {
    label: "Pages",
    previous: "Previous page",
    next: "Next page",
    position: (page, pages) => `Page ${page} of ${pages}`,
  },
  actions: {
    view: "View",
    viewNamed: (name) => `View ${name}`,
    reach: "Get in touch",
    reachNamed: (name) => `Get in touch with ${name}`,
  },
  details: {
    wish: "would like you to get in touch",
    wishCall: "would like you to call back",
    left: (left, max) => `${left} of ${max} left`,
    addressMissing: (address) => `missing: ${address}`,
    nothingOpened: "has opened nothing for this",
    standingInFor: (name) => `standing in for ${name}`,
    formerlyYours: "with you until now",
    notNow: "not at present",
    localTime: (time, place) => `it is ${time} there (${place})`,
  },
  empty: {
    nobody: "Nobody has chosen you yet.",
    nobodyNext: "People choose on the customers’ page. Tell them about it when you see them.",
    nobodyLink: "See the page",
    now: "Nobody is open right now.",
    nowNext: (moment) => `The next one opens ${moment}.`,
    search: (query) => `Nobody with “${query}” on your list.`,
    searchNext: "Search for part of the name, or clear the search.",
    filter: "Nobody can be reached this way at present.",
    filterNext: "Show all",
  },
};

export const contactListWords: Dictionary<typeof de> = { de, en };
