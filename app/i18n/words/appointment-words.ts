import type { Dictionary } from "../language";

const de = {
  stretch: (from: string, until: string) => `${from} bis ${until}`,
  about: (topic: string) => `Thema: ${topic}`,
  calendar: "In den Kalender",
  /** A reminder on the customer's page: `when` as in "heute, 14 Uhr". */
  soon: (when: string) => `Ihr Termin: ${when}`,
  /** On the customer's page. */
  offer: {
    title: (name: string) => `${name} schlägt einen Termin vor`,
    accept: "Annehmen",
    decline: "Ablehnen",
    accepted: "Angenommen. Der Termin steht hier, bis er vorbei ist, und lässt sich absagen.",
    declined: "Abgelehnt. Für 14\u00a0Tage fragt dieselbe Person nicht noch einmal.",
    gone: "Dieser Vorschlag steht nicht mehr offen. Es bleibt, wie es war.",
  },
  /** On the page of a member of staff. */
  propose: {
    link: "Termin vorschlagen",
    title: (name: string) => `Termin mit ${name}`,
    lead: "Der Vorschlag steht im Portal. Verschickt wird nichts, und erlaubt ist erst etwas, wenn er angenommen ist.",
    channel: "Wie",
    topic: "Worüber",
    choose: "Bitte wählen",
    when: (place: string) => `Wann (Ortszeit ${place})`,
    submit: "Vorschlagen",
    backToCustomer: (name: string) => `Zurück zu ${name}`,
    waiting: "Vorgeschlagen, noch nicht beantwortet",
    withdraw: "Vorschlag zurückziehen",
    proposed: "Vorgeschlagen. Hier steht, sobald er angenommen ist.",
    withdrawn: "Der Vorschlag ist zurückgezogen.",
  },
  faults: {
    channelMissing: "Wählen Sie, wie der Termin stattfindet.",
    topicMissing: "Wählen Sie, worum es geht.",
    dateMissing: "Wählen Sie einen Tag.",
    timeMissing: "Wählen Sie Anfang und Ende.",
    hasBegun: "Diese Zeit ist schon vorbei.",
    endBeforeStart: "Das Ende liegt vor dem Anfang.",
    tooFar: "Das ist zu lange hin. Höchstens ein Jahr im Voraus.",
    tooMany: "Drei Vorschläge warten schon auf eine Antwort.",
    declinedLately:
      "Ein Vorschlag von Ihnen wurde in den letzten 14\u00a0Tagen abgelehnt. So lange gilt das Nein.",
    notPossible: "So ist ein Termin hier nicht möglich.",
  },
};

const en: typeof de = {
  stretch: (from, until) => `${from} until ${until}`,
  about: (topic) => `Topic: ${topic}`,
  calendar: "Add to my calendar",
  soon: (when) => `Your appointment: ${when}`,
  offer: {
    title: (name) => `${name} proposes an appointment`,
    accept: "Accept",
    decline: "Decline",
    accepted: "Accepted. The appointment stands here until it is over, and you can call it off.",
    declined: "Declined. The same person does not ask again for 14\u00a0days.",
    gone: "This proposal is no longer open. Everything stays as it was.",
  },
  propose: {
    link: "Propose an appointment",
    title: (name) => `Appointment with ${name}`,
    lead: "The proposal stands in the portal. Nothing is sent, and nothing is allowed until it is accepted.",
    channel: "How",
    topic: "About",
    choose: "Please choose",
    when: (place) => `When (time in ${place})`,
    submit: "Propose",
    backToCustomer: (name) => `Back to ${name}`,
    waiting: "Proposed, not answered yet",
    withdraw: "Withdraw the proposal",
    proposed: "Proposed. You will read here when it is accepted.",
    withdrawn: "The proposal is withdrawn.",
  },
  faults: {
    channelMissing: "Choose how the appointment takes place.",
    topicMissing: "Choose what it is about.",
    dateMissing: "Choose a day.",
    timeMissing: "Choose a start and an end.",
    hasBegun: "That time has already passed.",
    endBeforeStart: "The end is before the beginning.",
    tooFar: "That is too far ahead. A year at most.",
    tooMany: "Three proposals wait for an answer already.",
    declinedLately: "A proposal of yours was declined in the last 14\u00a0days. The no holds that long.",
    notPossible: "An appointment like this is not possible here.",
  },
};

export const appointmentWords: Dictionary<typeof de> = { de, en };
