import type { Dictionary } from "../language";

/** Wishes that nobody answered in their time, for the leads. */
const de = {
  title: "Verpasste Wünsche",
  lead: "Kontaktwünsche, auf die sich in der gewünschten Zeit niemand gemeldet hat. Kundin oder Kunde wird beim nächsten Besuch gefragt, ob der Wunsch noch gilt, und liest, wer ihn dann beantwortet.",
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
  due: {
    heading: "Noch zu beantworten",
    note: "Wer hier gewählt wird, darf sich gleich melden. Zu wählen ist, wen die Kundin oder der Kunde zugelassen hat.",
    open: (moment: string) => `offen bis ${moment}`,
  },
  passOn: {
    to: "An wen",
    choose: "Bitte wählen",
    nobodyElse: "Sonst ist dafür niemand zugelassen.",
    submit: "Weitergeben",
    done: "Weitergegeben. Das steht jetzt auch im Portal.",
    missing: "Wählen Sie, an wen der Wunsch geht.",
    gone: "Dieser Wunsch ist beantwortet, oder er kann dieser Person nicht gegeben werden.",
  },
  /** On the customer's page: of a wish that a lead gave to somebody else. */
  toCustomer: {
    passedOn: "Die Leitung hat Ihren Wunsch weitergegeben.",
    wouldAnswer: (name: string) => `Diesmal meldet sich ${name}.`,
  },
  /** On the page of whoever answers it now. */
  toStaff: "Die Leitung hat Ihnen diesen Wunsch gegeben.",
};

const en: typeof de = {
  title: "Missed requests",
  lead: "Requests for contact that nobody answered in the time asked for. The customer is asked on the next visit whether it still stands, and reads who would answer it then.",
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
  due: {
    heading: "Still to be answered",
    note: "Whoever you choose here may get in touch at once. You can choose those whom the customer let in.",
    open: (moment) => `open until ${moment}`,
  },
  passOn: {
    to: "To whom",
    choose: "Please choose",
    nobodyElse: "Nobody else was let in for this.",
    submit: "Pass it on",
    done: "Passed on. That stands in the portal now, too.",
    missing: "Choose to whom the request goes.",
    gone: "This request has been answered, or cannot be given to that person.",
  },
  toCustomer: {
    passedOn: "The lead has passed your request on.",
    wouldAnswer: (name) => `This time ${name} will get in touch.`,
  },
  toStaff: "The lead has given you this request.",
};

export const missedWishWords: Dictionary<typeof de> = { de, en };
