import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { idSchema, textSchema } from "~/domain/preference/list-schema";
import { speaksForStaff } from "~/domain/programs/api-client";
import { dayMs, getInstant } from "~/domain/time/instant";
import { instantSchema } from "~/domain/time/time-schema";
import { findCustomerNamed, hashToldId } from "~/operations/customers/find-customer-named.server";
import { findStaffNamed } from "~/operations/staff/find-staff-named.server";
import { findWishFaults, makeWish, type WishFault } from "~/operations/wishes/make-wish.server";
import { defineDoor } from "../../api-door";
import { type PointedFault, pointAtAll } from "../../point-at";
import type { Problem } from "../../problem";
import { notOfTheHouse } from "../not-of-the-house";
import { senderNotAllowed } from "../permits/permit-problems";
import { channelSchema, topicSchema } from "../permits/permit-schema";
import { customerNotFound } from "./customer-not-found";
import { customerParams } from "./customer-schema";
import { veilFault } from "./veil-fault";

const sourceCharactersMax = 500;
/** permission.md, "Wishes and replies". */
const replyDays = 7;

const messageSchema = z
  .strictObject({
    channel: channelSchema.describe("By which way it came: the id of a channel of the house"),
    topic: topicSchema.optional().describe("About what: the id of a topic of the house; absent = anything"),
    staff: idSchema
      .optional()
      .describe("To whom it was sent: our id, or `system:id`; absent = whoever is there for the customer"),
    receivedAt: instantSchema.describe("When it came: ISO 8601 with offset or Z, not in the future"),
    source: textSchema(sourceCharactersMax)
      .min(1)
      .describe("Your own id of it: told twice, it opens one answer"),
  })
  .meta({ id: "Message" });

export const tellMessageDoor = defineDoor({
  method: "POST",
  path: "/api/v1/customers/{reference}/messages",
  name: "tellMessage",
  group: "Contacts",
  guard: forApiClient("write"),
  summary: "Tells that the customer sent something, so that it may be answered.",
  description:
    "Opens one answer by the same way and about the same topic, for seven days from receipt. The customer sees it and can withdraw it. Nothing of what was sent is stored. The key must speak for the member of staff, and for all of them where nobody is named. A wish to be contacted is only ever the customer's own act.",
  params: customerParams,
  example: {
    params: { reference: "crm:4711" },
    body: {
      channel: "email",
      topic: "contract",
      staff: "sabine-keller",
      receivedAt: "2026-11-24T16:40:00+01:00",
      source: "mail-20261124-0042",
    },
  },
  body: messageSchema,
  answers: {
    200: z.strictObject({ invitation: z.string() }).meta({ id: "OpenedBefore" }),
    201: z.strictObject({ invitation: z.string() }).meta({ id: "Opened" }),
  },
  problems: ["not-found", "sender-not-allowed", "conflict", "body-invalid"],
  async findFaults({ channel, topic, staff: named, receivedAt }, { client }, { operations }) {
    const staff = named && (await findStaffNamed(operations, named));
    const isOfTheFuture = receivedAt !== undefined && getInstant(receivedAt) > operations.clock();
    const time = receivedAt !== undefined && !isOfTheFuture && timeToAnswer(receivedAt);
    // Whoever may not speak for somebody is not told whether there is anybody.
    const asked = { channel, topic, ...time, ...(staff && speaksForStaff(client, staff) && { staff }) };
    const faults = (await findWishFaults(operations, asked)).map((fault) => places[fault]);
    return isOfTheFuture ? [...faults, ofTheFuture] : faults;
  },
  async handle({ params, body, client }, { operations }) {
    const { channel, topic = null, source } = body;
    const staff = body.staff === undefined ? null : await findStaffNamed(operations, body.staff);
    if (!speaksForStaff(client, staff)) return { problem: senderNotAllowed };
    const asked = { source: "reply", channel, topic, staff, ...timeToAnswer(body.receivedAt) } as const;
    const customerId = await findCustomerNamed(operations, params.reference);
    if (customerId === null) return { problem: customerNotFound };
    const toldBy = { client: client.id, sourceHash: hashToldId(operations, client.id, source) };
    const result = await makeWish(operations, { customerId, ...asked, note: "", toldBy });
    if (result.kind === "refused") return { problem: tellFault(veilFault(client, result.fault)) };
    const answer = { invitation: result.id };
    return result.isNew ? { status: 201, body: answer } : { status: 200, body: answer };
  },
});

function timeToAnswer(receivedAt: string): { from: number; until: number } {
  const from = getInstant(receivedAt);
  return { from, until: from + replyDays * dayMs };
}

const ofTheFuture: PointedFault = { member: "receivedAt", detail: (say) => say.proposal.inTheFuture };

function tellFault(fault: WishFault | "not_possible"): Problem {
  switch (fault) {
    case "too_many":
      return { kind: "conflict", detail: (say) => say.proposal.tooManyAnswers };
    case "not_possible":
      return { kind: "conflict", detail: (say) => say.proposal.answerNotPossible };
    case "leaving":
      return { kind: "conflict", detail: (say) => say.proposal.customerLeaving };
    default:
      return pointAtAll([places[fault]]);
  }
}

const receivedTooLongAgo: PointedFault = {
  member: "receivedAt",
  detail: (say) => say.proposal.receivedTooLongAgo,
};

const places: Record<Exclude<WishFault, "too_many" | "leaving">, PointedFault> = {
  ...notOfTheHouse,
  unknown_staff: { member: "staff", detail: (say) => say.staff.unknownId },
  ends_before_it_begins: receivedTooLongAgo,
  is_over: receivedTooLongAgo,
  too_far: ofTheFuture,
};
