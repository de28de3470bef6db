/** Why a contact is refused, in the order of the rules (permission.md, "Rules"). */
export const refusalReasons = [
  "sender_blocked",
  "ai_refused",
  "automated_refused",
  "not_chosen",
  "topic_refused",
  "channel_refused",
  "no_contact_point",
  "appointment_needed",
  "paused",
  "outside_hours",
  "public_holiday",
  "cap_reached",
] as const;

export type RefusalReason = (typeof refusalReasons)[number];
