import type { Dictionary } from "../language";

const de = {
  /** On the customer's page; `staff` as in "Herrn Yilmaz". */
  offer: {
    title: (by: string, staff: string) => `${by} empfiehlt Ihnen ${staff}`,
    titleForArea: (by: string, staff: string, area: string) =>
      `${by} empfiehlt Ihnen ${staff}. Bereich: ${area}`,
    effect: (name: string) =>
      `Mit einem Ja steht ${name} bei Ihnen an erster Stelle. Bis dahin ändert sich nichts.`,
    full: (name: string) => `${name} hat zurzeit keinen Platz frei. Bis dahin bleibt es, wie es ist.`,
    yes: (name: string) => `Ja, ${name}`,
    no: "Nein",
    ask: "Erst nachfragen",
    asked: (by: string) => `Sie haben nachgefragt. ${by} meldet sich dazu einmal.`,
    declined: "Abgelehnt. Für 14\u00a0Tage fragt dieselbe Person nicht noch einmal.",
    askedNow: "Ihre Nachfrage ist angekommen und steht unten. Ja und Nein bleiben offen.",
    gone: "Diese Empfehlung steht nicht mehr offen. Es bleibt, wie es war.",
  },
  /** On the page of a member of staff. */
  propose: {
    link: "Jemanden empfehlen",
    title: (name: string) => `Empfehlung für ${name}`,
    lead: "Wer kann es besser? Die Empfehlung steht im Portal. Verschickt wird nichts, und bis zum Ja ändert sich nichts.",
    staff: "Wen",
    area: "Wofür",
    inGeneral: "Allgemein",
    reason: "Warum",
    reasonHint: "In Ihren Worten. Das liest die Kundin oder der Kunde.",
    choose: "Bitte wählen",
    submit: "Empfehlen",
    waiting: (name: string) => `Sie haben ${name} empfohlen. Noch keine Antwort.`,
    hasAsked: (name: string) => `Sie haben ${name} empfohlen. Dazu gibt es eine Nachfrage.`,
    accepted: (name: string) => `Ihre Empfehlung ist angenommen: ${name}.`,
    declined: (name: string) => `Ihre Empfehlung ist abgelehnt: ${name}.`,
    withdraw: "Empfehlung zurückziehen",
    proposedNow: "Empfohlen. Hier steht, sobald es eine Antwort gibt.",
    withdrawnNow: "Die Empfehlung ist zurückgezogen.",
  },
  faults: {
    staffMissing: "Wählen Sie, wen Sie empfehlen.",
    areaMissing: "Wählen Sie, wofür.",
    reasonMissing: "Schreiben Sie in einem Satz, warum.",
    reasonTooLong: "Bitte höchstens 500\u00a0Zeichen.",
    tooMany: "Eine Empfehlung von Ihnen wartet schon auf eine Antwort.",
    declinedLately:
      "Eine Empfehlung von Ihnen wurde in den letzten 14\u00a0Tagen abgelehnt. So lange gilt das Nein.",
    notPossible: "Hier können Sie niemanden empfehlen.",
  },
};

const en: typeof de = {
  offer: {
    title: (by, staff) => `${by} recommends ${staff} to you`,
    titleForArea: (by, staff, area) => `${by} recommends ${staff} to you. Area: ${area}`,
    effect: (name) => `If you say yes, ${name} comes first on your list. Until then nothing changes.`,
    full: (name) => `${name} has no place free at present. Until then everything stays as it is.`,
    yes: (name) => `Yes, ${name}`,
    no: "No",
    ask: "Ask first",
    asked: (by) => `You have asked. ${by} will get in touch about it once.`,
    declined: "Declined. The same person does not ask again for 14\u00a0days.",
    askedNow: "Your question has arrived and stands below. You can still say yes or no.",
    gone: "This recommendation is no longer open. Everything stays as it was.",
  },
  propose: {
    link: "Recommend someone",
    title: (name) => `Recommendation for ${name}`,
    lead: "Who can do it better? The recommendation stands in the portal. Nothing is sent, and nothing changes until the yes.",
    staff: "Whom",
    area: "For what",
    inGeneral: "In general",
    reason: "Why",
    reasonHint: "In your own words. The customer reads this.",
    choose: "Please choose",
    submit: "Recommend",
    waiting: (name) => `You have recommended ${name}. There is no answer yet.`,
    hasAsked: (name) => `You have recommended ${name}. There is a question about it.`,
    accepted: (name) => `Your recommendation was accepted: ${name}.`,
    declined: (name) => `Your recommendation was declined: ${name}.`,
    withdraw: "Withdraw the recommendation",
    proposedNow: "Recommended. You will read here when there is an answer.",
    withdrawnNow: "The recommendation is withdrawn.",
  },
  faults: {
    staffMissing: "Choose whom you recommend.",
    areaMissing: "Choose for what.",
    reasonMissing: "Say in one sentence why.",
    reasonTooLong: "500\u00a0characters at most, please.",
    tooMany: "A recommendation of yours waits for an answer already.",
    declinedLately:
      "A recommendation of yours was declined in the last 14\u00a0days. The no holds that long.",
    notPossible: "You cannot recommend anybody here.",
  },
};

export const introductionWords: Dictionary<typeof de> = { de, en };
