import type { Dictionary } from "../language";

/** Mails are made of parts: the template sets them as plain text and as HTML. */
const de = {
  greeting: (name: string) => `Guten Tag ${name},`,
  /** Where an address belongs to several people, no name is given away. */
  greetingWithoutName: "Guten Tag,",
  customerSignIn: {
    subject: (company: string) => `Ihr Link zu Ihrer Kontaktwahl bei ${company}`,
    intro: (company: string) => `hier öffnen Sie Ihre Kontaktwahl bei ${company}, ohne Passwort.`,
    link: "Kontaktwahl öffnen",
    notYou:
      "Sie haben das nicht angefordert? Dann ist nichts weiter zu tun. Geben Sie die Ziffern niemandem weiter, auch nicht am Telefon.",
  },
  staffSignIn: {
    subject: "Ihr Link zur Anmeldung bei Kontaktwahl",
    intro: (company: string) => `hier melden Sie sich bei Kontaktwahl an (${company}).`,
    link: "Anmelden",
    notYou:
      "Sie haben das nicht angefordert? Dann sagen Sie bitte Ihrer Leitung Bescheid, und geben Sie die Ziffern niemandem weiter.",
  },
  signIn: {
    code: "Oder geben Sie auf der Seite diese sechs Ziffern ein",
    valid: "Beides gilt 15\u00a0Minuten und nur einmal.",
    codeWithheld:
      "Sechs Ziffern gibt es heute nicht mehr: Sie wurden für Ihre Adresse zu oft falsch eingegeben. Der Link gilt 15\u00a0Minuten und nur einmal.",
  },
  moveOffer: {
    subject: (to: string) => `Bei ${to} ist ein Platz frei`,
    text: (to: string, from: string, company: string) =>
      `bei ${company} ist für Sie ein Platz frei: Sie können zu ${to} wechseln oder bei ${from} bleiben.`,
    until: (until: string) => `Wir halten den Platz bis ${until} für Sie frei. Danach bleibt es, wie es ist.`,
    link: "Kontaktwahl öffnen",
  },
  saved: {
    subject: (company: string) => `Ihre Kontaktwahl bei ${company} ist gespeichert`,
    intro: (name: string) => `Guten Tag ${name},`,
    from: (moment: string) => `seit ${moment} gilt:`,
    notYou: "Sie waren das nicht? Öffnen Sie Ihre Kontaktwahl und ändern Sie, was nicht stimmt:",
  },
};

const en: typeof de = {
  greeting: (name) => `Dear ${name},`,
  greetingWithoutName: "Hello,",
  customerSignIn: {
    subject: (company) => `Your link to your contact choices at ${company}`,
    intro: (company) => `This opens your contact choices at ${company}, without a password.`,
    link: "Open my contact choices",
    notYou:
      "You did not ask for this? Then there is nothing to do. Do not give the digits to anyone, not even on the phone.",
  },
  staffSignIn: {
    subject: "Your link to sign in to Kontaktwahl",
    intro: (company) => `This signs you in to Kontaktwahl (${company}).`,
    link: "Sign in",
    notYou:
      "You did not ask for this? Then please tell your team lead, and do not give the digits to anyone.",
  },
  signIn: {
    code: "Or enter these six digits on the page",
    valid: "Both are good for 15\u00a0minutes, and only once.",
    codeWithheld:
      "There are no digits for now: they were entered wrongly too often for your address today. The link is good for 15\u00a0minutes, and only once.",
  },
  moveOffer: {
    subject: (to) => `${to} has a place free`,
    text: (to, from, company) =>
      `There is a place free for you at ${company}: you can move to ${to} or stay with ${from}.`,
    until: (until) => `We keep the place for you until ${until}. After that everything stays as it is.`,
    link: "Open my contact choices",
  },
  saved: {
    subject: (company) => `Your contact choices at ${company} are saved`,
    intro: (name) => `Dear ${name},`,
    from: (moment) => `Since ${moment} this holds:`,
    notYou: "Was this not you? Open your contact choices and change what is not right:",
  },
};

export const mailWords: Dictionary<typeof de> = { de, en };
