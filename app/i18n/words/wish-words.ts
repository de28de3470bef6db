import type { Dictionary } from "../language";

const de = {
  title: "Ich möchte angerufen werden",
  titleAnyChannel: "Ich möchte, dass sich jemand meldet",
  intro: "Ihr Wunsch geht vor. Er gilt für einen Kontakt und zählt nicht auf Ihre Höchstzahl.",
  channel: "Wie",
  topic: "Worüber",
  anyTopic: "Sage ich dann",
  person: "Wer",
  anyPerson: "Wer für mich da ist",
  when: {
    legend: "Wann",
    soon: "So bald wie möglich",
    chosen: "In dieser Zeit",
    date: "Tag",
    from: "von",
    to: "bis",
  },
  note: "Möchten Sie dazu etwas sagen?",
  noteHint: "Das liest nur, wer sich bei Ihnen meldet.",
  submit: "Wunsch abschicken",
  sent: (name: string) => `${name} hat Ihren Wunsch bekommen.`,
  sentToTeam: "Ihr Wunsch ist angekommen.",
};

const en: typeof de = {
  title: "I would like a call",
  titleAnyChannel: "I would like someone to get in touch",
  intro: "Your request comes first. It covers one contact and does not count towards your limit.",
  channel: "How",
  topic: "About what",
  anyTopic: "I will say then",
  person: "Who",
  anyPerson: "Whoever looks after me",
  when: {
    legend: "When",
    soon: "As soon as possible",
    chosen: "At this time",
    date: "Day",
    from: "from",
    to: "to",
  },
  note: "Is there anything you would like to add?",
  noteHint: "Only whoever gets in touch with you reads this.",
  submit: "Send the request",
  sent: (name) => `${name} has your request.`,
  sentToTeam: "Your request has arrived.",
};

export const wishWords: Dictionary<typeof de> = { de, en };
