import type { Dictionary } from "../language";

/** Wishes that nobody answered in their time, for the leads. */
const de = {
  title: "Verpasste Wünsche",
  lead: "Kontaktwünsche, auf die sich in der gewünschten Zeit niemand gemeldet hat. Kundin oder Kunde wird beim nächsten Besuch gefragt, ob der Wunsch noch gilt; weitergeben können nur sie ihn.",
  heading: "Aus den letzten 14 Tagen",
  nothing: "Kein Wunsch ist verpasst.",
  nothingText: "Was in der gewünschten Zeit niemand beantwortet, steht hier.",
  owner: (name: string, team: string) => `Zuständig: ${name}, ${team}`,
  nobody: "Zuständig: das Team oder die Leitung",
  overdue: {
    hours: (count: number) =>
      count === 1 ? "seit einer Stunde überfällig" : `seit ${count}\u00a0Stunden überfällig`,
    days: (count: number) =>
      count === 1 ? "seit einem Tag überfällig" : `seit ${count}\u00a0Tagen überfällig`,
  },
  until: (moment: string) => `bis ${moment}`,
};

const en: typeof de = {
  title: "Missed requests",
  lead: "Requests for contact that nobody answered in the time asked for. The customer is asked on the next visit whether it still stands; only they can pass it on.",
  heading: "Of the last 14 days",
  nothing: "No request was missed.",
  nothingText: "Whatever nobody answers in the time asked for stands here.",
  owner: (name, team) => `Responsible: ${name}, ${team}`,
  nobody: "Responsible: the team, or the leads",
  overdue: {
    hours: (count) => (count === 1 ? "overdue for an hour" : `overdue for ${count}\u00a0hours`),
    days: (count) => (count === 1 ? "overdue for a day" : `overdue for ${count}\u00a0days`),
  },
  until: (moment) => `until ${moment}`,
};

export const missedWishWords: Dictionary<typeof de> = { de, en };
