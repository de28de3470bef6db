/** What becomes different, as the wire carries it: one form for each kind, in the feed and in what webhooks are sent. */
import { z } from "zod";
import { permitOutcomes } from "~/domain/permission/permit";
import { type Change, type ChangeKind, changeKinds } from "~/domain/programs/change";
import { formatInstant } from "~/domain/time/instant";
import { instantAnswerSchema } from "../instant-answer-schema";
import { permitSenderSchema } from "../permits/permit-schema";

const contactTerms = {
  sender: permitSenderSchema,
  channel: z.string(),
  topic: z.string(),
};
const permitTerms = { permitId: z.string(), ...contactTerms };
const invitationNamed = { invitationId: z.string().describe("Its id in the customer's list of invitations") };

/** What it means, and what stands in `data`. */
export const changesTold: Record<ChangeKind, { means: string; data: z.ZodRawShape }> = {
  "customer.recorded": {
    means: "A customer was made, or name, language, ids or former contact person are told anew.",
    data: {},
  },
  "customer.erased": {
    means: "A customer was erased: forget them too. By the ids of other systems nobody is found any more.",
    data: {},
  },
  "account.closed": {
    means: "A customer leaves. Until they are erased they may stay after all.",
    data: { eraseAt: instantAnswerSchema },
  },
  "account.kept": { means: "A customer who was leaving stays.", data: {} },
  "contact_point.changed": {
    means:
      "An address or number was added, removed, verified, opened, closed, found bad, or refused by somebody who shares it.",
    data: {},
  },
  "preference.changed": {
    means: "The customer's choice is another one.",
    data: { version: z.int().describe("Of the preferences, from now on") },
  },
  "preference.waiting": {
    means: "What was recorded on the customer's behalf waits for their yes, or was declined.",
    data: { waiting: z.string().describe("The id of what waits"), state: z.enum(["waiting", "declined"]) },
  },
  "consent.withdrawn": {
    means: "The customer took back consents: stop at once what rests on them.",
    data: { topics: z.array(z.strictObject({ topic: z.string(), channel: z.string() })) },
  },
  "assignment.changed": {
    means: "Somebody else looks after the customer.",
    data: {
      area: z.string().nullable().describe("null = in general"),
      from: z.string().nullable().describe("The member of staff until now; null = nobody"),
      to: z.string().nullable().describe("null = nobody"),
    },
  },
  "invitation.opened": {
    means:
      "The customer wishes to be contacted, accepted an appointment, or sent something that may be answered.",
    data: invitationNamed,
  },
  "invitation.closed": {
    means: "A wish, an appointment or a proposal of one was answered, declined or withdrawn.",
    data: invitationNamed,
  },
  "appointment.asked": {
    means: "The customer would rather have another time for an appointment.",
    data: invitationNamed,
  },
  "contact.recorded": {
    means: "A contact took place, or was tried.",
    data: { contactId: z.string(), ...contactTerms, outcome: z.enum(["reached", "not_reached"]) },
  },
  "contact.freed": {
    means: "A contact counts no more: it never took place.",
    data: { contactId: z.string(), ...contactTerms },
  },
  "permit.granted": {
    means: "Somebody may make one contact.",
    data: { ...permitTerms, expiresAt: instantAnswerSchema },
  },
  "permit.ended": {
    means: "A permit was reported, or given back.",
    data: {
      permitId: z.string(),
      outcome: z.enum(permitOutcomes),
      refused: z.literal(true).optional().describe("The customer said no: make no contact by it"),
    },
  },
  "permit.unreported": {
    means:
      "The time of a permit is over, and nobody said what became of it: report it, it counts until then.",
    data: permitTerms,
  },
  "company.changed": {
    means: "The company changed: read the house, and its members of staff, again.",
    data: { staff: z.string().optional().describe("The member of staff whom it is about") },
  },
};

export const changeSchema = z
  .discriminatedUnion("kind", asUnion(changeKinds.map(describeChange)))
  .meta({ id: "Change" });

function describeChange(kind: ChangeKind) {
  const { means, data } = changesTold[kind];
  return z
    .strictObject({
      kind: z.literal(kind),
      customer: isOfCompany(kind) ? z.null() : z.string().describe("Our id"),
      at: instantAnswerSchema,
      data: z.strictObject(data),
    })
    .describe(means);
}

export function isOfCompany(kind: ChangeKind): boolean {
  return kind === "company.changed";
}

/** There is a kind, which TypeScript cannot see in a list that was mapped. */
export function asUnion<Member>(members: Member[]): [Member, ...Member[]] {
  return members as [Member, ...Member[]];
}

/** The data were made in the form of their kind (domain/programs/change-data). */
export function toChangeJson({ kind, customerId, at, data }: Change): z.input<typeof changeSchema> {
  return { kind, customer: customerId, at: formatInstant(at), data } as z.input<typeof changeSchema>;
}
