import type { Dictionary } from "../language";

const de = {
  request: {
    title: "Anmelden",
    intro: "Geben Sie Ihre E\u2011Mail\u2011Adresse ein. Sie bekommen einen Link und sechs Ziffern.",
    email: "E\u2011Mail\u2011Adresse",
    submit: "Link und Ziffern schicken",
  },
  sent: {
    title: "Sehen Sie in Ihre E\u2011Mails",
    text: (email: string) =>
      `Wenn wir ${email} kennen, ist eine E\u2011Mail unterwegs. Link und Ziffern gelten 15\u00a0Minuten.`,
    textOnRecord:
      "Wenn wir eine E\u2011Mail\u2011Adresse von Ihnen haben, ist eine E\u2011Mail dorthin unterwegs. Link und Ziffern gelten 15\u00a0Minuten.",
    code: "Sechs Ziffern aus der E\u2011Mail",
    submit: "Anmelden",
    again: "Noch einmal schicken",
    otherAddress: "Andere Adresse",
    notArrived:
      "Nichts da? Sehen Sie im Spam\u2011Ordner nach, oder lassen Sie sich beides noch einmal schicken.",
    openMailbox: "Zum Postfach der Vorführung",
  },
  confirm: {
    title: "Jetzt anmelden?",
    text: "Sie haben den Link aus der E\u2011Mail geöffnet. Mit dem Knopf melden Sie sich auf diesem Gerät an.",
    submit: "Auf diesem Gerät anmelden",
  },
  whichPerson: {
    title: "Wer sind Sie?",
    text: "Diese E\u2011Mail\u2011Adresse gehört zu mehreren Personen.",
    legend: "Ich bin",
  },
  expired: {
    title: "Der Link gilt nicht mehr",
    text: "Ein Link gilt 15\u00a0Minuten und nur einmal. Sie können gleich einen neuen bekommen.",
    submit: "Neuen Link anfordern",
  },
  tooManyTries: {
    title: "Zu viele Versuche",
    text: (time: string) => `Ab ${time} geht es wieder. Ein Link, den Sie schon haben, gilt weiter.`,
  },
  /** Above what is to be put right. */
  errors: {
    emailMissing: "Geben Sie Ihre E\u2011Mail\u2011Adresse ein.",
    emailInvalid: "Das ist keine vollständige E\u2011Mail\u2011Adresse. Sie sieht aus wie name@beispiel.de.",
    codeMissing: "Geben Sie die sechs Ziffern aus der E\u2011Mail ein.",
    codeNotSixDigits: "Der Code hat genau sechs Ziffern.",
    codeWrong: (triesLeft: number) =>
      triesLeft === 1
        ? "Diese Ziffern stimmen nicht. Sie haben noch einen Versuch."
        : `Diese Ziffern stimmen nicht. Sie haben noch ${triesLeft} Versuche.`,
    codeExpired: "Diese Ziffern gelten nicht mehr. Lassen Sie sich neue schicken.",
    personMissing: "Wählen Sie aus, wer Sie sind.",
  },
  staff: {
    title: "Anmelden für Mitarbeiter",
    intro: "Geben Sie Ihre Adresse im Haus ein. Sie bekommen einen Link und sechs Ziffern.",
    email: "E\u2011Mail\u2011Adresse im Haus",
    submit: "Link und Ziffern schicken",
    notStaff: "Sie sind Kundin oder Kunde?",
    customerSignIn: "Zu Ihrer Kontaktwahl",
  },
};

const en: typeof de = {
  request: {
    title: "Sign in",
    intro: "Enter your email address. You will get a link and six digits.",
    email: "Email address",
    submit: "Send link and digits",
  },
  sent: {
    title: "Check your email",
    text: (email) =>
      `If we know ${email}, an email is on its way. The link and the digits are good for 15\u00a0minutes.`,
    textOnRecord:
      "If we have an email address of yours, an email is on its way there. The link and the digits are good for 15\u00a0minutes.",
    code: "Six digits from the email",
    submit: "Sign in",
    again: "Send again",
    otherAddress: "Use another address",
    notArrived: "Nothing there? Look in your spam folder, or have both sent again.",
    openMailbox: "Open the demo mailbox",
  },
  confirm: {
    title: "Sign in now?",
    text: "You opened the link from the email. The button signs you in on this device.",
    submit: "Sign in on this device",
  },
  whichPerson: {
    title: "Who are you?",
    text: "This email address belongs to more than one person.",
    legend: "I am",
  },
  expired: {
    title: "This link is no longer good",
    text: "A link works for 15\u00a0minutes, and only once. You can have a new one right away.",
    submit: "Ask for a new link",
  },
  tooManyTries: {
    title: "Too many tries",
    text: (time) => `You can try again from ${time}. A link that you already have still works.`,
  },
  errors: {
    emailMissing: "Enter your email address.",
    emailInvalid: "That is not a complete email address. It should look like name@example.com.",
    codeMissing: "Enter the six digits from the email.",
    codeNotSixDigits: "The code has exactly six digits.",
    codeWrong: (triesLeft) =>
      triesLeft === 1
        ? "Those digits are not right. You have one try left."
        : `Those digits are not right. You have ${triesLeft} tries left.`,
    codeExpired: "Those digits are no longer good. Have new ones sent to you.",
    personMissing: "Choose who you are.",
  },
  staff: {
    title: "Staff sign-in",
    intro: "Enter your work address. You will get a link and six digits.",
    email: "Work email address",
    submit: "Send link and digits",
    notStaff: "Are you a customer?",
    customerSignIn: "Go to your contact choices",
  },
};

export const signInWords: Dictionary<typeof de> = { de, en };
