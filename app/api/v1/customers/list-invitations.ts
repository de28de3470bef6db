import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { formatInstant } from "~/domain/time/instant";
import {
  type Invitation,
  listAppointmentsProposed,
  listInvitationsOf,
} from "~/operations/contacts/list-contacts-of.server";
import { findCustomerNamed } from "~/operations/customers/find-customer-named.server";
import { noteLookOfProgram } from "~/operations/customers/note-look.server";
import { defineDoor } from "../../api-door";
import { instantAnswerSchema } from "../instant-answer-schema";
import { customerNotFound } from "./customer-not-found";
import { customerParams } from "./customer-schema";

const invitationSchema = z
  .strictObject({
    id: z.string(),
    state: z.enum(["open", "proposed"]),
    source: z.enum(["wish", "appointment", "reply"]),
    channel: z.string(),
    topic: z.string().nullable(),
    staff: z.string().nullable(),
    from: instantAnswerSchema,
    until: instantAnswerSchema,
    proposedBy: z
      .enum(["staff", "customer"])
      .nullable()
      .describe("Of what is proposed: whoever did not propose it answers; else null"),
    moves: z.string().nullable().describe("The open appointment that stands until this one is accepted"),
  })
  .meta({ id: "Invitation" });

export const listInvitationsDoor = defineDoor({
  method: "GET",
  path: "/api/v1/customers/{reference}/invitations",
  name: "listInvitations",
  group: "Contacts",
  guard: forApiClient("read"),
  summary: "The customer's open wishes to be contacted, what waits for an answer, and proposed appointments.",
  description:
    "Whatever is `proposed` permits nothing until the other side accepts it: the customer what staff proposed, the member of staff another time that the customer asked for. At most some dozens: so many may be open at once. `next` is always null.",
  params: customerParams,
  example: { params: { reference: "crm:4711" } },
  answers: {
    200: z
      .strictObject({ invitations: z.array(invitationSchema), next: z.null() })
      .meta({ id: "InvitationPage" }),
  },
  problems: ["not-found"],
  async handle({ params, client }, { operations }) {
    const customerId = await findCustomerNamed(operations, params.reference);
    if (customerId === null) return { problem: customerNotFound };
    await noteLookOfProgram(operations, client, customerId);
    const open = await listInvitationsOf(operations, customerId);
    const proposed = await listAppointmentsProposed(operations, customerId);
    const invitations = [
      ...open.map((one) => toAnswer("open", { ...one, proposedBy: null, movesId: null })),
      ...proposed.map((one) => toAnswer("proposed", { ...one, source: "appointment" })),
    ];
    return { status: 200, body: { invitations, next: null } };
  },
});

type Stretch = Pick<Invitation, "id" | "source" | "channel" | "topic" | "staff" | "from" | "until"> & {
  proposedBy: "staff" | "customer" | null;
  movesId: string | null;
};

function toAnswer(
  state: "open" | "proposed",
  { id, source, channel, topic, staff, from, until, proposedBy, movesId: moves }: Stretch,
): z.input<typeof invitationSchema> {
  const stretch = { from: formatInstant(from), until: formatInstant(until) };
  return { id, state, source, channel, topic, staff, ...stretch, proposedBy, moves };
}
