import { forApiClient } from "~/auth/for-api-client.server";
import { speaksFor } from "~/domain/programs/api-client";
import { type ClaimPermitResult, claimPermit } from "~/operations/permits/claim-permit.server";
import { findSenderNamed } from "~/operations/staff/find-staff-named.server";
import { defineDoor } from "../../api-door";
import { pointAt } from "../../point-at";
import { idempotencyHeader, idempotencyProblems, replyOnce } from "../../reply-once";
import { disclosedDecisionSchema } from "../decision-schema";
import { noPermitNow, senderNotAllowed } from "./permit-problems";
import { permitClaimSchema, permitSchema } from "./permit-schema";
import { repeatingClaims } from "./repeat-claim";
import { tellClaim, toPermitToClaim } from "./tell-claim";

/** On any fault the answer is no: nothing is claimed, and nobody may be contacted. */
export const claimPermitDoor = defineDoor({
  method: "POST",
  path: "/api/v1/permits",
  name: "claimPermit",
  group: "Permits",
  guard: forApiClient("permit"),
  summary: "Claims the permission for one contact, and the place that it takes.",
  description:
    "201: granted, with what the contact is made by. 202: waits for a second person (basis vital-interest; claimed by a " +
    "key that is bound by name to the member of staff who contacts, with a reason). " +
    "409 with a decision: refused; whoever is not known is refused like somebody who has not chosen the sender. " +
    "Sent again under its Idempotency-Key it tells how the permit stands now: 201 while it is open and the contact still " +
    "allowed, 202 while it waits, and 200 where it is neither any more, without anything to make a contact by.",
  headers: idempotencyHeader,
  answerHeaders: ["Idempotency-Replayed"],
  body: permitClaimSchema,
  example: {
    body: {
      customer: "crm:4711",
      sender: { type: "staff", id: "sabine-keller" },
      channel: "phone",
      topic: "advice",
    },
  },
  answers: { 200: permitSchema, 201: permitSchema, 202: permitSchema, 409: disclosedDecisionSchema },
  problems: [...idempotencyProblems, "sender-not-allowed"],
  async handle({ body, client, request }, parts) {
    const { config, operations } = parts;
    try {
      const sender = await findSenderNamed(operations, body.sender);
      if (!speaksFor(client, sender)) return { problem: senderNotAllowed };
      const topic = body.topic ?? client.defaultTopic;
      if (topic === null) return { problem: pointAt("topic", (say) => say.key.topicMissing) };
      const toClaim = toPermitToClaim({ ...body, sender, topic }, client, config.baseUrl);
      return await replyOnce(
        { client, request, body },
        (once) => claimPermit(operations, toClaim, once),
        (result: ClaimPermitResult) => tellClaim(result, operations.clock()),
        repeatingClaims(parts, client),
      );
    } catch (error) {
      return { problem: noPermitNow(error) };
    }
  },
});
