import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { idSchema } from "~/domain/preference/list-schema";
import { speaksForStaff } from "~/domain/programs/api-client";
import { getInstant } from "~/domain/time/instant";
import { instantSchema } from "~/domain/time/time-schema";
import { findCustomerNamed } from "~/operations/customers/find-customer-named.server";
import { findStaffNamed } from "~/operations/staff/find-staff-named.server";
import { findProposalFaults } from "~/operations/wishes/propose-appointment.server";
import { type OtherTimeFault, proposeOtherTime } from "~/operations/wishes/propose-other-time.server";
import { defineDoor } from "../../api-door";
import type { Problem } from "../../problem";
import { invitationParams } from "./customer-schema";
import { nobodyNamed } from "./nobody-named";
import { listPlaces, proposedAppointmentSchema, readTimes, tellFault } from "./propose-appointment";
import { veilFault } from "./veil-fault";

const otherTimeSchema = z
  .strictObject({
    staff: idSchema.describe("Whose appointment it is: our id, or `system:id`"),
    from: instantSchema.describe("ISO 8601 with offset or Z, in the future"),
    until: instantSchema.describe("Not included; at most a day later"),
  })
  .meta({ id: "OtherTime" });

export const proposeOtherTimeDoor = defineDoor({
  method: "POST",
  path: "/api/v1/customers/{reference}/appointments/{id}/times",
  name: "proposeOtherTime",
  group: "Contacts",
  guard: forApiClient("write"),
  summary: "Proposes another time: instead of one that the customer asked for, or to move what is agreed.",
  description:
    "`id` is that of an invitation which is `proposed` by the customer, or of an `open` one whose source is `appointment`. Way and topic stay. Nothing changes until the customer accepts; what is agreed stands until then. One move is open at a time, and whoever was declined waits fourteen days before asking to move the same appointment again. The key must speak for the member of staff.",
  params: invitationParams,
  example: {
    params: { reference: "crm:4711", id: "0193af2e-7c1b-7000-8000-000000000001" },
    body: {
      staff: "sabine-keller",
      from: "2026-12-04T10:00:00+01:00",
      until: "2026-12-04T10:30:00+01:00",
    },
  },
  body: otherTimeSchema,
  answers: { 201: proposedAppointmentSchema },
  problems: ["not-found", "conflict", "body-invalid"],
  async findFaults({ staff: named, ...times }, { client }, { operations }) {
    const staff = named && (await findStaffNamed(operations, named));
    const faults = await findProposalFaults(operations, { staff, ...readTimes(times) });
    return listPlaces(staff === undefined || speaksForStaff(client, staff), faults);
  },
  async handle({ params, body, client }, { operations }) {
    const { from, until } = body;
    const staff = await findStaffNamed(operations, body.staff);
    if (!speaksForStaff(client, staff)) return { problem: tellFault("unknown_staff") };
    const customerId = await findCustomerNamed(operations, params.reference);
    if (customerId === null) return { problem: nobodyNamed(client, tellOtherFault("gone")) };
    const result = await proposeOtherTime(operations, {
      ...{ customerId, id: params.id, from: getInstant(from), until: getInstant(until) },
      by: { staff, actor: { type: "api", id: client.id } },
    });
    if (result.kind === "refused") return { problem: tellOtherFault(veilFault(client, result.fault)) };
    return { status: 201, body: { id: result.id } };
  },
});

/** Way and topic are not said here, so nothing can be pointed at. */
function tellOtherFault(fault: OtherTimeFault): Problem {
  if (fault === "gone") return { kind: "conflict", detail: (say) => say.proposal.appointmentGone };
  const isNamed = fault !== "unknown_channel" && fault !== "unknown_topic";
  return tellFault(isNamed ? fault : "not_possible");
}
