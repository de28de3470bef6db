import type { Dictionary } from "../language";
import { writeAbout } from "../sentences/de/about";

/** A permit as staff claim it, hold it and report on it. */
const de = {
  title: (name: string) => `Freigabe: ${name}`,
  show: { number: "Nummer anzeigen", other: (address: string) => `${address} anzeigen` },
  refused: {
    title: "Das ist jetzt nicht möglich",
    text: "Inzwischen hat sich etwas geändert. Hier steht, was jetzt gilt.",
  },
  unavailable: {
    title: "Es wurde keine Freigabe erteilt",
    text: "Das liegt an uns: Ob der Kontakt erlaubt ist, lässt sich gerade nicht sagen. Bitte nehmen Sie keinen Kontakt auf, und versuchen Sie es gleich noch einmal.",
    again: "Noch einmal versuchen",
    opened:
      "Hier wurde nichts versucht: Wer diese Seite öffnet oder neu lädt, beantragt nichts. Eine Freigabe gibt es auf der Seite der Kundin oder des Kunden, mit dem Knopf beim Thema.",
    back: "Zur Seite der Kundin oder des Kunden",
  },
  danger: {
    reason: "Worin besteht die Gefahr?",
    hint: "Die Kundin oder der Kunde liest das. Eine zweite Person muss es bestätigen.",
    ask: (channel: string) => `Bestätigung anfragen: ${channel}`,
    reasonMissing: "Schreiben Sie, worin die Gefahr besteht.",
  },
  open: {
    way: (channel: string, topic: string) => `${channel}, ${writeAbout(topic)}`,
    until: (moment: string) => `Gilt bis ${moment}.`,
    sayFirst: "Nennen Sie zuerst dieses Wort. Daran ist Ihr Kontakt als echt zu erkennen:",
    once: "Die Freigabe gilt für einen Kontakt. Berichten Sie danach, was daraus wurde.",
  },
  withdrawn:
    "Das gilt nicht mehr: Die Angaben sind nicht mehr zu sehen. Bitte nehmen Sie keinen Kontakt auf.",
  overdue: (moment: string) => `Die Freigabe endete ${moment}. Sie zählt, bis Sie berichten.`,
  waiting: {
    text: (moment: string) => `Wartet bis ${moment} auf die Bestätigung einer zweiten Person.`,
    link: "Schicken Sie einer Kollegin oder einem Kollegen diesen Link:",
  },
  lapsed: "Niemand hat rechtzeitig bestätigt. Sie können es noch einmal anfragen.",
  ended: "Diese Freigabe ist beendet.",
  endedUnused: "Diese Freigabe ist ohne Kontakt beendet. Bitte nehmen Sie keinen Kontakt mehr auf.",
  report: {
    heading: "Was wurde daraus?",
    reached: "Erreicht",
    notReached: "Nicht erreicht",
    notContacted: "Doch nicht kontaktiert",
  },
  list: {
    heading: "Ihre Freigaben",
    open: (moment: string) => `offen bis ${moment}`,
    overdue: "Bericht fehlt",
    waiting: "wartet auf Bestätigung",
    view: "Freigabe ansehen",
    toConfirm: "Bitte bestätigen",
    confirm: "Grund lesen",
  },
  confirm: {
    title: "Gefahr bestätigen",
    asks: (first: string, customer: string, channel: string) =>
      `${first} möchte ${customer} ${channel} erreichen.`,
    reason: "Grund",
    meaning:
      "Wenn Sie bestätigen, gelten Zeiten und Höchstzahlen für diesen einen Kontakt nicht. Die Kundin oder der Kunde erfährt, wer bestätigt hat.",
    yes: "Ja, bestätigen",
    done: "Bestätigt. Der Kontakt ist jetzt möglich.",
    samePerson: "Bestätigen muss eine andere Person.",
    refused: "Dieser Kontakt ist jetzt nicht möglich. Es wurde nichts freigegeben.",
    notWaiting: "Hier gibt es nichts mehr zu bestätigen.",
  },
  backToList: "Zurück zu meiner Liste",
};

const en: typeof de = {
  title: (name) => `Permit: ${name}`,
  show: { number: "Show number", other: (address) => `Show ${address}` },
  refused: {
    title: "That is not possible now",
    text: "Something has changed in the meantime. This is what holds now.",
  },
  unavailable: {
    title: "No permit was given",
    text: "The fault is ours: whether the contact is allowed cannot be said right now. Please do not get in touch, and try again in a moment.",
    again: "Try again",
    opened:
      "Nothing was tried here: opening or reloading this page asks for nothing. A permit is given on the customer’s page, by the button at the topic.",
    back: "To the customer’s page",
  },
  danger: {
    reason: "What is the danger?",
    hint: "The customer reads this. A second person has to confirm it.",
    ask: (channel) => `Ask for confirmation: ${channel}`,
    reasonMissing: "Write what the danger is.",
  },
  open: {
    way: (channel, topic) => `${channel}, about ${topic}`,
    until: (moment) => `Holds until ${moment}.`,
    sayFirst: "Say this word first. It shows that your contact is genuine:",
    once: "The permit is good for one contact. Afterwards, report what became of it.",
  },
  withdrawn: "This no longer holds: the details can no longer be seen. Please do not get in touch.",
  overdue: (moment) => `The permit ended ${moment}. It counts until you report.`,
  waiting: {
    text: (moment) => `Waits until ${moment} for a second person to confirm.`,
    link: "Send this link to a colleague:",
  },
  lapsed: "Nobody confirmed in time. You can ask again.",
  ended: "This permit has ended.",
  endedUnused: "This permit has ended without a contact. Please do not get in touch any more.",
  report: {
    heading: "What became of it?",
    reached: "Reached",
    notReached: "Not reached",
    notContacted: "Not contacted after all",
  },
  list: {
    heading: "Your permits",
    open: (moment) => `open until ${moment}`,
    overdue: "report missing",
    waiting: "waits for confirmation",
    view: "See the permit",
    toConfirm: "Please confirm",
    confirm: "Read the reason",
  },
  confirm: {
    title: "Confirm a danger",
    asks: (first, customer, channel) => `${first} wants to reach ${customer} ${channel}.`,
    reason: "Reason",
    meaning:
      "If you confirm, hours and limits do not apply to this one contact. The customer is told who confirmed.",
    yes: "Yes, confirm",
    done: "Confirmed. The contact is possible now.",
    samePerson: "Another person has to confirm.",
    refused: "This contact is not possible now. Nothing was granted.",
    notWaiting: "There is nothing left to confirm here.",
  },
  backToList: "Back to my list",
};

export const staffPermitWords: Dictionary<typeof de> = { de, en };
