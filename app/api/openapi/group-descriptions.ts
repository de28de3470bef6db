import type { DoorGroup } from "../api-door";

/** What stands under each heading of the document. */
export const groupDescriptions: Record<DoorGroup, string> = {
  Permission: "May this sender contact this customer, over this channel, about this topic, now?",
  Permits: "The permission made exclusive: claimed for one contact, and reported on.",
  Customers: "Who the customers are, and where they can be reached.",
  Preferences: "What customers decided, and decisions recorded on their behalf.",
  Contacts: "What took place or was tried, and what customers wish for.",
  Staff: "Who may be chosen, and who is away.",
  Changes: "What became different, in the order in which it did.",
  Webhooks: "Who is told of changes.",
  Screening: "Whole call lists and mailings at once.",
  Simulation: "Decisions about made-up customers: nothing is read, nothing is stored.",
  Service: "About the API itself.",
};
