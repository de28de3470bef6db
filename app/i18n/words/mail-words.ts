import type { Dictionary } from "../language";

interface SignInMail {
  name: string;
  company: string;
  link: string;
  code: string;
}

/** Mails are plain text: paragraphs, joined by the template with an empty line between. */
const de = {
  customerSignIn: {
    subject: (company: string) => `Ihr Link zu Ihrer Kontaktwahl bei ${company}`,
    paragraphs: ({ name, company, link, code }: SignInMail) => [
      `Guten Tag ${name},`,
      `mit diesem Link öffnen Sie Ihre Kontaktwahl bei ${company}:`,
      link,
      `Oder geben Sie auf der Seite diese sechs Ziffern ein: ${code}`,
      "Beides gilt 15\u00a0Minuten und nur einmal.",
      "Sie haben das nicht angefordert? Dann ist nichts weiter zu tun. Geben Sie die Ziffern niemandem weiter, auch nicht am Telefon.",
    ],
  },
  staffSignIn: {
    subject: (code: string) => `${code} ist Ihr Code für Kontaktwahl`,
    paragraphs: ({ name, link, code }: SignInMail) => [
      `Guten Tag ${name},`,
      "mit diesem Link melden Sie sich an:",
      link,
      `Oder geben Sie auf der Seite diese sechs Ziffern ein: ${code}`,
      "Beides gilt 15\u00a0Minuten und nur einmal.",
      "Sie haben das nicht angefordert? Dann sagen Sie bitte Ihrer Leitung Bescheid.",
    ],
  },
  /** Where an address belongs to several people, no name is given away. */
  customerSignInShared: (company: string) => `Guten Tag, das ist eine Nachricht von ${company}.`,
  saved: {
    subject: (company: string) => `Ihre Kontaktwahl bei ${company} ist gespeichert`,
    intro: (name: string) => `Guten Tag ${name},`,
    from: (moment: string) => `seit ${moment} gilt:`,
    notYou: "Sie waren das nicht? Öffnen Sie Ihre Kontaktwahl und ändern Sie, was nicht stimmt:",
  },
};

const en: typeof de = {
  customerSignIn: {
    subject: (company) => `Your link to your contact choices at ${company}`,
    paragraphs: ({ name, company, link, code }) => [
      `Dear ${name},`,
      `This link opens your contact choices at ${company}:`,
      link,
      `Or enter these six digits on the page: ${code}`,
      "Both are good for 15\u00a0minutes, and only once.",
      "You did not ask for this? Then there is nothing to do. Do not give the digits to anyone, not even on the phone.",
    ],
  },
  staffSignIn: {
    subject: (code) => `${code} is your code for Kontaktwahl`,
    paragraphs: ({ name, link, code }) => [
      `Dear ${name},`,
      "This link signs you in:",
      link,
      `Or enter these six digits on the page: ${code}`,
      "Both are good for 15\u00a0minutes, and only once.",
      "You did not ask for this? Then please tell your team lead.",
    ],
  },
  customerSignInShared: (company) => `Hello, this is a message from ${company}.`,
  saved: {
    subject: (company) => `Your contact choices at ${company} are saved`,
    intro: (name) => `Dear ${name},`,
    from: (moment) => `Since ${moment} this holds:`,
    notYou: "Was this not you? Open your contact choices and change what is not right:",
  },
};

export const mailWords: Dictionary<typeof de> = { de, en };
