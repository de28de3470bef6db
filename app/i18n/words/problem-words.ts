import type { Dictionary } from "../language";

/** What programs are refused with: read by whoever writes or watches them, so English where nobody asks for German. */
const de = {
  titles: {
    "not-json": "Das ist kein JSON",
    "body-malformed": "Diese Adresse nimmt etwas anderes entgegen",
    "query-invalid": "Diese Adresse nimmt andere Parameter entgegen",
    "header-invalid": "Ein Kopffeld sieht anders aus",
    "credentials-missing": "Es fehlt ein Schlüssel",
    "credentials-invalid": "Dieser Schlüssel gilt nicht",
    "scope-missing": "Dieser Schlüssel ist dafür nicht gedacht",
    "sender-not-allowed": "Dieser Schlüssel spricht nicht für diesen Absender",
    "not-found": "Hier ist nichts",
    "method-not-allowed": "Auf diese Methode wird hier nicht geantwortet",
    conflict: "Etwas anderes war früher da",
    "cursor-expired": "Dieser Cursor ist zu alt",
    "body-too-large": "Das ist zu groß",
    "media-type-unsupported": "Diese Adresse nimmt ein anderes Format entgegen",
    "body-invalid": "Diese Adresse nimmt etwas anderes entgegen",
    "key-used-otherwise": "Dieser Idempotency-Key gehört zu einer anderen Anfrage",
    "version-missing": "Es fehlt die Version, die Sie gelesen haben",
    "too-many-requests": "Das sind zu viele Anfragen",
    internal: "Hier ist etwas schiefgegangen",
    unavailable: "Zurzeit lässt sich das nicht sagen",
  },
  request: {
    noSuchAddress: "So lautet keine Adresse der API.",
    methods: (methods: string) => `Diese Adresse antwortet auf ${methods}.`,
    faultRecorded: "Die Anfrage war in Ordnung; der Fehler ist vermerkt.",
    unreadable: "Was hier gespeichert ist, lässt sich nicht lesen; der Fehler ist vermerkt.",
    unanswered:
      "Die Anfrage war in Ordnung, aber zurzeit lässt sich nichts lesen: Fragen Sie gleich noch einmal.",
    perhapsDone:
      "Ob das getan ist, lässt sich zurzeit nicht sagen: Senden Sie es gleich noch einmal, mit demselben Idempotency-Key, wo es einen hatte.",
    nothingOfThatName: "So heißt hier nichts.",
    faultsListed: "Die Fehler stehen unter errors.",
    notValid: "Der Inhalt ist lesbar, aber nicht gültig. Die Fehler stehen unter errors.",
    notValidFirst: (max: number) =>
      `Der Inhalt ist lesbar, aber nicht gültig. Die ersten ${max}\u00a0Fehler stehen unter errors.`,
    bytesMax: (max: number) => `Der Inhalt hat höchstens ${max}\u00a0Bytes.`,
    sendJson: "Senden Sie JSON in UTF-8 und unkomprimiert, mit Content-Type: application/json.",
    sendList: "Senden Sie application/x-ndjson oder text/csv, in UTF-8 und unkomprimiert.",
    notJson: (why: string) => `Der Inhalt ist nicht als JSON zu lesen. ${why}`,
    endsEarly: "Er endet zu früh.",
    notUtf8: "Er ist kein UTF-8.",
    notRead: "Der Inhalt wurde nicht gelesen.",
    tooDeep: (max: number) => `Er ist mehr als ${max}\u00a0Ebenen tief.`,
    tooFull: (max: number) => `Er hat mehr als ${max}\u00a0Einträge.`,
    notOfThisList: "Das gehört nicht zu dieser Liste.",
    idempotencyKey: (max: number) => `Idempotency-Key hat 1 bis ${max}\u00a0Zeichen aus ASCII.`,
    ifMatch: "If-Match ist * oder nennt Versionen, wie ETag sie nennt.",
    sameAsBefore: "Senden Sie dasselbe wie zuvor, oder nehmen Sie einen anderen Schlüssel.",
    stillUnderWay: "Die erste Anfrage mit diesem Schlüssel läuft noch.",
  },
  key: {
    send: "Senden Sie Ihren Schlüssel als Authorization: Bearer <Schlüssel>.",
    invalid:
      "Dieser Schlüssel ist unbekannt, abgelaufen oder gesperrt, oder das Kopffeld lautet anders als Bearer <Schlüssel>.",
    unavailable:
      "Ob dieser Schlüssel gilt, lässt sich zurzeit nicht sagen: Niemand kommt herein, und nichts wurde getan.",
    scope: (scopes: readonly string[]) =>
      `Diese Adresse verlangt einen Schlüssel mit dem Bereich ${scopes.join(" oder ")}.`,
    perMinute: (max: number) => `Dieser Schlüssel darf ${max}\u00a0Anfragen in der Minute senden.`,
    neverInAMinute: (max: number) =>
      `Diese Liste fragt mehr, als dieser Schlüssel je in einer Minute darf (${max}): Teilen Sie sie, oder lassen Sie sie als Screening prüfen.`,
    notForSender: "Dieser Schlüssel spricht nicht für den Absender, den die Anfrage nennt.",
    notForRecorder: "Dieser Schlüssel darf nicht für diese Person eintragen.",
    notForProposer: "Der Schlüssel spricht nicht für diese Person.",
    topicMissing: "Dieser Schlüssel ist nicht für ein einziges Thema: Nennen Sie eines.",
  },
  search: {
    tokenInvalid:
      "Dieses Token gehört zu einer anderen Suche, einem anderen Schlüssel oder limit, oder zu einer Suche, die vor über einer Stunde begann.",
    beginAnew: "Beginnen Sie von vorn, ohne Token.",
    unavailable: "Zurzeit ließ sich niemand suchen: Wer nicht gefunden ist, darf nicht kontaktiert werden.",
  },
  permit: {
    unavailable:
      "Ob der Kontakt erlaubt ist, lässt sich zurzeit nicht sagen: Die Antwort ist nein. Nichts wurde beansprucht.",
    notReported:
      "Ob das festgehalten ist, lässt sich zurzeit nicht sagen: Melden Sie es noch einmal, mit demselben Idempotency-Key.",
    unknown: "Eine solche Freigabe hat dieser Schlüssel nicht geholt.",
    personMissing:
      "Bei Gefahr für Leib oder Leben (vital-interest) holen zwei Menschen die Freigabe: für den ersten ein Schlüssel, der namentlich an die Person gebunden ist, die sich meldet.",
    reasonMissing: "Bei Gefahr für Leib oder Leben (vital-interest) gehört ein Grund dazu.",
    confirmerUnknown: "Niemand mit dieser Kennung könnte zustimmen.",
    samePerson: "Die zweite Person ist eine andere als die, die sich meldet oder die Freigabe geholt hat.",
    sameProgram: "Das Wort der zweiten Person kommt durch ein anderes Programm als die Anfrage.",
    notWaiting: "Diese Freigabe wartet auf niemanden.",
    ended: (outcome: string | null) =>
      outcome
        ? `Diese Freigabe ist schon beendet: ${outcome}.`
        : "Diese Freigabe ist beendet: Über diese Person wird nichts mehr festgehalten.",
    notGranted: "Noch ist nichts freigegeben: Geben Sie sie zurück, oder melden Sie not_contacted.",
    outside: "Das liegt außerhalb der Freigabe: Melden Sie diesen Kontakt für sich.",
    tookPlace: "Der Kontakt hat stattgefunden und ist gemeldet.",
  },
  customer: {
    unknown: "Niemand hier hat diesen Namen.",
    noSuchPoint: "Einen solchen Kontaktweg gibt es nicht.",
    noSuchInvitation: "Einen solchen Wunsch gibt es nicht.",
    knownElsewhere:
      "Jemand mit diesem Namen und dieser E\u2011Mail-Adresse ist schon aus einer anderen Quelle bekannt. Auf Verdacht wird niemand zusammengelegt: Nehmen Sie die Kennung jenes Eintrags und führen Sie diese unter references auf, oder fragen Sie die Kundin oder den Kunden.",
    knownAsSeveral:
      "Diese Kennungen gehören verschiedenen Kundinnen oder Kunden. Niemand wird zusammengelegt: Alle können anders entschieden haben.",
    pointUnreadable: "Eine solche Adresse oder Nummer kann es nicht geben.",
    versionMissing:
      "Nennen Sie die Version, die Sie gelesen haben: ihr ETag als If-Match, oder ihre Nummer als basedOnVersion; 0, wo es keine gab.",
  },
  proposal: {
    tooManyAnswers: "Es sind schon so viele Antworten offen, dass eine davon genügt.",
    answerNotPossible: "Dafür lässt sich keine Antwort eröffnen.",
    customerLeaving: "Dieses Konto wird gelöscht: Dafür wird nichts mehr geöffnet.",
    receivedTooLongAgo: "länger als sieben Tage her",
    inTheFuture: "liegt in der Zukunft",
    notInTheFuture: "liegt nicht in der Zukunft",
    notAfterBeginning: "liegt nicht nach dem Anfang",
    tooLong: "liegt mehr als einen Tag nach dem Anfang",
    tooFar: "liegt mehr als ein Jahr in der Zukunft",
    tooManyAppointments: "Drei Vorschläge warten schon auf Antwort.",
    appointmentDeclined: "Vor Kurzem wurde ein Vorschlag dieser Person abgelehnt.",
    appointmentNotPossible: "Diese Person könnte sich auf diese Art nicht melden.",
    appointmentGone: "Davon ist nichts zu beantworten, zu verschieben oder abzusagen.",
    introductionWaits: "Eine Vorstellung durch diese Person wartet schon auf Antwort.",
    introductionDeclined: "Vor Kurzem wurde eine Vorstellung durch diese Person abgelehnt.",
    introductionNotPossible: "Diese Person kann hier niemanden vorstellen.",
    nobodyElse: "niemand sonst mit dieser Kennung arbeitet hier",
    staffOrKey: "niemand mit dieser Kennung arbeitet hier, oder der Schlüssel spricht nicht für diese Person",
    empty: "leer",
    charactersMax: (max: number) => `mehr als ${max}\u00a0Zeichen`,
  },
  staff: {
    unknown: "Niemand dieses Namens arbeitet hier.",
    unknownId: "Niemand mit dieser Kennung arbeitet hier.",
    emailTaken: "Diese E\u2011Mail-Adresse hat schon jemand anderes, der hier arbeitet.",
    teamMissing: "Wer neu ist, braucht ein Team.",
    numberUnreadable: "Das ist keine Telefonnummer.",
    deputyUnknown: "Niemand dieses Namens arbeitet hier, oder es ist die Person selbst.",
    lastAdministrator:
      "Das ist die einzige Person, die die Anwendung verwaltet. Geben Sie diese Rolle erst jemand anderem.",
  },
  changes: {
    noCursor: "Das ist kein Cursor dieser Liste.",
    expired: (newest: string) =>
      `Was auf diesen Cursor folgt, ist nicht mehr aufbewahrt. Fragen Sie nach after=${newest}, lesen Sie alles einmal, und fahren Sie von jenem Cursor an fort.`,
  },
  webhook: {
    unknown: "Einen solchen Webhook gibt es nicht.",
    noSuchDelivery: "Eine solche Sendung hat dieser Webhook nicht.",
    tooMany: (max: number) => `Es gibt schon ${max}\u00a0Webhooks: Entfernen Sie einen.`,
    disabled: "Dieser Webhook ist abgeschaltet: Dorthin wird nichts gesendet.",
    url: {
      not_an_address: "Das ist keine Adresse.",
      not_https: "Nur https wird gesprochen.",
      with_credentials: "Eine Adresse mit Benutzernamen oder Passwort wird nicht genommen.",
      port_refused: "Nehmen Sie Port 443, oder einen ab 1024.",
      address_refused: "Diese Adresse ist nicht öffentlich.",
    },
  },
};

