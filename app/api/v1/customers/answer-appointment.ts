import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { idSchema } from "~/domain/preference/list-schema";
import { speaksForStaff } from "~/domain/programs/api-client";
import { findCustomerNamed } from "~/operations/customers/find-customer-named.server";
import { findStaffNamed } from "~/operations/staff/find-staff-named.server";
import { acceptAppointment, declineAppointment } from "~/operations/wishes/answer-appointment.server";
import { defineDoor } from "../../api-door";
import type { Problem } from "../../problem";
import { invitationParams } from "./customer-schema";
import { nobodyNamed } from "./nobody-named";
import { tellFault } from "./propose-appointment";

const alreadyAnswered: Problem = { kind: "conflict", detail: (say) => say.proposal.appointmentGone };

const answerSchema = z
  .strictObject({
    staff: idSchema.describe("Whose appointment it is: our id, or `system:id`"),
    answer: z.enum(["accept", "decline"]).describe("To the time that the customer asked for"),
  })
  .meta({ id: "AppointmentAnswer" });

export const answerAppointmentDoor = defineDoor({
  method: "POST",
  path: "/api/v1/customers/{reference}/appointments/{id}/answer",
  name: "answerAppointment",
  group: "Contacts",
  guard: forApiClient("write"),
  summary: "Accepts or declines another time that the customer asked for.",
  description:
    "`id` is that of an invitation which is `proposed` by the customer. Accepted, it is an open invitation for one contact in that time, and an appointment that it moves is withdrawn in the same moment; declined, what was agreed stands, and the customer reads so. The key must speak for the member of staff. Answering what is answered is a conflict.",
  params: invitationParams,
  example: {
    params: { reference: "crm:4711", id: "0193af2e-7c1b-7000-8000-000000000001" },
    body: { staff: "sabine-keller", answer: "accept" },
  },
  body: answerSchema,
  answers: { 204: null },
  problems: ["not-found", "conflict", "body-invalid"],
  async handle({ params, body, client }, { operations }) {
    const { answer } = body;
    const staff = await findStaffNamed(operations, body.staff);
    if (!speaksForStaff(client, staff)) return { problem: tellFault("unknown_staff") };
    const customerId = await findCustomerNamed(operations, params.reference);
    if (customerId === null) return { problem: nobodyNamed(client, alreadyAnswered) };
    const by = { staff, actor: { type: "api", id: client.id } } as const;
    const give = answer === "accept" ? acceptAppointment : declineAppointment;
    if (await give(operations, { customerId, id: params.id, by })) return { status: 204 };
    return { problem: alreadyAnswered };
  },
});
