import type { Dictionary } from "../language";

/** Of appointments that a member of staff calls off. */
const de = {
  toCustomer: {
    title: (name: string) => `${name} hat den Termin abgesagt`,
    text: "Damit endet auch die Erlaubnis für diesen Termin. Sonst bleibt alles, wie Sie es gewählt haben.",
    takeOut: "Aus dem Kalender nehmen",
    wish: "Andere Zeit wünschen",
  },
  toStaff: {
    callOff: "Termin absagen",
    done: "Der Termin ist abgesagt. Das steht jetzt im Portal. Verschickt wird nichts.",
  },
  history: (name: string) => `${name} hat den Termin abgesagt`,
};

const en: typeof de = {
  toCustomer: {
    title: (name) => `${name} has called off the appointment`,
    text: "With it ends the permission for this appointment. Everything else stays as you chose it.",
    takeOut: "Take it out of my calendar",
    wish: "Ask for another time",
  },
  toStaff: {
    callOff: "Call off the appointment",
    done: "The appointment is called off. That stands in the portal now. Nothing is sent.",
  },
  history: (name) => `${name} called off the appointment`,
};

export const calledOffWords: Dictionary<typeof de> = { de, en };
