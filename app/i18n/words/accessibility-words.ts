import type { Dictionary } from "../language";

/** Information on the accessibility of the service: § 14 (1) no. 2 and annex 3 no. 1 BFSG, in its order. */
const de = {
  title: "Barrierefreiheit",
  lead: "Was diese Seiten leisten, wie Sie sie benutzen und was dafür getan ist, dass alle es können. So will es das Barrierefreiheitsstärkungsgesetz (§\u00a014 und Anlage\u00a03 BFSG).",
  provider: (subject: string) => `Diese Seiten betreibt ${subject}.`,
  imprintLink: "Anschrift und Angaben zum Unternehmen",
  service: {
    heading: "Was diese Seiten leisten",
    texts: [
      "Kundinnen und Kunden sagen hier, wer sich bei ihnen meldet, auf welche Weise, wann, wie oft und worüber. Daraus wird ein Brief in einfachen Sätzen. Was darin steht, gilt sofort.",
      "Außerdem sehen sie, wer sich gemeldet hat und wer es versucht hat, können um einen Anruf oder eine Nachricht bitten, Pausen machen und alles stoppen, was Werbung ist.",
    ],
  },
  use: {
    heading: "So benutzen Sie sie",
    steps: [
      "Anmelden: Sie geben Ihre E\u2011Mail\u2011Adresse ein und bekommen einen Link und sechs Ziffern. Es genügt eines von beiden. Ein Passwort gibt es nicht.",
      "Lesen: Auf der ersten Seite steht Ihre Kontaktwahl als Brief. Hinter jedem Satz führt ein Link zu der Seite, auf der Sie ihn ändern.",
      "Ändern: Sie wählen aus, lesen, was dann gilt, und speichern. Jede Änderung lässt sich zurücknehmen.",
      "Nein sagen: „Alles stoppen“ steht auf der ersten Seite. Es gilt sofort, ohne Grund und ohne Rückfrage.",
      "Auf Papier: Den Brief können Sie drucken. Wer keine E\u2011Mail hat, kann einen Brief mit einem Link bekommen.",
    ],
  },
  requirements: {
    heading: "Wie sie die Anforderungen erfüllen",
    lead: "Die Seiten richten sich nach der Verordnung zum Barrierefreiheitsstärkungsgesetz (BFSGV), nach EN\u00a0301\u00a0549 und nach den WCAG\u00a02.2, Stufe AA.",
    points: [
      "Alles geht mit der Tastatur. Wo die Tastatur steht, ist zu sehen, und nichts verdeckt es.",
      "Vorleseprogramme finden Überschriften, Bereiche, Felder und Fehler mit Namen. Was sich ändert, wird angesagt.",
      "Nichts steht nur in Farbe da. Text hebt sich mindestens 4,5\u00a0zu\u00a01 ab, hell wie dunkel; stärkerer Kontrast und die Farben Ihres Geräts werden übernommen.",
      "Text lässt sich auf 400\u00a0Prozent vergrößern und weiter auseinander setzen, ohne dass etwas fehlt oder Sie seitwärts rollen.",
      "Knöpfe und Felder sind groß genug für den Daumen. Was sich ziehen lässt, geht auch mit Knöpfen.",
      "Nichts blinkt, spielt von selbst oder bewegt sich, wenn Sie das am Gerät abgestellt haben.",
      "Fehler stehen oben auf der Seite und am Feld, mit einem Vorschlag. Was Sie eingegeben haben, bleibt stehen.",
      "Die Sprache ist einfach, auf Deutsch und auf Englisch. Ohne JavaScript geht alles ebenso.",
      "Außer dem Link und den Ziffern zum Anmelden läuft nichts ab, während Sie lesen oder schreiben, und beide lassen sich neu holen.",
    ],
  },
  gaps: {
    heading: "Was noch fehlt",
    points: [
      "Geprüft ist mit Programmen, mit der Tastatur und mit dem Auge. Menschen mit Behinderungen haben diese Seiten noch nicht geprüft.",
      "Eine Fassung in Leichter Sprache oder in Gebärdensprache gibt es nicht.",
      "Was Menschen selbst schreiben, etwa ein Grußwort oder eine Nachricht, steht da, wie sie es geschrieben haben.",
      "Die Seiten für Programmierer beschreiben die Schnittstelle nur auf Englisch.",
    ],
  },
  feedback: {
    heading: "Wenn etwas nicht geht",
    text: "Sagen Sie uns, auf welcher Seite es war und womit Sie sie benutzt haben. Wir antworten und sagen, was wir tun.",
    contact: (contact: string) => `Schreiben Sie oder rufen Sie an: ${contact}`,
    viaImprint: "Wie Sie uns erreichen, steht bei den Angaben zum Unternehmen.",
  },
  authority: {
    heading: "Wer darüber wacht",
    text: "Hilft das nicht, können Sie sich an die zuständige Behörde wenden:",
    address: `Marktüberwachungsstelle der Länder für die Barrierefreiheit von Produkten und Dienstleistungen (MLBF)
c/o Ministerium für Arbeit, Soziales, Gesundheit und Gleichstellung Sachsen-Anhalt
Postfach 39 11 55
39135 Magdeburg
Telefon: 0391 567 6970
MLBF@ms.sachsen-anhalt.de`,
  },
  asOf: "Stand: November 2026",
};

