import type { PermitOutcome } from "~/domain/permission/permit";
import type { Dictionary } from "../language";

/** What agents read at /mcp, after which they decide what to do. */
const de = {
  yes: (sentence: string) => `Ja. ${sentence}`,
  no: (sentence: string) => `Nein. ${sentence}`,
  unavailable: "Nein: Das lässt sich zurzeit nicht sagen (unavailable). Niemand darf kontaktiert werden.",
  found: (count: number) =>
    count === 1
      ? "Eine Kundin oder ein Kunde ist jetzt erreichbar."
      : `${count} Kundinnen und Kunden sind jetzt erreichbar.`,
  more: "Es gibt mehr: weiter mit nextPageToken.",
  unread: "Über einige ließ sich nichts sagen; sie bleiben in Ruhe.",
  tokenInvalid: "Dieses nextPageToken gilt nicht mehr: bitte von vorn.",
  topicMissing: "Dieser Schlüssel ist nicht für ein einziges Thema: bitte eines nennen.",
  granted: "Freigegeben: Dieser eine Kontakt gehört Ihnen. Bitte danach melden.",
  waiting: "Noch nicht: Eine zweite Person muss zustimmen.",
  over: "Nein: Diese Freigabe erlaubt keinen Kontakt mehr.",
  recorded: "Vermerkt.",
  instructions:
    "Kundinnen und Kunden entscheiden, wer sie worüber, wie und wann kontaktiert, auch ob eine KI es darf. Fragen Sie vor jedem Kontakt mit may_i_contact, oder whom_may_i_contact, wen Sie jetzt erreichen. Was nicht ausdrücklich erlaubt ist, ist ein Nein, auch ein Fehler oder eine ausgebliebene Antwort: Dann niemanden kontaktieren.",
  instructionsToClaim:
    "Eine Antwort ist noch keine Freigabe: Holen Sie für jeden einzelnen Kontakt eine mit claim_permit; sie nennt auch die Nummer oder Adresse. Berichten Sie danach mit report_contact, auch wenn niemand erreicht wurde.",
  tools: {
    may_i_contact: {
      title: "Darf ich diese Person kontaktieren?",
      description:
        "Ob Sie als KI diese Kundin oder diesen Kunden auf diese Art zu diesem Thema kontaktieren dürfen; warum nicht, und ab wann wieder. Nimmt nichts in Anspruch: vor dem Kontakt claim_permit aufrufen.",
    },
    whom_may_i_contact: {
      title: "Wen darf ich kontaktieren?",
      description:
        "Die Kennungen derer, die Sie als KI jetzt auf diese Art zu diesem Thema kontaktieren dürfen.",
    },
    claim_permit: {
      title: "Freigabe für einen Kontakt holen",
      description:
        "Holt als KI die Freigabe für einen Kontakt und antwortet mit dem, was man dafür braucht. Zuerst das Kennwort sagen. Danach mit report_contact berichten.",
    },
    report_contact: {
      title: "Berichten, was aus einer Freigabe wurde",
      description: "Sagt, ob die Person erreicht wurde, nicht erreicht, oder doch nicht kontaktiert.",
    },
  },
  given: {
    customer: "Unsere Kennung, oder die eines anderen Systems als system:Kennung",
    channel: "Auf welche Art",
    topic: "Worum es geht; fehlt es, gilt das Thema des Schlüssels",
    at: "Wann, ISO 8601 mit Zeitzone oder Z; fehlt es: jetzt",
    limit: "Höchstens so viele auf einer Seite",
    pageToken: "nextPageToken der Seite davor",
    language: "Sprache der Antwort; fehlt sie, gilt Accept-Language, sonst en",
    idempotencyKey:
      "Ihr Name für diese Freigabe: noch einmal darunter gesendet, sagt die Antwort, wie diese Freigabe jetzt steht, und holt keine zweite",
    expiresInSeconds:
      "Höchstens eine Stunde, wo man jemanden unterbricht (üblich: 15\u00a0Minuten), sonst ein Tag (üblich: eine Stunde)",
    reason: "Warum Leib oder Leben in Gefahr ist",
    permit: "Die Kennung der Freigabe",
    outcome: "Was daraus wurde",
  } satisfies Record<AgentArgument, string>,
  channelsAre: (ids: string) => `Auf welche Art: ${ids}`,
  topicsAre: (topics: string, usual: string | null) =>
    `Worum es geht: ${topics}.${usual === null ? "" : ` Fehlt es, gilt ${usual}.`}`,
  answered: {
    allowed: "Ob der Kontakt jetzt erlaubt ist",
    basis: "Worauf der Kontakt beruht: die Grundlage des Themas, oder ein Wunsch (invitation)",
    reasons: "Was dagegen spricht; leer, wo der Kontakt erlaubt ist",
    code: "Der Grund",
    window: "Wann der Kontakt das nächste Mal erlaubt ist; null = nicht in 400\u00a0Tagen",
    caps: "Die Höchstzahlen, die hier gelten, und was davon übrig ist",
    customers: "Die Kennungen auf dieser Seite",
    nextPageToken: "Leer = das ist die letzte Seite",
    isWhole: "false = über einige ließ sich nichts sagen; sie fehlen",
    granted: "Ob der Kontakt freigegeben ist",
    permit: "Die Freigabe, oder die auf eine zweite Person wartet",
    decision: "Warum nicht, und wann wieder",
    contactPoint: "Womit der Kontakt geschieht; null, solange die Freigabe nicht offen ist",
    callWord: "Was zuerst gesagt wird",
    callFrom: "Von welcher Nummer der Anruf kommt, wie es angekündigt ist; null = es ist keine angekündigt",
    token: "JWT (EdDSA); die Schlüssel dazu stehen unter /.well-known/jwks.json",
    unsubscribe: "Was eine Mail zu einem Thema mit Einwilligung enthalten muss; sonst null",
    headers: "Beide gehören in die Mail und unter ihre DKIM-Signatur",
  } satisfies Record<string, string>,
  toolUnknown: (known: string) =>
    `Ein solches Werkzeug gibt es hier nicht. Für diesen Schlüssel gibt es: ${known}.`,
  tooMany:
    "Nein: Dieser Schlüssel hat in dieser Minute keine Anfrage mehr frei. Niemand darf kontaktiert werden.",
  notUnderstood: "So ist der Aufruf nicht zu verstehen; nichts wurde getan.",
  reportAt: "Wann es war; fehlt es: als die Freigabe geholt wurde",
  notAsAgent:
    "Dieser Schlüssel ist nicht an ai allein gebunden, und nur ein solcher gehört einem Agenten. Ihn macht auf der Kommandozeile „api-key create NAME --scope check --scope permit --sender ai“, oder die Verwaltung unter /admin/programs: „Nur für bestimmte“, „KI“.",
  otherSite: "Seiten anderer Anbieter sprechen hier nicht durch einen Browser.",
  notReported: "Ob das festgehalten ist, lässt sich zurzeit nicht sagen: Melden Sie es noch einmal.",
  noInstant: "at ist kein Zeitpunkt.",
  faults: {
    unknown_topic: "Dieses Thema gibt es hier nicht.",
    unknown_channel: "Auf diese Art nimmt hier niemand Kontakt auf.",
    person_missing: "Bei Gefahr holen zwei Menschen die Freigabe. Eine KI kann das nicht.",
    reason_missing: "Bei Gefahr gehört ein Grund dazu.",
    revoked: "Dieser Schlüssel gilt nicht mehr. Niemand darf kontaktiert werden.",
    scope_missing: "Dieser Schlüssel darf keine Freigabe mehr holen. Niemand darf kontaktiert werden.",
    sender_not_allowed:
      "Dieser Schlüssel spricht nicht mehr für diesen Absender. Niemand darf kontaktiert werden.",
    key_used_otherwise: "Dieser idempotencyKey gehört zu einer anderen Freigabe.",
    key_in_flight: "Die erste Anfrage mit diesem idempotencyKey läuft noch.",
    not_found: "Eine solche Freigabe gibt es nicht.",
    not_granted: "Noch ist nichts freigegeben.",
    in_the_future: "Dieser Zeitpunkt kommt erst noch.",
    outside_permit: "Dieser Zeitpunkt liegt außerhalb der Freigabe.",
  },
  ended: {
    reached: "Diese Freigabe ist schon beendet: erreicht.",
    not_reached: "Diese Freigabe ist schon beendet: nicht erreicht.",
    not_contacted: "Diese Freigabe ist schon beendet: nicht kontaktiert.",
    erased: "Diese Freigabe ist beendet: Über diese Person wird nichts mehr festgehalten.",
  } satisfies Record<PermitOutcome | "erased", string>,
};

