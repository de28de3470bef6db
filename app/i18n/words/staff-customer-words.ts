import type { Dictionary } from "../language";

const de = {
  title: (name: string) => name,
  ownWords: (name: string) => `In den Worten von ${name}`,
  notChosenYet: (name: string) => `${name} hat noch nicht gewählt. Bis dahin gilt:`,
  waysHeading: "Was geht",
  waysLead: "Jetzt und demnächst, zu jedem Thema. Andere Programme des Hauses bekommen dieselbe Antwort.",
  inDetail: "Im Einzelnen",
  anyway: "Was das Gesetz verlangt, und bei Gefahr",
  left: "Noch frei",
  wish: {
    kinds: {
      question: (channel: string) => `Kontaktwunsch: ${channel}`,
      complaint: (channel: string) => `Beschwerde: ${channel}`,
      repair: (channel: string) => `Bitte an die Werkstatt: ${channel}`,
    },
    handedOver:
      "Wer sonst zuständig ist, ist nicht da. Die Kundin oder der Kunde möchte, dass Sie sich melden.",
    open: (until: string) => `Offen bis ${until}.`,
    opens: (from: string, until: string) => `Von ${from} bis ${until}.`,
    about: (topic: string) => `Es geht um: ${topic}.`,
  },
  localTime: (time: string, place: string) => `Dort ist es jetzt ${time} (${place}).`,
  historyHeading: "Letzte Kontakte",
  historyEmpty: "Es gab noch keinen Kontakt.",
  historyNext: "Tragen Sie ein, wenn Sie sich gemeldet haben.",
  recordContact: "Kontakt eintragen",
  backToList: "Zurück zu meiner Liste",
};

const en: typeof de = {
  title: (name) => name,
  ownWords: (name) => `In the words of ${name}`,
  notChosenYet: (name) => `${name} has not chosen yet. Until then:`,
  waysHeading: "What works",
  waysLead: "Now and soon, topic by topic. Other programs of the house get the same answers.",
  inDetail: "In detail",
  anyway: "What the law requires, and in danger",
  left: "Still free",
  wish: {
    kinds: {
      question: (channel) => `Request: ${channel}`,
      complaint: (channel) => `Complaint: ${channel}`,
      repair: (channel) => `Request to the workshop: ${channel}`,
    },
    handedOver: "Whoever it belongs to is away. The customer would like you to get in touch.",
    open: (until) => `Open until ${until}.`,
    opens: (from, until) => `From ${from} until ${until}.`,
    about: (topic) => `It is about: ${topic}.`,
  },
  localTime: (time, place) => `It is ${time} there now (${place}).`,
  historyHeading: "Latest contacts",
  historyEmpty: "There has been no contact yet.",
  historyNext: "Record it when you have been in touch.",
  recordContact: "Record a contact",
  backToList: "Back to my list",
};

export const staffCustomerWords: Dictionary<typeof de> = { de, en };
