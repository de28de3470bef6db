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
  filters: { legend: "Wie", all: "Alles", topic: "Worüber", everyTopic: "Alle Themen", apply: "Anwenden" },
  search: {
    label: "Name suchen",
    submit: "Suchen",
    clear: "Suche leeren",
    results: (count: number, query: string) =>
      count === 1 ? `Ein Treffer für „${query}“` : `${count} Treffer für „${query}“`,
  },
  columns: { person: "Wer", how: "Wie", day: "Heute", action: "Was Sie tun können" },
  paging: {
    label: "Seiten",
    previous: "Vorherige Seite",
    next: "Nächste Seite",
    position: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  },
  actions: {
    showNumber: "Nummer anzeigen",
    showNumberOf: (name: string) => `Nummer von ${name} anzeigen`,
    showAddress: "Adresse anzeigen",
    view: "Ansehen",
    viewNamed: (name: string) => `${name} ansehen`,
    inviteByLetter: "Per Brief einladen",
    recordContact: "Kontakt eintragen",
  },
  details: {
    wish: "möchte, dass Sie sich melden",
    wishCall: "möchte zurückgerufen werden",
    left: (left: number, max: number) => `noch ${left} von ${max}`,
    standingInFor: (name: string) => `in Vertretung für ${name}`,
    formerlyYours: "bisher bei Ihnen",
    notNow: "zurzeit nicht",
    localTime: (time: string, place: string) => `dort ist es ${time} (${place})`,
  },
  empty: {
    nobody: "Noch niemand hat Sie gewählt.",
    nobodyNext: "Zeigen Sie Ihr Profil. Wer Sie kennt, kann Sie leichter wählen.",
    nobodyLink: "Mein Profil ansehen",
    now: "Gerade ist niemand offen.",
    nowNext: (moment: string) => `Als Nächstes öffnet jemand ${moment}.`,
    search: (query: string) => `Niemand mit „${query}“ auf Ihrer Liste.`,
    searchNext: "Suchen Sie nach einem Teil des Namens, oder leeren Sie die Suche.",
    filter: "So ist zurzeit niemand zu erreichen.",
    filterNext: "Alle anzeigen",
  },
};

function chosenBy(count: number): string {
  return count === 1 ? "Ein Mensch hat Sie gewählt" : `${count} Menschen haben Sie gewählt`;
}

const en: typeof de = {
  title: "Whom may I reach?",
  subtitle: (moment, count) =>
    `${moment} · ${count === 1 ? "One person has chosen you" : `${count} people have chosen you`}`,
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
  filters: { legend: "How", all: "Everything", topic: "About", everyTopic: "All topics", apply: "Apply" },
  search: {
    label: "Search by name",
    submit: "Search",
    clear: "Clear search",
    results: (count, query) =>
      count === 1 ? `One result for “${query}”` : `${count} results for “${query}”`,
  },
  columns: { person: "Who", how: "How", day: "Today", action: "What you can do" },
  paging: {
    label: "Pages",
    previous: "Previous page",
    next: "Next page",
    position: (page, pages) => `Page ${page} of ${pages}`,
  },
  actions: {
    showNumber: "Show number",
    showNumberOf: (name) => `Show the number of ${name}`,
    showAddress: "Show address",
    view: "View",
    viewNamed: (name) => `View ${name}`,
    inviteByLetter: "Invite by letter",
    recordContact: "Record a contact",
  },
  details: {
    wish: "would like you to get in touch",
    wishCall: "would like you to call back",
    left: (left, max) => `${left} of ${max} left`,
    standingInFor: (name) => `standing in for ${name}`,
    formerlyYours: "with you until now",
    notNow: "not at present",
    localTime: (time, place) => `it is ${time} there (${place})`,
  },
  empty: {
    nobody: "Nobody has chosen you yet.",
    nobodyNext: "Show your profile. People who know you find it easier to choose you.",
    nobodyLink: "See my profile",
    now: "Nobody is open right now.",
    nowNext: (moment) => `The next one opens ${moment}.`,
    search: (query) => `Nobody with “${query}” on your list.`,
    searchNext: "Search for part of the name, or clear the search.",
    filter: "Nobody can be reached this way at present.",
    filterNext: "Show all",
  },
};

export const contactListWords: Dictionary<typeof de> = { de, en };
