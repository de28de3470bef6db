import type { Dictionary } from "../language";

/** What members of staff say and show of themselves. */
const de = {
  title: "Mein Profil",
  lead: "So zeigen Sie sich Kundinnen und Kunden, die jemanden wählen. Alles hier ist freiwillig.",
  seen: "So werden Sie gesehen",
  photo: {
    title: "Foto",
    none: "Ohne Foto stehen Ihre Anfangsbuchstaben da.",
    alt: "Ihr Foto, wie es andere sehen",
    field: "Foto aussuchen",
    hint: "JPEG, PNG oder WebP, höchstens 10 MB. Es wird quadratisch zugeschnitten; wo und womit es aufgenommen wurde, wird entfernt.",
    submit: "Foto speichern",
    remove: "Foto entfernen",
    stored: "Ihr Foto ist gespeichert.",
    removed: "Ihr Foto ist entfernt. Niemand sieht es mehr.",
    missing: "Suchen Sie zuerst ein Foto aus.",
    notAPhoto:
      "Diese Datei lässt sich nicht als Foto lesen. Es muss ein JPEG, PNG oder WebP mit höchstens 10 MB sein.",
  },
  about: {
    legend: "Ein paar Worte über Sie",
    de: "Auf Deutsch",
    en: "Auf Englisch",
    hint: (max: number) => `Höchstens ${max} Zeichen. Fehlt eine Sprache, steht die andere da.`,
    tooLong: (max: number) => `Das sind mehr als ${max} Zeichen.`,
  },
  languages: { legend: "Sprachen, in denen Sie beraten", missing: "Wählen Sie mindestens eine Sprache." },
  topics: { legend: "Wobei sind Sie gut?", hint: "Danach können Kunden suchen." },
  card: {
    legend: "Weiterempfehlen",
    agree: "Kunden dürfen mich weiterempfehlen",
    hint: "Dann gibt es eine öffentliche Karte mit Name, Foto, Filiale, Sprachen und Ihren Worten, ohne Telefon und E‑Mail. Nehmen Sie das Häkchen weg, ist die Karte sofort fort.",
    look: "Meine Karte ansehen",
  },
  save: "Speichern",
  saved: "Gespeichert. So werden Sie ab sofort gesehen.",
};

const en: typeof de = {
  title: "My profile",
  lead: "This is how you show yourself to customers who choose somebody. All of it is up to you.",
  seen: "How you are seen",
  photo: {
    title: "Photo",
    none: "Without a photo your initials stand there.",
    alt: "Your photo as others see it",
    field: "Pick a photo",
    hint: "JPEG, PNG or WebP, 10 MB at most. It is cut square; where and by what it was taken is removed.",
    submit: "Save the photo",
    remove: "Remove the photo",
    stored: "Your photo is stored.",
    removed: "Your photo is removed. Nobody sees it any more.",
    missing: "Pick a photo first.",
    notAPhoto: "This file cannot be read as a photo. It has to be a JPEG, PNG or WebP of 10 MB at most.",
  },
  about: {
    legend: "A few words about you",
    de: "In German",
    en: "In English",
    hint: (max) => `${max} characters at most. Where one language is missing, the other is shown.`,
    tooLong: (max) => `That is more than ${max} characters.`,
  },
  languages: { legend: "Languages in which you advise", missing: "Choose at least one language." },
  topics: { legend: "What are you good for?", hint: "Customers can search by it." },
  card: {
    legend: "Recommending",
    agree: "Customers may recommend me",
    hint: "There is a public card then, with your name, photo, branch, languages and words, without telephone and e-mail. Take the tick away, and the card is gone at once.",
    look: "See my card",
  },
  save: "Save",
  saved: "Saved. This is how you are seen from now on.",
};

export const staffProfileWords: Dictionary<typeof de> = { de, en };
