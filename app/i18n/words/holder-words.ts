import type { Dictionary } from "../language";

/** What whoever acts for somebody else is asked, may do, and reads of it. */
const de = {
  acting: {
    line: {
      relative: (name: string) => `Sie handeln für ${name}.`,
      company: (name: string) => `Sie handeln für die Firma von ${name}.`,
    },
    narrow: "Sie dürfen stoppen, pausieren und weniger erlauben.",
    notHere: "Hier lässt sich mit Ihrer Vollmacht nichts ändern: Sie erlaubt, zu stoppen und zu pausieren.",
    onlyNarrower: "Mit Ihrer Vollmacht können Sie hier weniger erlauben als bisher, nicht mehr.",
    tooMuch: "Ihre Vollmacht reicht nicht",
    whatIMay: "Was ich darf",
    title: "Ihre Vollmacht",
    from: (name: string) => `Von ${name}`,
    scope: {
      full: "Sie dürfen alles wählen und ändern. Was Sie wählen, gilt als eigenes Wort.",
      narrow:
        "Sie dürfen stoppen, pausieren und weniger erlauben, aber nicht mehr. Was Sie selbst gestoppt haben, können Sie zurücknehmen.",
    },
    visible: "Überall steht dabei, dass Sie gewählt haben.",
    never:
      "Adressen und Nummern, Anmeldung, Vollmachten, Auskunft über Daten und Löschen bleiben der Person selbst.",
    until: (date: string) => `Die Vollmacht gilt bis ${date}.`,
    untilRevoked: "Die Vollmacht gilt, bis eine Seite sie beendet.",
    giveBack: "Vollmacht zurückgeben",
    back: "Zur Kontaktwahl",
    inPerson: (name: string) => `Das kann nur ${name} selbst.`,
    tooNarrow: "Ihre Vollmacht erlaubt nur, zu stoppen und zu pausieren. Es wurde nichts geändert.",
    tooWide: {
      title: "Damit wäre mehr erlaubt, und das erlaubt Ihre Vollmacht nicht",
      text: "Es wurde nichts gespeichert. Ihre Eingaben stehen noch da. Es würde heißen:",
    },
    returnedTitle: "Sie haben die Vollmacht zurückgegeben",
    returnedText: "Das gilt ab sofort. Sie sind abgemeldet.",
  },
  choose: {
    title: "Für wen sind Sie hier?",
    text: "Diese Adresse steht für mehrere.",
    legend: "Ich bin hier",
    inPerson: (name: string) => `als ${name}`,
    for: {
      relative: (name: string) => `für ${name}`,
      company: (name: string) => `für die Firma von ${name}`,
    },
  },
  invitation: {
    title: {
      relative: (name: string) => `${name} möchte, dass Sie mithandeln`,
      company: (name: string) => `${name} möchte, dass Sie für die Firma handeln`,
    },
    scope: {
      full: "Sie dürften alles wählen und ändern, was die Kontakte betrifft.",
      narrow: "Sie dürften stoppen, pausieren und weniger erlauben, aber nicht mehr.",
    },
    accept: "Annehmen",
    decline: "Ablehnen",
    gone: "Diese Einladung gilt nicht mehr.",
    declinedTitle: "Sie haben abgelehnt",
    declinedText: "Es bleibt, wie es war. Mehr ist nicht zu tun.",
  },
  link: {
    title: "Für jemanden handeln?",
    lead: (company: string) =>
      `Jemand möchte Ihnen eine Vollmacht für die eigene Kontaktwahl bei ${company} geben. Wer, steht in der E\u2011Mail.`,
    proof: "Bevor Sie zusagen, zeigen Sie mit einer E\u2011Mail, dass die eingeladene Adresse Ihre ist.",
    go: "Anmelden und ansehen",
    decline: "Ablehnen",
    goneTitle: "Dieser Link gilt nicht mehr",
    goneText:
      "Er wurde schon beantwortet, zurückgezogen oder ist abgelaufen. Haben Sie zugesagt, dann melden Sie sich mit Ihrer Adresse an.",
    signIn: "Anmelden",
  },
};

const en: typeof de = {
  acting: {
    line: {
      relative: (name) => `You are acting for ${name}.`,
      company: (name) => `You are acting for the company of ${name}.`,
    },
    narrow: "You may stop and pause contacts, and allow less.",
    notHere: "There is nothing here that you may change: you may stop and pause contacts.",
    onlyNarrower: "On their behalf you can allow less here than before, not more.",
    tooMuch: "You may not allow that",
    whatIMay: "What I may do",
    title: "What you may do here",
    from: (name) => `On behalf of ${name}`,
    scope: {
      full: "You may choose and change everything. What you choose holds as their own word.",
      narrow:
        "You may stop and pause contacts and allow less, but not more. You can take back what you stopped yourself.",
    },
    visible: "It always says that it was you who chose.",
    never:
      "Addresses and numbers, sign-in, who may act, copies of data and deleting are for the person alone.",
    until: (date) => `You may act until ${date}.`,
    untilRevoked: "You may act until either side ends it.",
    giveBack: "No longer act for them",
    back: "To the contact choices",
    inPerson: (name) => `Only ${name} can do that in person.`,
    tooNarrow: "You may only stop and pause contacts. Nothing was changed.",
    tooWide: {
      title: "That would allow more, which you may not do for someone else here",
      text: "Nothing was saved. What you entered is still there. It would then read:",
    },
    returnedTitle: "You no longer act for them",
    returnedText: "It holds from now on. You are signed out.",
  },
  choose: {
    title: "For whom are you here?",
    text: "This address stands for more than one person.",
    legend: "I am here",
    inPerson: (name) => `as ${name}`,
    for: {
      relative: (name) => `for ${name}`,
      company: (name) => `for the company of ${name}`,
    },
  },
  invitation: {
    title: {
      relative: (name) => `${name} would like you to act for them`,
      company: (name) => `${name} would like you to act for their company`,
    },
    scope: {
      full: "You could choose and change everything about contacts.",
      narrow: "You could stop and pause contacts and allow less, but not more.",
    },
    accept: "Accept",
    decline: "Decline",
    gone: "This invitation is no longer good.",
    declinedTitle: "You have declined",
    declinedText: "Everything stays as it was. There is nothing more to do.",
  },
  link: {
    title: "Act for someone?",
    lead: (company) =>
      `Someone would like you to look after their contact choices at ${company}. The email says who.`,
    proof: "Before you accept, an email shows that the invited address is yours.",
    go: "Sign in and read",
    decline: "Decline",
    goneTitle: "This link is no longer good",
    goneText:
      "It has been answered, was withdrawn, or has expired. If you accepted, sign in with your address.",
    signIn: "Sign in",
  },
};

export const holderWords: Dictionary<typeof de> = { de, en };
