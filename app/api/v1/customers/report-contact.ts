import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { textSchema } from "~/domain/preference/list-schema";
import { mayRead, speaksFor } from "~/domain/programs/api-client";
import { getInstant } from "~/domain/time/instant";
import { instantSchema } from "~/domain/time/time-schema";
import {
  type ContactFault,
  findContactFaults,
  recordContact,
} from "~/operations/contacts/record-contact.server";
import { findCustomerNamed, hashToldId } from "~/operations/customers/find-customer-named.server";
import { findSenderNamed } from "~/operations/staff/find-staff-named.server";
import { defineDoor } from "../../api-door";
import { type PointedFault, pointAtAll } from "../../point-at";
import { basisSchema } from "../decision-schema";
import { notOfTheHouse } from "../not-of-the-house";
import { senderNotAllowed } from "../permits/permit-problems";
import { channelSchema, permitSenderSchema, topicSchema } from "../permits/permit-schema";
import { customerNotFound } from "./customer-not-found";
import { customerParams } from "./customer-schema";

const sourceCharactersMax = 500;

const contactReportSchema = z
  .strictObject({
    sender: permitSenderSchema,
    channel: channelSchema,
    topic: topicSchema,
    at: instantSchema.describe("When it took place: ISO 8601 with offset or Z, not in the future"),
    outcome: z.enum(["reached", "not_reached"]).describe("One that reached nobody counts, too"),
    source: textSchema(sourceCharactersMax)
      .min(1)
      .optional()
      .describe("Your own id of it: told twice, it counts once"),
  })
  .meta({ id: "ContactReport" });

const recordedSchema = z
  .strictObject({
    id: z.string(),
    basis: basisSchema
      .nullable()
      .optional()
      .describe(
        "On which it was allowed at its instant; null = it was not agreed. For a key with the scope `read`",
      ),
  })
  .meta({ id: "ReportedContact" });

export const reportContactDoor = defineDoor({
  method: "POST",
  path: "/api/v1/customers/{reference}/contacts",
  name: "reportContact",
  group: "Contacts",
  guard: forApiClient("write"),
  summary: "Reports a contact that took place elsewhere, or was tried.",
  description:
    "It counts at once, also where it was not agreed, and is judged by what the customer had decided at its instant. One for which the sender holds a permit is that permit's report. On what basis it was allowed is told to keys with the scope `read`.",
  params: customerParams,
  example: {
    params: { reference: "crm:4711" },
    body: {
      sender: { type: "staff", id: "sabine-keller" },
      channel: "phone",
      topic: "advice",
      at: "2026-11-24T17:05:00+01:00",
      outcome: "reached",
      source: "call-20261124-0815",
    },
  },
  body: contactReportSchema,
  answers: { 200: recordedSchema, 201: recordedSchema },
  problems: ["not-found", "sender-not-allowed", "body-invalid"],
  async findFaults({ at, ...said }, _, { operations }) {
    const told = { ...said, at: at === undefined ? undefined : getInstant(at) };
    return (await findContactFaults(operations, told)).map((fault) => faults[fault]);
  },
  async handle({ params, body, client }, { operations }) {
    const { channel, topic, outcome, source } = body;
    const sender = await findSenderNamed(operations, body.sender);
    if (!speaksFor(client, sender)) return { problem: senderNotAllowed };
    const told = { request: { sender, channel, topic }, at: getInstant(body.at) };
    const customerId = await findCustomerNamed(operations, params.reference);
    if (customerId === null) return { problem: customerNotFound };
    const result = await recordContact(operations, {
      customerId,
      ...told,
      outcome,
      recordedBy: client.id,
      ...(source && { sourceHash: hashToldId(operations, client.id, source) }),
    });
    if (result.kind === "unknown_customer") return { problem: customerNotFound };
    if (!("contactId" in result)) return { problem: pointAtAll([faults[result.kind]]) };
    const { contactId: id, basis } = result;
    const answer = mayRead(client) ? { id, basis } : { id };
    return result.kind === "recorded" ? { status: 201, body: answer } : { status: 200, body: answer };
  },
});

const faults: Record<ContactFault, PointedFault> = {
  in_the_future: { member: "at", detail: (say) => say.proposal.inTheFuture },
  ...notOfTheHouse,
};