const en: typeof de = {
  titles: {
    "not-json": "The body is not JSON",
    "body-malformed": "The body is not what this address takes",
    "query-invalid": "The parameters are not what this address takes",
    "header-invalid": "A header field is not what this address takes",
    "credentials-missing": "No key was sent",
    "credentials-invalid": "The key is not valid",
    "scope-missing": "The key is not meant for this",
    "sender-not-allowed": "The key may not speak for this sender",
    "not-found": "There is nothing here",
    "method-not-allowed": "This method is not answered here",
    conflict: "Something else came first",
    "cursor-expired": "The cursor is too old",
    "body-too-large": "The body is too large",
    "media-type-unsupported": "This address takes another format",
    "body-invalid": "The body is not what this address takes",
    "key-used-otherwise": "The Idempotency-Key belongs to another request",
    "version-missing": "The version that you saw is missing",
    "too-many-requests": "Too many requests",
    internal: "Something went wrong here",
    unavailable: "No answer can be given now",
  },
  request: {
    noSuchAddress: "No address of the API is spelled like this.",
    methods: (methods) => `This address answers ${methods}.`,
    faultRecorded: "The request was in order; the fault has been recorded.",
    unreadable: "What is stored here cannot be read; the fault has been recorded.",
    unanswered: "The request was in order, but nothing can be read at present: ask again in a moment.",
    perhapsDone:
      "Whether this was done cannot be said at present: send it again in a moment, with the same Idempotency-Key where it had one.",
    nothingOfThatName: "There is nothing of that name.",
    faultsListed: "The faults are listed as errors.",
    notValid: "The body was read, but is not valid. The faults are listed as errors.",
    notValidFirst: (max) =>
      `The body was read, but is not valid. The first ${max} faults are listed as errors.`,
    bytesMax: (max) => `A body has at most ${max} bytes.`,
    sendJson: "Send JSON in UTF-8, not compressed, as Content-Type: application/json.",
    sendList: "Send application/x-ndjson or text/csv, in UTF-8 and not compressed.",
    notJson: (why) => `The body cannot be read as JSON. ${why}`,
    endsEarly: "It ends too early.",
    notUtf8: "It is not UTF-8.",
    notRead: "The body was not read.",
    tooDeep: (max) => `It is nested more than ${max} levels deep.`,
    tooFull: (max) => `It holds more than ${max} members and entries.`,
    notOfThisList: "This is no place in this list.",
    idempotencyKey: (max) => `Idempotency-Key holds 1 to ${max} characters of ASCII.`,
    ifMatch: "If-Match is *, or names versions as ETag does.",
    sameAsBefore: "Send the same as before, or take another key.",
    stillUnderWay: "The first request with this key is still under way.",
  },
  key: {
    send: "Send your key as Authorization: Bearer <key>.",
    invalid: "This key is unknown, expired or revoked, or the header has another form than Bearer <key>.",
    unavailable: "Whether this key is valid cannot be said now: nobody is let in, and nothing was done.",
    scope: (scopes) => `This address asks for a key with the scope ${scopes.join(" or ")}.`,
    perMinute: (max) => `This key may send ${max} requests a minute.`,
    neverInAMinute: (max) =>
      `This list asks more than this key ever may in a minute (${max}): split it, or have it screened.`,
    notForSender: "This key may not speak for the sender that the request names.",
    notForRecorder: "This key may not record for this member of staff.",
    notForProposer: "the key does not speak for them",
    topicMissing: "This key is not for one topic alone: name one.",
  },
  search: {
    tokenInvalid: "The token belongs to another search, key or limit, or to a search begun over an hour ago.",
    beginAnew: "Begin the search anew, without a token.",
    unavailable: "Nobody could be searched now: whoever was not found may not be contacted.",
  },
  permit: {
    unavailable: "Whether the contact is allowed cannot be said now: the answer is no. Nothing was claimed.",
    notReported:
      "Whether this was recorded cannot be said now: report it again, with the same Idempotency-Key.",
    unknown: "This key has claimed no such permit.",
    personMissing:
      "A topic of basis vital-interest is claimed by two people: for the first, by a key that is bound by name to the member of staff who contacts.",
    reasonMissing: "A topic of basis vital-interest is claimed with a reason.",
    confirmerUnknown: "There is nobody of that id who could confirm.",
    samePerson: "The second person is another one than who contacts and who claimed.",
    sameProgram: "The second person’s word comes by another program than the claim.",
    notWaiting: "This permit does not wait for anybody.",
    ended: (outcome) =>
      outcome
        ? `This permit has ended already: ${outcome}.`
        : "This permit has ended: nothing is kept of this person any more.",
    notGranted: "Nothing was granted yet: release it, or report not_contacted.",
    outside: "It lies outside the permit’s life: record that contact by itself.",
    tookPlace: "The contact has taken place, and was reported.",
  },
  customer: {
    unknown: "There is nobody here whom this reference names.",
    noSuchPoint: "There is no contact point of that name.",
    noSuchInvitation: "There is no invitation of that name.",
    knownElsewhere:
      "Somebody of this name and e-mail address is on record from another source. Nobody is merged by a guess: use the reference of that record and list this one in `references`, or ask the customer.",
    knownAsSeveral:
      "These references belong to different customers. Nobody is merged: each may have decided differently.",
    pointUnreadable: "This is no address or number that could exist.",
    versionMissing:
      "Name the version that you read: its ETag as If-Match, or its number as basedOnVersion; 0 where there was none.",
  },
  proposal: {
    tooManyAnswers: "So many answers are open already that one of them will do.",
    answerNotPossible: "No answer can be opened for this.",
    customerLeaving: "The customer is leaving: nothing is opened for them any more.",
    receivedTooLongAgo: "more than seven days ago",
    inTheFuture: "in the future",
    notInTheFuture: "not in the future",
    notAfterBeginning: "not after its beginning",
    tooLong: "more than a day after its beginning",
    tooFar: "more than a year ahead",
    tooManyAppointments: "Three proposals wait for the customer’s answer already.",
    appointmentDeclined: "The customer declined a proposal of this person a short while ago.",
    appointmentNotPossible: "This person could not be in touch with the customer in that way.",
    appointmentGone: "There is nothing of that to answer, to move or to call off.",
    introductionWaits: "One by this member of staff waits for an answer already.",
    introductionDeclined: "The customer declined one by this member of staff a short while ago.",
    introductionNotPossible: "This member of staff cannot introduce anybody to the customer.",
    nobodyElse: "nobody else of this id works here",
    staffOrKey: "nobody of this id works here, or the key does not speak for them",
    empty: "empty",
    charactersMax: (max) => `more than ${max} characters`,
  },
  staff: {
    unknown: "Nobody of that name works here.",
    unknownId: "Nobody of this id works here.",
    emailTaken: "Somebody else who works here has this e-mail address.",
    teamMissing: "Somebody new needs a team.",
    numberUnreadable: "This is no telephone number.",
    deputyUnknown: "Nobody of that name works here, or it is the person themselves.",
    lastAdministrator: "This is the only administrator. Make somebody else one first.",
  },
  changes: {
    noCursor: "This is no cursor of this feed.",
    expired: (newest) =>
      `What follows this cursor is no longer kept. Ask for after=${newest}, read everything once, and go on from that cursor.`,
  },
  webhook: {
    unknown: "There is no such webhook.",
    noSuchDelivery: "This webhook has no such delivery.",
    tooMany: (max) => `There are ${max} webhooks already: remove one.`,
    disabled: "The webhook is disabled: nothing is sent there.",
    url: {
      not_an_address: "This is no address.",
      not_https: "Only https is spoken.",
      with_credentials: "An address that holds a user name or a password is not taken.",
      port_refused: "Take port 443, or one from 1024 on.",
      address_refused: "This address is not public.",
    },
  },
};

export type ProblemWords = typeof de;

export const problemWords: Dictionary<ProblemWords> = { de, en };
