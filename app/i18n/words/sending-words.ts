import type { Dictionary } from "../language";

const de = {
  sending: "Wird gesendet. Das Netz ist gerade langsam.",
  offline:
    "Keine Verbindung: Es ist nichts gesendet, und es gilt weiter, was vorher galt. Was Sie eingegeben haben, steht noch da. Versuchen Sie es noch einmal, wenn Sie wieder im Netz sind.",
};

const en: typeof de = {
  sending: "Sending. The network is slow at the moment.",
  offline:
    "No connection: nothing was sent, and what held before still holds. What you entered is still here. Try again when you are back online.",
};

export const sendingWords: Dictionary<typeof de> = { de, en };
