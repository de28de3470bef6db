import type { Dictionary } from "../language";

/** How records tell of what was done by a mandate, and of the mandate itself. */
const de = {
  someone: "Jemand mit Vollmacht",
  /** As whoever acts for the customer reads it. */
  inPerson: "Selbst gewählt",
  byHolder: (who: string) => `Gewählt von ${who} mit Vollmacht`,
  recorded: {
    relative: (who: string, date: string) => `${who} hat am ${date} in Ihrem Auftrag gewählt`,
    company: (who: string, date: string) => `${who} hat am ${date} für die Firma gewählt`,
  },
  holds: "Das gilt schon:",
  history: {
    relative: (who: string) => `Gewählt von ${who} in Ihrem Auftrag`,
    company: (who: string) => `Gewählt von ${who} für die Firma`,
  },
  wish: {
    relative: (who: string) => `Gewünscht von ${who} in Ihrem Auftrag`,
    company: (who: string) => `Gewünscht von ${who} für die Firma`,
  },
  wishToStaff: {
    relative: (who: string) => `Gewünscht von ${who}, mit Vollmacht`,
    company: (who: string) => `Gewünscht von ${who}, mit Vollmacht für die Firma`,
  },
  letter: {
    relative: (who: string) => `gewählt von ${who} in Ihrem Auftrag`,
    company: (who: string) => `gewählt von ${who} für die Firma`,
  },
  toHolder: {
    relative: (who: string) => `gewählt von ${who} mit Vollmacht`,
    company: (who: string) => `gewählt von ${who} für die Firma`,
  },
  toStaff: {
    relative: (who: string, date: string) => `Am ${date} gewählt von ${who}, mit Vollmacht`,
    company: (who: string, date: string) => `Am ${date} gewählt von ${who}, mit Vollmacht für die Firma`,
  },
  line: {
    granted: (who: string) => `Vollmacht für ${who}: eingeladen.`,
    accepted: (who: string) => `Vollmacht für ${who}: angenommen, sie gilt.`,
    declined: (who: string) => `Vollmacht für ${who}: abgelehnt.`,
    revoked: (who: string) => `Vollmacht für ${who}: von Ihnen beendet.`,
    returned: (who: string) => `Vollmacht für ${who}: zurückgegeben.`,
  },
};

const en: typeof de = {
  someone: "Someone acting for you",
  inPerson: "Chosen in person",
  byHolder: (who) => `Chosen by ${who} on their behalf`,
  recorded: {
    relative: (who, date) => `${who} chose on your behalf on ${date}`,
    company: (who, date) => `${who} chose for the company on ${date}`,
  },
  holds: "This holds already:",
  history: {
    relative: (who) => `Chosen by ${who} on your behalf`,
    company: (who) => `Chosen by ${who} for the company`,
  },
  wish: {
    relative: (who) => `Requested by ${who} on your behalf`,
    company: (who) => `Requested by ${who} for the company`,
  },
  wishToStaff: {
    relative: (who) => `Asked for by ${who}, by a mandate`,
    company: (who) => `Asked for by ${who}, by a mandate for the company`,
  },
  letter: {
    relative: (who) => `chosen by ${who} on your behalf`,
    company: (who) => `chosen by ${who} for the company`,
  },
  toHolder: {
    relative: (who) => `chosen by ${who} on their behalf`,
    company: (who) => `chosen by ${who} for the company`,
  },
  toStaff: {
    relative: (who, date) => `Chosen on ${date} by ${who}, who may act for the customer`,
    company: (who, date) => `Chosen on ${date} by ${who}, who may act for the customer’s company`,
  },
  line: {
    granted: (who) => `${who} was invited to act for you.`,
    accepted: (who) => `${who} accepted and may act for you.`,
    declined: (who) => `${who} declined to act for you.`,
    revoked: (who) => `You ended that ${who} may act for you.`,
    returned: (who) => `${who} no longer acts for you.`,
  },
};

export const mandateRecordWords: Dictionary<typeof de> = { de, en };
