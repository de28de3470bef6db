import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { idSchema } from "~/domain/preference/list-schema";
import { speaksForStaff } from "~/domain/programs/api-client";
import { getInstant } from "~/domain/time/instant";
import { instantSchema } from "~/domain/time/time-schema";
import { findCustomerNamed } from "~/operations/customers/find-customer-named.server";
import { findStaffNamed } from "~/operations/staff/find-staff-named.server";
import type { AppointmentTimeFault, AskedTime } from "~/operations/wishes/find-appointment-fault.server";
import {
  type AppointmentFault,
  findProposalFaults,
  proposeAppointment,
} from "~/operations/wishes/propose-appointment.server";
import { defineDoor } from "../../api-door";
import { type PointedFault, pointAtAll } from "../../point-at";
import type { Problem } from "../../problem";
import { notOfTheHouse } from "../not-of-the-house";
import { channelSchema, topicSchema } from "../permits/permit-schema";
import { customerParams } from "./customer-schema";
import { nobodyNamed } from "./nobody-named";
import { veilFault } from "./veil-fault";

const appointmentSchema = z
  .strictObject({
    staff: idSchema.describe("Whom the customer would meet or speak with: our id, or `system:id`"),
    channel: channelSchema,
    topic: topicSchema,
    from: instantSchema.describe("ISO 8601 with offset or Z, in the future"),
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
  async findFaults({ from, until, staff: named, ...said }, { client }, { operations }) {
    const staff = named && (await findStaffNamed(operations, named));
    const asked = { ...said, staff, ...readTimes({ from, until }) };
    const faults = await findProposalFaults(operations, asked);
    return listPlaces(staff === undefined || speaksForStaff(client, staff), faults);
  },
  async handle({ params, body, client }, { operations }) {
    const staff = await findStaffNamed(operations, body.staff);
    if (!speaksForStaff(client, staff)) return { problem: tellFault("unknown_staff") };
    const asked = { ...body, staff, from: getInstant(body.from), until: getInstant(body.until) };
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
    case "too_many":
      return { kind: "conflict", detail: (say) => say.proposal.tooManyAppointments };
    case "declined_lately":
      return {
        kind: "conflict",
        detail: (say) => say.proposal.appointmentDeclined,
      };
    case "not_possible":
      return { kind: "conflict", detail: (say) => say.proposal.appointmentNotPossible };
    default:
      return pointAtAll([places[fault]]);
  }
}

/** As much of it as was said well. */
export function readTimes({ from, until }: { from?: string; until?: string }): Partial<AskedTime> {
  const read = (time?: string) => (time === undefined ? undefined : getInstant(time));
  return { from: read(from), until: read(until) };
}

/** Each fault once; whoever may not speak for somebody is told as if there were nobody. */
export function listPlaces(maySpeak: boolean, faults: readonly AppointmentTimeFault[]): PointedFault[] {
  const all = new Set<AppointmentTimeFault>(maySpeak ? faults : ["unknown_staff", ...faults]);
  return [...all].map((fault) => places[fault]);
}

/** Where in a body each stands. */
const places: Record<AppointmentTimeFault, PointedFault> = {
  ...notOfTheHouse,
  unknown_staff: { member: "staff", detail: (say) => say.proposal.staffOrKey },
  has_begun: { member: "from", detail: (say) => say.proposal.notInTheFuture },
  ends_before_it_begins: { member: "until", detail: (say) => say.proposal.notAfterBeginning },
  too_long: { member: "until", detail: (say) => say.proposal.tooLong },
  too_far: { member: "until", detail: (say) => say.proposal.tooFar },
};
