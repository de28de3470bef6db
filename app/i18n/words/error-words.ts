import type { Dictionary } from "../language";

const de = {
  notFound: {
    title: "Diese Seite gibt es nicht",
    text: "Vielleicht fehlt in der Adresse ein Zeichen, oder der Link ist alt.",
  },
  noSuchPerson: {
    title: "Diese Person ist hier nicht (mehr) zu finden",
    text: "Vielleicht hat sie ihr Konto gelöscht, oder jemand anderes ist jetzt für sie da.",
    notStored: "Was Sie gesendet haben, wurde nicht gespeichert.",
    toList: "Zu meiner Liste",
  },
  forbidden: {
    title: "Diese Seite ist nicht für Sie offen",
    text: "Melden Sie sich mit dem passenden Zugang an, oder gehen Sie zurück.",
  },
  serverFault: {
    title: "Das hat nicht geklappt",
    text: "Der Fehler liegt bei uns. Ihre Kontaktwahl ist sicher und gilt unverändert.",
    reference: (id: string) => `Wenn Sie uns davon erzählen, nennen Sie ${id}.`,
  },
  noAnswer: {
    title: "Das geht gerade nicht",
    text: "Wir können im Augenblick nichts nachsehen und nichts speichern. Das liegt an uns und geht meist schnell vorbei.",
  },
  sent: {
    kept: "Was Sie eingegeben haben, ist noch da: Senden Sie es noch einmal.",
    perhapsDone:
      "Ob angekommen ist, was Sie gesendet haben, wissen wir nicht. Es ist noch da: Senden Sie es in einer Minute noch einmal. Doppelt zählt es nicht.",
    withFile: "Gehen Sie zurück und wählen Sie die Datei noch einmal aus.",
  },
  sendAgain: "Noch einmal senden",
  openAgain: "Noch einmal öffnen",
  tooManyRequests: {
    title: "Einen Augenblick",
    text: "Das waren sehr viele Anfragen. Warten Sie eine Minute und versuchen Sie es noch einmal.",
  },
  home: "Zur Startseite",
  signIn: "Anmelden",
};

const en: typeof de = {
  notFound: {
    title: "This page does not exist",
    text: "Perhaps a character is missing from the address, or the link is an old one.",
  },
  noSuchPerson: {
    title: "This person is not here (any more)",
    text: "Perhaps they closed their account, or somebody else looks after them now.",
    notStored: "What you sent was not stored.",
    toList: "To my list",
  },
  forbidden: {
    title: "This page is not open to you",
    text: "Sign in with the right account, or go back.",
  },
  serverFault: {
    title: "That did not work",
    text: "The fault is ours. Your choices are safe and hold as before.",
    reference: (id) => `If you tell us about it, please mention ${id}.`,
  },
  noAnswer: {
    title: "This is not possible right now",
    text: "For the moment we can look nothing up and save nothing. The fault is ours, and it usually passes quickly.",
  },
  sent: {
    kept: "What you entered is still here: send it again.",
    perhapsDone:
      "We do not know whether what you sent has reached us. It is still here: send it again in a minute. It will not count twice.",
    withFile: "Go back and choose the file again.",
  },
  sendAgain: "Send again",
  openAgain: "Open again",
  tooManyRequests: {
    title: "Just a moment",
    text: "That was a great many requests. Wait a minute and try again.",
  },
  home: "Go to the start page",
  signIn: "Sign in",
};

export const errorWords: Dictionary<typeof de> = { de, en };
