import type { Dictionary } from "../language";

/** The page that an invitation link opens. It knows nobody's name. */
const de = {
  title: "Sie entscheiden, wer sich bei Ihnen meldet",
  lead: (company: string) => `Ihre Kontakte zu ${company}. Ohne Anmeldung können Sie sie anhalten, sofort.`,
  stop: "Alle Kontakte anhalten",
  stopHint: "Dann kommt nur noch Nötiges zu Ihrem Vertrag.",
  pause: {
    heading: "Oder eine Pause machen",
    until: "Bis einschließlich",
    submit: "Bis dahin pausieren",
    open: "Bis auf Weiteres pausieren",
    dateInvalid: "Wählen Sie einen Tag ab heute.",
  },
  choose: {
    heading: "Oder genau wählen",
    text: "Wer, wie, wann, wie oft und worüber: das dauert eine Minute. Dafür melden Sie sich an.",
    submit: "Anmelden und wählen",
    hint: (company: string) =>
      `Der Link zur Anmeldung geht an die E\u2011Mail\u2011Adresse, die ${company} von Ihnen hat. Hier steht sie nicht.`,
    other: "Andere Adresse eingeben",
  },
  done: {
    stopped: "Angehalten. Das gilt ab sofort.",
    stoppedText: "Es meldet sich niemand mehr von sich aus bei Ihnen, außer mit Nötigem zu Ihrem Vertrag.",
    paused: "Pause. Sie gilt ab sofort.",
    pausedUntil: (date: string) => `Bis einschließlich ${date} meldet sich niemand von sich aus bei Ihnen.`,
    pausedOpen: "Bis auf Weiteres meldet sich niemand von sich aus bei Ihnen.",
    back: "Wieder öffnen kann es nur, wer sich anmeldet. So hebt niemand anderes Ihr Nein auf.",
  },
  gone: {
    title: "Dieser Link gilt nicht mehr",
    text: "Er ist abgelaufen, oder er wurde beim Kopieren abgeschnitten. Mit Ihrer E\u2011Mail\u2011Adresse kommen Sie zu Ihrer Kontaktwahl und können alles anhalten.",
    submit: "Zur Anmeldung",
  },
};

const en: typeof de = {
  title: "You decide who gets in touch with you",
  lead: (company) => `Your contacts with ${company}. You can stop them without signing in, at once.`,
  stop: "Stop all contacts",
  stopHint: "Then only what your contract needs will reach you.",
  pause: {
    heading: "Or take a break",
    until: "Up to and including",
    submit: "Pause until then",
    open: "Pause until further notice",
    dateInvalid: "Pick a day from today on.",
  },
  choose: {
    heading: "Or choose exactly",
    text: "Who, how, when, how often and about what: it takes a minute. You sign in for that.",
    submit: "Sign in and choose",
    hint: (company) =>
      `The link to sign in goes to the email address that ${company} has of yours. It is not shown here.`,
    other: "Enter another address",
  },
  done: {
    stopped: "Stopped. It holds from now on.",
    stoppedText: "Nobody gets in touch with you on their own account, except with what your contract needs.",
    paused: "Paused. It holds from now on.",
    pausedUntil: (date) => `Up to and including ${date} nobody gets in touch with you on their own account.`,
    pausedOpen: "Until further notice nobody gets in touch with you on their own account.",
    back: "It can be opened again only by signing in. That way nobody else can lift your no.",
  },
  gone: {
    title: "This link is no longer good",
    text: "It has expired, or it was cut off when it was copied. Your email address leads you to your contact choices, where you can stop everything.",
    submit: "Go to sign-in",
  },
};

export const portalLinkWords: Dictionary<typeof de> = { de, en };
