import type { Dictionary } from "../language";

/** Acting for somebody else: what the customer grants, what whoever acts sees, and how records tell of it. */
const de = {
  title: "Wer für mich handeln darf",
  lead: "Jemand aus der Familie oder aus der Firma kann Ihre Kontaktwahl für Sie führen. Überall steht dabei, wer gewählt hat, auch bei den Mitarbeitern. Sie selbst können jederzeit alles ändern.",
  toMandates: "Wer für mich handeln darf",
  teaser: "Jemand, dem Sie vertrauen, kann Ihre Kontaktwahl für Sie führen.",
  granted: {
    heading: "Vollmachten",
    none: "Zurzeit handelt niemand für Sie.",
    past: "Frühere",
    until: (date: string) => `bis ${date}`,
    state: {
      invited: (date: string) => `Eingeladen. Die Antwort steht aus, bis ${date}.`,
      in_force: (date: string) => `Gilt seit ${date}.`,
      unanswered: "Die Einladung wurde nicht beantwortet.",
      over: "Abgelaufen.",
      declined: (date: string) => `Abgelehnt am ${date}.`,
      revoked: (date: string) => `Von Ihnen beendet am ${date}.`,
      returned: (date: string) => `Zurückgegeben am ${date}.`,
    },
    revoke: (name: string) => `Vollmacht für ${name} beenden`,
    withdraw: (name: string) => `Einladung an ${name} zurückziehen`,
  },
  scope: {
    full: "Darf alles wählen und ändern, wie Sie selbst.",
    narrow: "Darf stoppen und pausieren, nichts erlauben.",
  },
  relation: { relative: "Für Sie persönlich.", company: "Für die Firma." },
  form: {
    heading: "Vollmacht geben",
    name: "Name",
    nameHint: "So steht er überall, wo diese Person für Sie wählt.",
    email: "E\u2011Mail\u2011Adresse",
    emailHint: "Dorthin geht die Einladung. Mit dieser Adresse meldet sich die Person an.",
    relation: "In welcher Sache?",
    relations: { relative: "Für mich persönlich", company: "Für die Firma, für die ich hier stehe" },
    scope: "Was darf die Person?",
    scopes: { narrow: "Stoppen und pausieren, nichts erlauben", full: "Alles wählen und ändern" },
    scopeHint: "Beides umfasst: Ihre Kontaktwahl und den Verlauf lesen.",
    never:
      "Nie dabei: Ihre Adressen und Nummern, Ihre Anmeldung, Vollmachten, Auskunft über Ihre Daten und das Löschen.",
    until: "Bis wann?",
    untilHint: "Ohne Datum gilt sie, bis Sie sie beenden.",
    submit: "Vollmacht geben",
  },
  faults: {
    nameMissing: "Geben Sie den Namen ein.",
    nameTooLong: "Bitte höchstens 80\u00a0Zeichen.",
    relationMissing: "Wählen Sie, in welcher Sache die Person handelt.",
    scopeMissing: "Wählen Sie, was die Person darf.",
    dateInvalid: "Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel 24.12.2026.",
    own_address: "Das ist Ihre eigene Adresse. Geben Sie die der anderen Person ein.",
    granted_already: "Für diese Adresse gibt es schon eine Vollmacht. Beenden Sie erst die alte.",
    until_over: "Dieser Tag ist schon vorbei.",
    too_many: "So viele Einladungen auf einmal gehen nicht. Morgen geht es wieder.",
  },
  news: {
    granted: "Die Einladung ist unterwegs.",
    ended: "Beendet. Das gilt ab sofort.",
    restored: "Die Vollmacht gilt wieder wie vorher.",
    notRestored: "Das geht nicht mehr. Geben Sie die Vollmacht neu.",
    given_back: "Zurückgegeben. Das gilt ab sofort.",
    undo: "Wieder wie vorher",
  },
  held: {
    heading: "Für wen ich handeln darf",
    howTo: "Melden Sie sich dazu ab und mit derselben Adresse wieder an; dann wählen Sie, für wen.",
    giveBack: (name: string) => `Vollmacht von ${name} zurückgeben`,
    decline: (name: string) => `Einladung von ${name} ablehnen`,
  },
  acting: {
    line: {
      relative: (name: string) => `Sie handeln für ${name}.`,
      company: (name: string) => `Sie handeln für die Firma von ${name}.`,
    },
    narrow: "Sie dürfen stoppen und pausieren.",
    whatIMay: "Was ich darf",
    title: "Ihre Vollmacht",
    from: (name: string) => `Von ${name}`,
    scope: {
      full: "Sie dürfen alles wählen und ändern. Was Sie wählen, gilt als eigenes Wort.",
      narrow:
        "Sie dürfen stoppen und pausieren, aber nichts erlauben. Was Sie selbst gestoppt haben, können Sie zurücknehmen.",
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
      text: "Es wurde nichts gespeichert. Ihre Eingaben stehen noch da. Weiter würde:",
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
      narrow: "Sie dürften stoppen und pausieren, aber nichts erlauben.",
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
  records: {
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
  },
};

const en: typeof de = {
  title: "Who may act for me",
  lead: "Someone in your family or your company can look after your contact choices for you. It always says who chose, to staff as well. You can change everything yourself at any time.",
  toMandates: "Who may act for me",
  teaser: "Somebody you trust can look after your contact choices for you.",
  granted: {
    heading: "Who may act",
    none: "At present nobody acts for you.",
    past: "Earlier ones",
    until: (date) => `until ${date}`,
    state: {
      invited: (date) => `Invited. The answer is due by ${date}.`,
      in_force: (date) => `In force since ${date}.`,
      unanswered: "The invitation was not answered.",
      over: "It has run out.",
      declined: (date) => `Declined on ${date}.`,
      revoked: (date) => `Ended by you on ${date}.`,
      returned: (date) => `Given back on ${date}.`,
    },
    revoke: (name) => `No longer let ${name} act for me`,
    withdraw: (name) => `Withdraw the invitation to ${name}`,
  },
  scope: {
    full: "May choose and change everything, as you can.",
    narrow: "May stop and pause contacts, but not allow any.",
  },
  relation: { relative: "For you personally.", company: "For the company." },
  form: {
    heading: "Let someone act for me",
    name: "Name",
    nameHint: "It is shown wherever this person chooses for you.",
    email: "Email address",
    emailHint: "The invitation goes there, and the person signs in with this address.",
    relation: "On whose behalf?",
    relations: { relative: "For me personally", company: "For the company that I stand for here" },
    scope: "What may the person do?",
    scopes: { narrow: "Stop and pause contacts, not allow any", full: "Choose and change everything" },
    scopeHint: "Either includes reading your contact choices and the history.",
    never:
      "Never included: your addresses and numbers, your sign-in, who may act for you, a copy of your data, and deleting it.",
    until: "Until when?",
    untilHint: "Without a date it holds until you end it.",
    submit: "Let this person act for me",
  },
  faults: {
    nameMissing: "Enter the name.",
    nameTooLong: "Please use 80\u00a0characters at most.",
    relationMissing: "Choose on whose behalf the person acts.",
    scopeMissing: "Choose what the person may do.",
    dateInvalid: "This day does not exist. Write, for example, 24/12/2026.",
    own_address: "That is your own address. Enter the other person’s.",
    granted_already: "Someone with this address may act for you already. End that first.",
    until_over: "That day has passed.",
    too_many: "That is as many invitations as can be at once. You can go on tomorrow.",
  },
  news: {
    granted: "The invitation is on its way.",
    ended: "Ended. It holds from now on.",
    restored: "Everything is back to how it was.",
    notRestored: "That is no longer possible. Invite the person again.",
    given_back: "Given back. It holds from now on.",
    undo: "Back to how it was",
  },
  held: {
    heading: "For whom I may act",
    howTo: "To do so, sign out and sign in again with the same address; then you choose for whom.",
    giveBack: (name) => `No longer act for ${name}`,
    decline: (name) => `Decline the invitation of ${name}`,
  },
  acting: {
    line: {
      relative: (name) => `You are acting for ${name}.`,
      company: (name) => `You are acting for the company of ${name}.`,
    },
    narrow: "You may stop and pause contacts.",
    whatIMay: "What I may do",
    title: "What you may do here",
    from: (name) => `On behalf of ${name}`,
    scope: {
      full: "You may choose and change everything. What you choose holds as their own word.",
      narrow:
        "You may stop and pause contacts, but not allow any. You can take back what you stopped yourself.",
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
      text: "Nothing was saved. What you entered is still there. This would become wider:",
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
      narrow: "You could stop and pause contacts, but not allow any.",
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
  records: {
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
  },
};

export const mandateWords: Dictionary<typeof de> = { de, en };
