import type { Dictionary } from "../language";

const de = {
  command: "fragt für jede Zeile einer Liste, ob der Kontakt erlaubt ist; beansprucht nichts",
  file: "Liste als CSV oder NDJSON (.ndjson, .jsonl)",
  options: {
    sender: "wer sich melden will, als ART:KENNUNG, etwa staff:keller oder automated:newsletter",
    channel: "auf welche Weise, etwa phone",
    topic: "worüber, etwa offers",
    at: "wann, etwa 2026-11-24T17:00:00+01:00; ohne Angabe jetzt",
    out: "Datei für die Antworten; ohne Angabe die Standardausgabe",
  },
  senderUnreadable: "--sender braucht ART:KENNUNG; die Arten sind staff, automated und ai.",
  atUnreadable: "--at braucht einen Zeitpunkt wie 2026-11-24T17:00:00+01:00.",
  fileUnreadable: "Die Datei ist nicht zu lesen.",
  outUnwritable: "Die Datei für die Antworten ist nicht zu schreiben.",
  outIsList: "Die Antworten würden die Liste überschreiben. Bitte eine andere Datei nennen.",
  columnsAre: "Die Spalten heißen customer, sender, channel, topic, at.",
  listEmpty: "Die Liste ist leer: Die erste Zeile nennt die Spalten.",
  headUnreadable: (bytesMax: number) =>
    `Die Kopfzeile ist nicht als UTF-8 zu lesen oder länger als ${bytesMax}\u00a0Bytes. In Excel heißt das Format „CSV UTF-8“.`,
  columnsUnknown: (columns: string) =>
    `Die Kopfzeile nennt Spalten, die es hier nicht gibt: ${columns}. Bitte ohne diese senden.`,
  columnsTwice: (columns: string) => `Die Kopfzeile nennt Spalten doppelt: ${columns}.`,
  customerColumnMissing: "Die Kopfzeile nennt keine Spalte customer.",
  progress: "{bar} {percentage} % · {done} von {all} Zeilen · {rate} in der Sekunde",
  interrupted: "Abgebrochen. Zeilen ohne Antwort sind ein Nein.",
  unread: "Die Antworten liest niemand mehr; der Rest der Liste ist nicht gefragt.",
  done: (rows: number, allowed: number) =>
    `${rows} Zeilen gefragt, ${allowed} erlaubt, ${rows - allowed} nicht.`,
  undecided: (rows: number) => `Zu ${rows} davon gab es keine Entscheidung; warum, steht in der Zeile.`,
  onlyNow: "Das gilt jetzt und beansprucht nichts: vor dem Kontakt noch einmal fragen.",
};

const en: typeof de = {
  command: "asks for every row of a list whether the contact is allowed; claims nothing",
  file: "list as CSV or NDJSON (.ndjson, .jsonl)",
  options: {
    sender: "who wants to get in touch, as TYPE:ID, such as staff:keller or automated:newsletter",
    channel: "by which way, such as phone",
    topic: "about what, such as offers",
    at: "when, such as 2026-11-24T17:00:00+01:00; now if not given",
    out: "file for the answers; the standard output if not given",
  },
  senderUnreadable: "--sender takes TYPE:ID; the types are staff, automated and ai.",
  atUnreadable: "--at takes an instant such as 2026-11-24T17:00:00+01:00.",
  fileUnreadable: "The file cannot be read.",
  outUnwritable: "The file for the answers cannot be written.",
  outIsList: "The answers would overwrite the list. Please name another file.",
  columnsAre: "The columns are customer, sender, channel, topic, at.",
  listEmpty: "The list is empty: its first line names the columns.",
  headUnreadable: (bytesMax) =>
    `The header cannot be read as UTF-8, or is longer than ${bytesMax} bytes. Excel calls the format “CSV UTF-8”.`,
  columnsUnknown: (columns) =>
    `The header names columns that do not exist here: ${columns}. Please send it without them.`,
  columnsTwice: (columns) => `The header names columns twice: ${columns}.`,
  customerColumnMissing: "The header names no column customer.",
  progress: "{bar} {percentage}% · {done} of {all} rows · {rate} a second",
  interrupted: "Interrupted. Rows without an answer are a no.",
  unread: "Nobody reads the answers any more; the rest of the list was not asked.",
  done: (rows, allowed) => `${rows} rows asked, ${allowed} allowed, ${rows - allowed} not.`,
  undecided: (rows) => `${rows} of them had no decision; their rows say why.`,
  onlyNow: "This holds now and claims nothing: ask again before the contact.",
};

export const screeningWords: Dictionary<typeof de> = { de, en };
