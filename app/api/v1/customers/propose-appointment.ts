import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { idSchema } from "~/domain/preference/list-schema";
import { speaksForStaff } from "~/domain/programs/api-client";
import { getInstant } from "~/domain/time/instant";
import { instantSchema } from "~/domain/time/time-schema";
import { findCustomerNamed } from "~/operations/customers/find-customer-named.server";
import {
  type AppointmentFault,
  findProposalFault,
  proposeAppointment,
} from "~/operations/wishes/propose-appointment.server";
import { defineDoor } from "../../api-door";
import { pointAt } from "../../point-at";
import type { Problem } from "../../problem";
import { tellFaultOf } from "../../tell-input-fault";
import { customerParams } from "./customer-schema";
import { nobodyNamed } from "./nobody-named";
import { veilFault } from "./veil-fault";

const appointmentSchema = z
  .strictObject({
    staff: idSchema.describe("Whom the customer would meet or speak with"),
    channel: idSchema,
    topic: idSchema,
    from: instantSchema,
    until: instantSchema.describe("Not included; at most a day later"),
  })
  .meta({ id: "Appointment" });

export const proposedAppointmentSchema = z
  .strictObject({ id: z.string() })
  .meta({ id: "ProposedAppointment" });

export const proposeAppointmentDoor = defineDoor({
  method: "POST",
  path: "/api/v1/customers/{reference}/appointments",
  name: "proposeAppointment",
  group: "Contacts",
  guard: forApiClient("write"),
  summary: "Proposes an appointment, which the customer accepts or declines in the portal.",
  description:
    "Permits nothing until the customer accepts: then it is an invitation for one contact in that time. Nothing is sent; to tell the customer of it is a contact of its own. The key must speak for the member of staff, and the member of staff must be there for the customer. At most three are open at once, and whoever was declined waits fourteen days; which of these it was is told to keys with the scope `read`.",
  params: customerParams,
  example: {
    params: { reference: "crm:4711" },
    body: {
      staff: "sabine-keller",
      channel: "phone",
      topic: "advice",
      from: "2026-12-01T17:00:00+01:00",
      until: "2026-12-01T17:30:00+01:00",
    },
  },
  body: appointmentSchema,
  answers: { 201: proposedAppointmentSchema },
  problems: ["not-found", "conflict", "body-invalid"],
  async handle({ params, body, client }, { operations }) {
    if (!speaksForStaff(client, body.staff)) return { problem: tellFault("unknown_staff") };
    const asked = { ...body, from: getInstant(body.from), until: getInstant(body.until) };
    const fault = await findProposalFault(operations, asked);
    if (fault) return { problem: tellFault(fault) };
    const customerId = await findCustomerNamed(operations, params.reference);
    if (customerId === null) return { problem: nobodyNamed(client, tellFault("not_possible")) };
    const proposedBy = { type: "api", id: client.id } as const;
    const result = await proposeAppointment(operations, { ...asked, customerId, proposedBy });
    if (result.kind === "refused") return { problem: tellFault(veilFault(client, result.fault)) };
    return { status: 201, body: { id: result.id } };
  },
});

/** For the door that proposes another time, too. */
export function tellFault(fault: AppointmentFault): Problem {
  switch (fault) {
    case "unknown_channel":
      return pointAt("channel", tellFaultOf("no_such_channel"));
    case "unknown_topic":
      return pointAt("topic", tellFaultOf("no_such_topic"));
    case "unknown_staff":
      return pointAt("staff", (say) => say.proposal.staffOrKey);
    case "has_begun":
      return pointAt("from", (say) => say.proposal.notInTheFuture);
    case "ends_before_it_begins":
      return pointAt("until", (say) => say.proposal.notAfterBeginning);
    case "too_long":
      return pointAt("until", (say) => say.proposal.tooLong);
    case "too_far":
      return pointAt("until", (say) => say.proposal.tooFar);
    case "too_many":
      return { kind: "conflict", detail: (say) => say.proposal.tooManyAppointments };
    case "declined_lately":
      return {
        kind: "conflict",
        detail: (say) => say.proposal.appointmentDeclined,
      };
    case "not_possible":
      return { kind: "conflict", detail: (say) => say.proposal.appointmentNotPossible };
  }
}