/** What tools are given. */
export type AgentArgument =
  | "customer"
  | "channel"
  | "topic"
  | "at"
  | "limit"
  | "pageToken"
  | "language"
  | "idempotencyKey"
  | "expiresInSeconds"
  | "reason"
  | "permit"
  | "outcome";

const en: typeof de = {
  yes: (sentence) => `Yes. ${sentence}`,
  no: (sentence) => `No. ${sentence}`,
  unavailable: "No: no answer can be given now (unavailable). Do not contact the customer.",
  found: (count) =>
    count === 1 ? "One customer can be contacted now." : `${count} customers can be contacted now.`,
  more: "There are more: ask with nextPageToken.",
  unread: "Of some it could not be told; leave them in peace.",
  tokenInvalid: "This page token is not valid any more: begin anew.",
  topicMissing: "This key is not for one topic alone: name one.",
  granted: "Granted: this one contact is yours. Report it afterwards.",
  waiting: "Not yet: a second person must confirm it.",
  over: "No: this permit allows no contact any more.",
  recorded: "Recorded.",
  instructions:
    "Customers decide who contacts them, about what, by which way and when, and whether an AI may. Before each contact ask may_i_contact, or whom_may_i_contact for whom you may reach now. What is not plainly allowed is a no, and so is an error or no answer: then contact nobody.",
  instructionsToClaim:
    "An answer is not yet a permission: claim one for each single contact with claim_permit, which also tells the number or address. Report afterwards with report_contact, also where nobody was reached.",
  tools: {
    may_i_contact: {
      title: "May I contact this customer?",
      description:
        "Whether you, as AI, may contact the customer by this way about this topic; why not, and when next. Claims nothing: call claim_permit before the contact.",
    },
    whom_may_i_contact: {
      title: "Whom may I contact?",
      description: "The ids of the customers whom you, as AI, may contact now by this way about this topic.",
    },
    claim_permit: {
      title: "Claim the permission for one contact",
      description:
        "Claims the permission for one contact as AI, and answers with what it is made by. Say the call word first. Report afterwards with report_contact.",
    },
    report_contact: {
      title: "Report what became of a permit",
      description: "Says whether the customer was reached, not reached, or not contacted after all.",
    },
  },
  given: {
    customer: "Our id of the customer, or the id in another system as system:id",
    channel: "By which way",
    topic: "What it is about; absent = what your key is for",
    at: "When, ISO 8601 with offset or Z; absent = now",
    limit: "At most so many on a page",
    pageToken: "nextPageToken of the page before",
    language: "Of the answer; absent = as Accept-Language says, else en",
    idempotencyKey:
      "Your name for this claim: sent again under it, the answer says how that permit stands now, and claims nothing again",
    expiresInSeconds:
      "At most an hour where it interrupts somebody (usual: 15\u00a0minutes), else a day (usual: an hour)",
    reason: "Why life or limb is at stake",
    permit: "The id of the permit",
    outcome: "What became of it",
  },
  channelsAre: (ids) => `By which way: ${ids}`,
  topicsAre: (topics, usual) => `What it is about: ${topics}.${usual === null ? "" : ` Absent = ${usual}.`}`,
  answered: {
    allowed: "Whether the contact is allowed now",
    basis: "What the contact rests on: the topic’s basis, or a wish (invitation)",
    reasons: "What speaks against it; empty where it is allowed",
    code: "The reason",
    window: "When it is allowed next; null = not within 400\u00a0days",
    caps: "The limits that count here, and what is left of them",
    customers: "The ids on this page",
    nextPageToken: "Empty = this is the last page",
    isWhole: "false = of some customers it could not be told; they are left out",
    granted: "Whether the contact is granted",
    permit: "The permit, or the one that waits for a second person",
    decision: "Why not, and when next",
    contactPoint: "By what the contact is made; null unless the permit is open",
    callWord: "What is said first",
    callFrom: "The number that the customer was told the call comes from; null = none was stated",
    token: "JWT (EdDSA); its keys are at /.well-known/jwks.json",
    unsubscribe: "What a mail about a topic of basis consent must carry; null for everything else",
    headers: "Both belong into the mail, and under its DKIM signature",
  },
  toolUnknown: (known) => `There is no such tool here. For this key there are: ${known}.`,
  tooMany: "No: this key has no request left in this minute. Do not contact the customer.",
  notUnderstood: "The call cannot be understood like this; nothing was done.",
  reportAt: "When it was; absent = when the permit was claimed",
  notAsAgent:
    "This key is not bound to ai alone, and no other belongs to an agent. One is made on the command line by “api-key create NAME --scope check --scope permit --sender ai”, or at /admin/programs: “Only for some”, “AI”.",
  otherSite: "Pages of another site do not speak through a browser here.",
  notReported: "Whether this is recorded cannot be said now: report it again.",
  noInstant: "at is no instant.",
  faults: {
    unknown_topic: "There is no such topic here.",
    unknown_channel: "Nobody gets in touch this way here.",
    person_missing: "In a danger two people claim the permit. An AI cannot.",
    reason_missing: "In a danger a reason belongs to it.",
    revoked: "This key is no longer good. Do not contact the customer.",
    scope_missing: "This key may no longer claim a permit. Do not contact the customer.",
    sender_not_allowed: "This key no longer speaks for this sender. Do not contact the customer.",
    key_used_otherwise: "This idempotencyKey belongs to another claim.",
    key_in_flight: "The first request with this idempotencyKey is still under way.",
    not_found: "There is no such permit.",
    not_granted: "Nothing was granted yet.",
    in_the_future: "That instant has not come yet.",
    outside_permit: "That instant lies outside the permit’s life.",
  },
  ended: {
    reached: "This permit has ended already: reached.",
    not_reached: "This permit has ended already: not reached.",
    not_contacted: "This permit has ended already: not contacted.",
    erased: "This permit has ended: nothing is kept of this person any more.",
  },
};

export const agentWords: Dictionary<typeof de> = { de, en };
