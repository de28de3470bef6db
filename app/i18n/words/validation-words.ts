import type { Dictionary } from "../language";

/** What is wrong with an entry, and how it would be right; one per fault that a form can have. */
const de = {
  choiceMissing: "Wählen Sie etwas aus.",
  people: {
    modeMissing: "Wählen Sie, wer sich melden darf.",
    rankedEmpty: "Setzen Sie mindestens eine Person auf die Liste, oder wählen Sie „Niemand“.",
    rankedTooMany: "Höchstens fünf Personen passen auf die Liste.",
    unknown: "Diese Person gibt es hier nicht mehr. Wählen Sie jemand anderen.",
    teamsEmpty: "Wählen Sie mindestens ein Team.",
  },
  topics: {
    channelUnknown: "Diese Art, sich zu melden, gibt es hier nicht.",
    noteTooLong: "Bitte höchstens 500\u00a0Zeichen.",
  },
  hours: {
    timeInvalid: "Das ist keine Uhrzeit. Sie sieht aus wie 17:30.",
    toMissing: (day: string) => `${day}: Geben Sie an, bis wann.`,
    toBeforeFrom: (day: string) => `${day}: Das Ende liegt vor dem Anfang.`,
    toEqualsFrom: (day: string) => `${day}: Anfang und Ende sind gleich.`,
    tooMany: "Höchstens 50\u00a0Zeiten gehen.",
    timeZoneUnknown: "Diese Zeitzone kennen wir nicht.",
  },
  limits: {
    maxInvalid: "Geben Sie eine Zahl von 0 bis 1000 ein.",
    periodInvalid: "Diese Zeit geht nicht. Höchstens zehn Jahre.",
    twice: "Diese Höchstzahl steht schon da.",
    tooMany: "Höchstens 20\u00a0Höchstzahlen gehen.",
  },
  pause: {
    dateInvalid: "Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel 24.12.2026.",
    fromMissing: "Geben Sie an, ab wann die Pause gilt.",
    untilMissing: "Geben Sie an, bis wann die Pause gilt, oder wählen Sie „Bis auf Weiteres“.",
    untilBeforeFrom: "Das Ende der Pause liegt vor ihrem Anfang.",
    over: "Diese Pause wäre schon vorbei.",
    tooMany: "Höchstens 50\u00a0Pausen gehen.",
  },
  callWord: {
    missing: "Geben Sie ein Wort ein.",
    tooShort: "Das Wort ist zu kurz. Mindestens vier Buchstaben.",
    tooLong: "Das Wort ist zu lang. Höchstens 40\u00a0Zeichen.",
    notSpeakable: "Bitte nur Buchstaben, damit man das Wort am Telefon sprechen kann.",
  },
  wish: {
    channelMissing: "Wählen Sie, wie sich jemand melden soll.",
    noContactPoint: (address: string) => `Dafür fehlt noch: ${address}.`,
    dateMissing: "Wählen Sie einen Tag.",
    timeMissing: "Wählen Sie Anfang und Ende.",
    past: "Diese Zeit ist schon vorbei.",
    endBeforeStart: "Das Ende liegt vor dem Anfang.",
    tooFar: "Das ist zu lange hin. Höchstens ein Jahr im Voraus.",
    tooMany: "So viele Wünsche sind noch offen. Nehmen Sie erst einen davon zurück.",
    leaving: "Das Konto wird gelöscht. Wünsche gehen wieder, wenn es bleibt.",
    noteTooLong: "Bitte höchstens 500\u00a0Zeichen.",
    closed: "So meldet sich bei uns zurzeit niemand.",
    nobodyThere: (ways: string, hours: string) =>
      `Zu dieser Zeit ist bei uns niemand da. ${ways} sind ${hours} möglich.`,
  },
  contact: {
    channelMissing: "Wählen Sie, wie Sie sich gemeldet haben.",
    topicMissing: "Wählen Sie, worum es ging.",
    outcomeMissing: "Geben Sie an, ob Sie jemanden erreicht haben.",
    timeMissing: "Geben Sie an, wann es war.",
    timeInFuture: "Diese Zeit liegt in der Zukunft.",
    timeTooOld: "Das ist zu lange her. Höchstens ein Jahr.",
  },
};

const en: typeof de = {
  choiceMissing: "Choose something.",
  people: {
    modeMissing: "Choose who may get in touch.",
    rankedEmpty: "Put at least one person on the list, or choose “Nobody”.",
    rankedTooMany: "The list holds five people at most.",
    unknown: "This person is no longer here. Choose someone else.",
    teamsEmpty: "Choose at least one team.",
  },
  topics: {
    channelUnknown: "This way of getting in touch does not exist here.",
    noteTooLong: "Please use 500\u00a0characters at most.",
  },
  hours: {
    timeInvalid: "That is not a time. It should look like 17:30.",
    toMissing: (day) => `${day}: Say until when.`,
    toBeforeFrom: (day) => `${day}: The end comes before the start.`,
    toEqualsFrom: (day) => `${day}: Start and end are the same.`,
    tooMany: "At most 50\u00a0times are possible.",
    timeZoneUnknown: "We do not know this time zone.",
  },
  limits: {
    maxInvalid: "Enter a number from 0 to 1000.",
    periodInvalid: "This period is not possible. Ten years at most.",
    twice: "This limit is already there.",
    tooMany: "At most 20\u00a0limits are possible.",
  },
  pause: {
    dateInvalid: "This day does not exist. Write, for example, 24/12/2026.",
    fromMissing: "Say when the break starts.",
    untilMissing: "Say when the break ends, or choose “Until further notice”.",
    untilBeforeFrom: "The break ends before it starts.",
    over: "This break would already be over.",
    tooMany: "At most 50\u00a0breaks are possible.",
  },
  callWord: {
    missing: "Enter a word.",
    tooShort: "The word is too short. At least four letters.",
    tooLong: "The word is too long. At most 40\u00a0characters.",
    notSpeakable: "Letters only, please, so that the word can be said on the phone.",
  },
  wish: {
    channelMissing: "Choose how someone should get in touch.",
    noContactPoint: (address) => `Still missing for this: ${address}.`,
    dateMissing: "Choose a day.",
    timeMissing: "Choose a start and an end.",
    past: "That time has passed.",
    endBeforeStart: "The end comes before the start.",
    tooFar: "That is too far ahead. One year at most.",
    tooMany: "As many wishes as can be are still open. Take one of them back first.",
    leaving: "This account is being deleted. Wishes work again if it is kept.",
    noteTooLong: "At most 500\u00a0characters, please.",
    closed: "Nobody gets in touch that way at present.",
    nobodyThere: (ways, hours) => `Nobody is at work at that time. ${ways} are possible ${hours}.`,
  },
  contact: {
    channelMissing: "Choose how you got in touch.",
    topicMissing: "Choose what it was about.",
    outcomeMissing: "Say whether you reached anyone.",
    timeMissing: "Say when it was.",
    timeInFuture: "That time lies in the future.",
    timeTooOld: "That is too long ago. One year at most.",
  },
};

export const validationWords: Dictionary<typeof de> = { de, en };
