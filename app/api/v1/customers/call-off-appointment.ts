import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { idSchema } from "~/domain/preference/list-schema";
import { speaksForStaff } from "~/domain/programs/api-client";
import { findCustomerNamed } from "~/operations/customers/find-customer-named.server";
import { findStaffNamed } from "~/operations/staff/find-staff-named.server";
import { callOffAppointment } from "~/operations/wishes/call-off-appointment.server";
import { defineDoor } from "../../api-door";
import type { Problem } from "../../problem";
import { invitationParams } from "./customer-schema";
import { nobodyNamed } from "./nobody-named";
import { tellFault } from "./propose-appointment";

const appointmentGone: Problem = { kind: "conflict", detail: (say) => say.proposal.appointmentGone };

const callingOffSchema = z
  .strictObject({ staff: idSchema.describe("Whose appointment it is: our id, or `system:id`") })
  .meta({ id: "CallingOff" });

export const callOffAppointmentDoor = defineDoor({
  method: "POST",
  path: "/api/v1/customers/{reference}/appointments/{id}/call-off",
  name: "callOffAppointment",
  group: "Contacts",
  guard: forApiClient("write"),
  summary: "Calls off an appointment that was agreed, for the member of staff whose it is.",
  description:
    "`id` is that of an `open` invitation whose source is `appointment`. The permission ends at once, and the customer reads in the portal who called it off, until its time is over; nothing is sent. Where the customer called it off, withdraw the invitation instead. The key must speak for the member of staff. What is over, called off or under way (a permit rests on it) is a conflict.",
  params: invitationParams,
  example: {
    params: { reference: "crm:4711", id: "0193af2e-7c1b-7000-8000-000000000001" },
    body: { staff: "sabine-keller" },
  },
  body: callingOffSchema,
  answers: { 204: null },
  problems: ["not-found", "conflict", "body-invalid"],
  async handle({ params, body, client }, { operations }) {
    const staff = await findStaffNamed(operations, body.staff);
    if (!speaksForStaff(client, staff)) return { problem: tellFault("unknown_staff") };
    const customerId = await findCustomerNamed(operations, params.reference);
    if (customerId === null) return { problem: nobodyNamed(client, appointmentGone) };
    const by = { staff, actor: { type: "api", id: client.id } } as const;
    if (await callOffAppointment(operations, { customerId, id: params.id, by })) return { status: 204 };
    return { problem: appointmentGone };
  },
});
