import type { Dictionary } from "../language";

type Pronoun = "ms" | "mr" | null;

const de = {
  standIn: {
    /** `when` as in "heute", "am Freitag, 27. November". */
    title: (owner: string, when: string) => `${owner} ist ${when} nicht da.`,
    ask: (standIn: string, way: string) => `Darf ${standIn} ${way}?`,
    ways: {
      phone: "Sie anrufen",
      video: "Sie per Video anrufen",
      visit: "Sie besuchen",
    } as Record<string, string>,
    anyWay: "sich bei Ihnen melden",
    yes: (standIn: string) => `Ja, ${standIn}`,
    no: (owner: string) => `Nein, ich warte auf ${owner}`,
    /** Where nobody else could. */
    wait: (owner: string) => `Auf ${owner} warten`,
    waits: (owner: string, stretch: string) => `Wenn Sie auf ${owner} warten, gilt Ihr Wunsch ${stretch}.`,
    staysSo: "Wenn Sie warten, bleibt Ihr Wunsch, wie er ist.",
    accepted: "Ihr Wunsch ist weitergegeben. Sie können das unten zurücknehmen.",
    declined: "Ihr Wunsch wartet.",
    takeBack: (owner: string) => `Doch wieder ${owner} fragen`,
    takenBack: "Ihr Wunsch ist wieder, wie er war.",
  },
  missedCall: {
    /** `when` as in "heute, 17:10 Uhr". */
    title: (name: string, when: string) => `${name} hat Sie nicht erreicht (${when}).`,
    ask: (pronoun: Pronoun, name: string) =>
      `Darf ${pronoun === "ms" ? "sie" : pronoun === "mr" ? "er" : name} es noch einmal versuchen?`,
    again: (stretch: string) => `Ein Ja gilt für einen Versuch, ${stretch}.`,
    yes: "Ja, noch einmal",
    no: "Nein",
    accepted: "Ihr Wunsch steht unten, bis er beantwortet ist.",
    declined: "Gut. Danach wird nicht noch einmal gefragt.",
  },
  unanswered: {
    title: "Niemand hat sich gemeldet.",
    text: (when: string) => `Ihr Kontaktwunsch galt bis ${when}. Das tut uns leid.`,
    again: (stretch: string) => `Noch einmal: ${stretch}`,
    layAside: "Nicht mehr nötig",
    renewed: "Ihr Wunsch gilt wieder und steht unten.",
    laidAside: "Gut, der Wunsch ist erledigt.",
  },
  gone: "Das steht nicht mehr offen. Hier steht, was jetzt gilt.",
};

const en: typeof de = {
  standIn: {
    title: (owner, when) => `${owner} is away ${when}.`,
    ask: (standIn, way) => `May ${standIn} ${way}?`,
    ways: { phone: "call you", video: "call you by video", visit: "visit you" },
    anyWay: "get in touch with you",
    yes: (standIn) => `Yes, ${standIn}`,
    no: (owner) => `No, I will wait for ${owner}`,
    wait: (owner) => `Wait for ${owner}`,
    waits: (owner, stretch) => `If you wait for ${owner}, your request holds ${stretch}.`,
    staysSo: "If you wait, your request stays as it is.",
    accepted: "Your request has been passed on. You can take that back below.",
    declined: "Your request waits.",
    takeBack: (owner) => `Ask ${owner} again after all`,
    takenBack: "Your request is as it was before.",
  },
  missedCall: {
    title: (name, when) => `${name} did not reach you (${when}).`,
    ask: (pronoun, name) => `May ${pronoun === "ms" ? "she" : pronoun === "mr" ? "he" : name} try once more?`,
    again: (stretch) => `A yes covers one attempt, ${stretch}.`,
    yes: "Yes, once more",
    no: "No",
    accepted: "Your request stands below until it is answered.",
    declined: "All right. You will not be asked again.",
  },
  unanswered: {
    title: "Nobody got in touch.",
    text: (when) => `Your request ended ${when}. We are sorry.`,
    again: (stretch) => `Once more: ${stretch}`,
    layAside: "No longer needed",
    renewed: "Your request holds again and stands below.",
    laidAside: "All right, the request is closed.",
  },
  gone: "That is no longer open. What holds now stands here.",
};

export const openQuestionWords: Dictionary<typeof de> = { de, en };
