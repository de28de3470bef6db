import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { idSchema, wordsSchema } from "~/domain/preference/list-schema";
import { speaksForStaff } from "~/domain/programs/api-client";
import {
  findIntroductionFaults,
  type IntroductionFault,
  type NamedFault,
  proposeIntroduction,
  reasonCharactersMax,
} from "~/operations/assignment/propose-introduction.server";
import { findCustomerNamed } from "~/operations/customers/find-customer-named.server";
import { findStaffNamed } from "~/operations/staff/find-staff-named.server";
import { defineDoor } from "../../api-door";
import { type PointedFault, pointAtAll } from "../../point-at";
import type { Problem } from "../../problem";
import { tellFaultOf } from "../../tell-input-fault";
import { customerParams } from "./customer-schema";
import { nobodyNamed } from "./nobody-named";
import { veilFault } from "./veil-fault";

const introductionSchema = z
  .strictObject({
    proposedBy: idSchema.describe("The member of staff in whose words the reason is: our id, or `system:id`"),
    staff: idSchema.describe("The colleague who is better suited: our id, or `system:id`"),
    area: idSchema.nullable().describe("The id of an area of the house; null = in general"),
    reason: wordsSchema(reasonCharactersMax).trim().min(1).describe("Shown to the customer"),
  })
  .meta({ id: "Introduction" });

export const proposeIntroductionDoor = defineDoor({
  method: "POST",
  path: "/api/v1/customers/{reference}/introductions",
  name: "proposeIntroduction",
  group: "Contacts",
  guard: forApiClient("write"),
  summary: "Proposes a colleague who is better suited, to which the customer says yes, no, or asks first.",
  description:
    "Permits nothing and changes nothing until the customer says yes: then the colleague stands first among the people chosen, and whether there is room is derived as for any choice. Nothing is sent. The key must speak for the member of staff who proposes, and they must be there for the customer. One at a time, for fourteen days, and whoever was declined waits as long; which of these it was is told to keys with the scope `read`.",
  params: customerParams,
  example: {
    params: { reference: "crm:4711" },
    body: {
      proposedBy: "sabine-keller",
      staff: "petra-orth",
      area: "werkstatt",
      reason: "Frau Orth kennt Ihr Auto von der letzten Inspektion.",
    },
  },
  body: introductionSchema,
  answers: { 201: z.strictObject({ id: z.string() }).meta({ id: "ProposedIntroduction" }) },
  problems: ["not-found", "conflict", "body-invalid"],
  async findFaults({ proposedBy: named, ...said }, { client }, { operations }) {
    const proposedBy = named && (await findStaffNamed(operations, named));
    const staff = said.staff && (await findStaffNamed(operations, said.staff));
    const faults = await findIntroductionFaults(operations, { ...said, proposedBy, staff });
    const isForAnother = proposedBy !== undefined && !speaksForStaff(client, proposedBy);
    return [...(isForAnother ? [notForProposer] : []), ...faults.map((fault) => tellPlace(fault))];
  },
  async handle({ params, body, client }, { operations }) {
    const proposedBy = await findStaffNamed(operations, body.proposedBy);
    if (!speaksForStaff(client, proposedBy)) return { problem: pointAtAll([notForProposer]) };
    const staff = await findStaffNamed(operations, body.staff);
    const customerId = await findCustomerNamed(operations, params.reference);
    if (customerId === null) return { problem: nobodyNamed(client, tellFault("not_possible")) };
    const actor = { type: "api", id: client.id } as const;
    const result = await proposeIntroduction(operations, { ...body, proposedBy, staff, customerId, actor });
    if (result.kind === "refused") return { problem: tellFault(veilFault(client, result.fault)) };
    return { status: 201, body: { id: result.id } };
  },
});

const notForProposer: PointedFault = { member: "proposedBy", detail: (say) => say.key.notForProposer };

function tellFault(fault: IntroductionFault): Problem {
  switch (fault) {
    case "too_many":
      return { kind: "conflict", detail: (say) => say.proposal.introductionWaits };
    case "declined_lately":
      return {
        kind: "conflict",
        detail: (say) => say.proposal.introductionDeclined,
      };
    case "not_possible":
      return { kind: "conflict", detail: (say) => say.proposal.introductionNotPossible };
    default:
      return pointAtAll([tellPlace(fault)]);
  }
}

function tellPlace(fault: NamedFault): PointedFault {
  switch (fault) {
    case "unknown_staff":
      return { member: "staff", detail: (say) => say.proposal.nobodyElse };
    case "unknown_area":
      return { member: "area", detail: tellFaultOf("no_such_area") };
    case "reason_missing":
      return { member: "reason", detail: (say) => say.proposal.empty };
    case "reason_too_long":
      return { member: "reason", detail: (say) => say.proposal.charactersMax(reasonCharactersMax) };
  }
}
