import type { Dictionary } from "../language";

const de = {
  key: {
    title: (name: string) => `Der Schlüssel für ${name}`,
    text: "Kopieren Sie ihn jetzt dorthin, wo das Programm ihn braucht. Er wird nur dieses eine Mal gezeigt; hier bleibt nur ein Abdruck, an dem wir ihn wiedererkennen.",
    label: "Schlüssel",
    next: "Zum Programm",
    before: {
      title: "Das ist schon geschehen",
      text: "Diese Seite wurde ein zweites Mal gesendet. Der Schlüssel ist gemacht und wurde gezeigt; einen zweiten gibt es nicht. Haben Sie ihn nicht mehr, machen Sie einen neuen.",
    },
  },
  secret: {
    title: (name: string) => `Das Geheimnis für ${name}`,
    text: "Kopieren Sie es jetzt dorthin, wo der Empfänger unsere Unterschrift prüft. Es wird nur dieses eine Mal gezeigt.",
    label: "Geheimnis",
    next: "Zum Webhook",
    before: {
      title: "Das ist schon geschehen",
      text: "Diese Seite wurde ein zweites Mal gesendet. Das Geheimnis ist gemacht und wurde gezeigt; ein zweites gibt es nicht. Haben Sie es nicht mehr, machen Sie ein neues.",
    },
  },
};

const en: typeof de = {
  key: {
    title: (name) => `The key for ${name}`,
    text: "Copy it now to where the program needs it. It is shown this once; we keep only an imprint by which we know it again.",
    label: "Key",
    next: "To the program",
    before: {
      title: "That has been done already",
      text: "This page was sent a second time. The key was made and shown; there is no second one. If you no longer have it, make a new one.",
    },
  },
  secret: {
    title: (name) => `The secret for ${name}`,
    text: "Copy it now to where the receiver checks our signature. It is shown this once.",
    label: "Secret",
    next: "To the webhook",
    before: {
      title: "That has been done already",
      text: "This page was sent a second time. The secret was made and shown; there is no second one. If you no longer have it, make a new one.",
    },
  },
};

export const shownOnceWords: Dictionary<typeof de> = { de, en };
