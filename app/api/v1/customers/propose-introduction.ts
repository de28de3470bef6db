import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { idSchema, wordsSchema } from "~/domain/preference/list-schema";
import { speaksForStaff } from "~/domain/programs/api-client";
import {
  findIntroductionFault,
  type IntroductionFault,
  proposeIntroduction,
  reasonCharactersMax,
} from "~/operations/assignment/propose-introduction.server";
import { findCustomerNamed } from "~/operations/customers/find-customer-named.server";
import { defineDoor } from "../../api-door";
import { pointAt } from "../../point-at";
import type { Problem } from "../../problem";
import { tellFaultOf } from "../../tell-input-fault";
import { customerParams } from "./customer-schema";
import { nobodyNamed } from "./nobody-named";
import { veilFault } from "./veil-fault";

const introductionSchema = z
  .strictObject({
    proposedBy: idSchema.describe("The member of staff in whose words the reason is"),
    staff: idSchema.describe("The colleague who is better suited"),
    area: idSchema.nullable().describe("null = in general"),
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
  async handle({ params, body, client }, { operations }) {
    if (!speaksForStaff(client, body.proposedBy)) {
      return { problem: pointAt("proposedBy", (say) => say.key.notForProposer) };
    }
    const fault = await findIntroductionFault(operations, body);
    if (fault) return { problem: tellFault(fault) };
    const customerId = await findCustomerNamed(operations, params.reference);
    if (customerId === null) return { problem: nobodyNamed(client, tellFault("not_possible")) };
    const actor = { type: "api", id: client.id } as const;
    const result = await proposeIntroduction(operations, { ...body, customerId, actor });
    if (result.kind === "refused") return { problem: tellFault(veilFault(client, result.fault)) };
    return { status: 201, body: { id: result.id } };
  },
});

function tellFault(fault: IntroductionFault): Problem {
  switch (fault) {
    case "unknown_staff":
      return pointAt("staff", (say) => say.proposal.nobodyElse);
    case "unknown_area":
      return pointAt("area", tellFaultOf("no_such_area"));
    case "reason_missing":
      return pointAt("reason", (say) => say.proposal.empty);
    case "reason_too_long":
      return pointAt("reason", (say) => say.proposal.charactersMax(reasonCharactersMax));
    case "too_many":
      return { kind: "conflict", detail: (say) => say.proposal.introductionWaits };
    case "declined_lately":
      return {
        kind: "conflict",
        detail: (say) => say.proposal.introductionDeclined,
      };
    case "not_possible":
      return { kind: "conflict", detail: (say) => say.proposal.introductionNotPossible };
  }
}
