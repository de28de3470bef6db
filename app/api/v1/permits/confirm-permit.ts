import { forApiClient } from "~/auth/for-api-client.server";
import { concealDecision } from "~/domain/permission/conceal-decision";
import { speaksFor } from "~/domain/programs/api-client";
import { confirmPermit } from "~/operations/confirm-permit.server";
import { findOwnPermit } from "~/operations/find-own-permit.server";
import { defineDoor } from "../../api-door";
import { disclosedDecisionSchema } from "../decision-schema";
import { conflict, faultAt, noPermitNow, noSuchPermit, senderNotAllowed } from "./permit-problems";
import { permitConfirmationSchema, permitParamsSchema, permitSchema, toPermitJson } from "./permit-schema";

/** A program that serves both people passes on what the second one says; it must be allowed to speak for that person. */
export const confirmPermitDoor = defineDoor({
  method: "POST",
  path: "/api/v1/permits/{id}/confirm",
  name: "confirmPermit",
  group: "Permits",
  guard: forApiClient("permit"),
  summary: "The second person confirms a permit for a topic of basis vital-interest.",
  params: permitParamsSchema,
  body: permitConfirmationSchema,
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" }, body: { confirmedBy: "karin-lindner" } },
  answers: { 200: permitSchema, 409: disclosedDecisionSchema },
  problems: ["sender-not-allowed", "conflict"],
  async handle({ params, body, client }, { config, operations }) {
    const secondPerson = body.confirmedBy;
    if (!speaksFor(client, { type: "staff", id: secondPerson })) return { problem: senderNotAllowed };
    const result = await confirmPermit(operations, { permitId: params.id, secondPerson, through: client.id });
    switch (result.kind) {
      case "not_found":
        return { problem: noSuchPermit };
      case "unknown_staff":
        return faultAt("#/confirmedBy", "There is nobody of that id who could confirm.");
      case "same_person":
        return conflict("The second person is another one than who contacts and who claimed.");
      case "not_waiting":
        return conflict("This permit does not wait for anybody.");
      case "refused":
        return { status: 409, body: concealDecision(result.decision) };
    }
    const holder = { type: "api", id: client.id } as const;
    const own = await findOwnPermit(operations, { permitId: params.id, holder, issuer: config.baseUrl });
    if (!own) return { problem: noPermitNow };
    return { status: 200, body: toPermitJson(own.permit, own.access, operations.clock()) };
  },
});