const en: typeof de = {
  title: "Accessibility",
  lead: "What these pages do, how to use them, and what has been done so that everybody can. The German act on accessibility asks for it (§\u00a014 and annex\u00a03 BFSG).",
  provider: (subject) => `These pages are run by ${subject}.`,
  imprintLink: "Address and company details",
  service: {
    heading: "What these pages do",
    texts: [
      "Customers say here who gets in touch with them, in which way, when, how often and about what. It becomes a letter in plain sentences. What it says holds at once.",
      "They also see who got in touch and who tried to, can ask for a call or a message, can pause, and can stop everything that is advertising.",
    ],
  },
  use: {
    heading: "How to use them",
    steps: [
      "Sign in: enter your email address and you get a link and six digits. Either of them will do. There is no password.",
      "Read: the first page shows your choices as a letter. After each sentence a link leads to the page where you change it.",
      "Change: choose, read what will hold, and save. Every change can be undone.",
      "Say no: “Stop everything” is on the first page. It holds at once, and nobody asks why or whether you mean it.",
      "On paper: you can print the letter. Those who have no email can be sent a letter with a link.",
    ],
  },
  requirements: {
    heading: "How they meet the requirements",
    lead: "The pages follow the German accessibility ordinance (BFSGV), EN\u00a0301\u00a0549 and WCAG\u00a02.2, level AA.",
    points: [
      "Everything works with the keyboard. You can see where it stands, and nothing covers it.",
      "Screen readers find headings, regions, fields and faults by name. What changes is announced.",
      "Nothing is said by colour alone. Text stands out by at least 4.5\u00a0to\u00a01, on light pages and dark; higher contrast and the colours of your device are respected.",
      "Text can be enlarged to 400\u00a0percent and spaced out; nothing is lost and nothing scrolls sideways.",
      "Buttons and fields are large enough for a thumb. What can be dragged can be moved by buttons, too.",
      "Nothing flashes, plays by itself, or moves if you have switched that off on your device.",
      "Faults are named at the top of the page and at the field, with a suggestion. What you typed stays.",
      "The language is plain, in German and in English. Everything works without JavaScript as well.",
      "Apart from the link and digits for signing in, nothing runs out while you read or write, and you can ask for both again.",
    ],
  },
  gaps: {
    heading: "What is still missing",
    points: [
      "It has been checked with tools, with the keyboard and by eye. People with disabilities have not yet tested these pages.",
      "There is no version in easy language or in sign language.",
      "What people write themselves, such as a greeting or a message, is shown as they wrote it.",
      "The pages for programmers describe the API in English only.",
    ],
  },
  feedback: {
    heading: "If something does not work",
    text: "Tell us which page it was and what you used it with. We answer, and say what we do about it.",
    contact: (contact) => `Write or call: ${contact}`,
    viaImprint: "The company details say how to reach us.",
  },
  authority: {
    heading: "Who watches over it",
    text: "If that does not help, you can turn to the competent authority, the joint market surveillance body of the German states:",
    address: `MLBF
c/o Ministry of Labour, Social Affairs, Health and Equality of Saxony-Anhalt
Postfach 39 11 55
39135 Magdeburg, Germany
Telephone: +49 391 567 6970
MLBF@ms.sachsen-anhalt.de`,
  },
  asOf: "As of November 2026",
};

export const accessibilityWords: Dictionary<typeof de> = { de, en };
