import type { Dictionary } from "../language";

/** Lines of the history about appointments: what either side said, and what came of it. */
const de = {
  proposed: {
    staff: (name: string) => `${name} schlug einen Termin vor`,
    customer: (name: string) => `Sie schlugen ${name} eine andere Zeit vor`,
  },
  asked: {
    staff: (name: string) => `${name} wollte den Termin verschieben`,
    customer: () => "Sie wollten den Termin verschieben",
  },
  agreed: (name: string) => `Termin mit ${name} vereinbart`,
  moved: (name: string) => `Termin mit ${name} verschoben`,
  declined: {
    staff: () => "Sie haben den Vorschlag abgelehnt",
    customer: (name: string) => `${name} konnte zu Ihrer Zeit nicht`,
  },
  withdrawn: {
    staff: (name: string) => `${name} hat den Vorschlag zurückgezogen`,
    customer: () => "Sie haben Ihren Vorschlag zurückgezogen",
  },
  calledOff: (name: string) => `Termin mit ${name} abgesagt`,
};

const en: typeof de = {
  proposed: {
    staff: (name) => `${name} proposed an appointment`,
    customer: (name) => `You proposed another time to ${name}`,
  },
  asked: {
    staff: (name) => `${name} wanted to move the appointment`,
    customer: () => "You wanted to move the appointment",
  },
  agreed: (name) => `Appointment with ${name} agreed`,
  moved: (name) => `Appointment with ${name} moved`,
  declined: {
    staff: () => "You declined the proposal",
    customer: (name) => `${name} could not make it at your time`,
  },
  withdrawn: {
    staff: (name) => `${name} withdrew the proposal`,
    customer: () => "You withdrew your proposal",
  },
  calledOff: (name) => `Appointment with ${name} called off`,
};

export const appointmentHistoryWords: Dictionary<typeof de> = { de, en };
