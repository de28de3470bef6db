import { forApiClient } from "~/auth/for-api-client.server";
import { concealDecision } from "~/domain/permission/conceal-decision";
import { speaksByNameFor } from "~/domain/programs/api-client";
import { type ConfirmPermitResult, confirmPermit } from "~/operations/permits/confirm-permit.server";
import { findStaffNamed } from "~/operations/staff/find-staff-named.server";
import { defineDoor } from "../../api-door";
import { pointAt } from "../../point-at";
import { disclosedDecisionSchema } from "../decision-schema";
import { conflict, noPermitNow, noSuchPermit, notEntitled, senderNotAllowed } from "./permit-problems";
import {
  listedPermitSchema,
  permitConfirmationSchema,
  permitParamsSchema,
  toListedPermit,
} from "./permit-schema";

/** The second person's word comes by another way than the first one's: one program for both would be one word. */
export const confirmPermitDoor = defineDoor({
  method: "POST",
  path: "/api/v1/permits/{id}/confirm",
  name: "confirmPermit",
  group: "Permits",
  guard: forApiClient("permit"),
  summary: "The second person confirms a permit for a topic of basis vital-interest.",
  description:
    "By a key that is bound to that member of staff by name, and another one's than the program that claimed. What the contact is made by is read by whoever claimed.",
  params: permitParamsSchema,
  body: permitConfirmationSchema,
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" }, body: { confirmedBy: "karin-lindner" } },
  answers: { 200: listedPermitSchema, 409: disclosedDecisionSchema },
  problems: ["sender-not-allowed", "conflict"],
  async handle({ params, body, client }, { operations }) {
    try {
      const secondPerson = await findStaffNamed(operations, body.confirmedBy);
      if (!speaksByNameFor(client, secondPerson)) return { problem: senderNotAllowed };
      const toConfirm = { permitId: params.id, secondPerson, through: client };
      return tellConfirmation(await confirmPermit(operations, toConfirm), operations.clock());
    } catch (error) {
      return { problem: noPermitNow(error) };
    }
  },
});

function tellConfirmation(result: ConfirmPermitResult, now: number) {
  switch (result.kind) {
    case "confirmed":
      return { status: 200, body: toListedPermit(result.permit, now) } as const;
    case "not_found":
      return { problem: noSuchPermit };
    case "unknown_staff":
      return { problem: pointAt("confirmedBy", (say) => say.permit.confirmerUnknown) };
    case "same_person":
      return conflict((say) => say.permit.samePerson);
    case "same_program":
      return conflict((say) => say.permit.sameProgram);
    case "not_waiting":
      return conflict((say) => say.permit.notWaiting);
    case "revoked":
    case "scope_missing":
    case "sender_not_allowed":
      return { problem: notEntitled[result.kind] };
    case "refused":
      return { status: 409, body: concealDecision(result.decision) } as const;
  }
}
