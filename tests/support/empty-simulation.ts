/** The shortest body that the simulation of a decision takes. */
export const emptySimulation = {
  company: {
    timeZone: "Europe/Berlin",
    channels: [{ id: "phone", live: true }],
    topics: [{ id: "offers", basis: "consent" }],
    staff: [],
  },
  customer: {
    preferences: { timeZone: "Europe/Berlin", people: { mode: "nobody" } },
    assignment: null,
    contacts: [],
    invitations: [],
  },
  request: { sender: { type: "staff", id: "s-keller" }, channel: "phone", topic: "offers" },
  at: "2026-11-24T10:00:00Z",
};

/** The shortest body that the simulation of assignments takes. */
export const emptyAssignment = { staff: [], customers: [] };
