import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { idSchema, textSchema } from "~/domain/preference/list-schema";
import { speaksForStaff } from "~/domain/programs/api-client";
import { dayMs, getInstant } from "~/domain/time/instant";
import { instantSchema } from "~/domain/time/time-schema";
import { findCustomerNamed, hashToldId } from "~/operations/customers/find-customer-named.server";
import { findWishFault, makeWish, type WishFault } from "~/operations/wishes/make-wish.server";
import { defineDoor } from "../../api-door";
import { pointAt } from "../../point-at";
import type { Problem } from "../../problem";
import { tellFaultOf } from "../../tell-input-fault";
import { senderNotAllowed } from "../permits/permit-problems";
import { customerNotFound } from "./customer-not-found";
import { customerParams } from "./customer-schema";
import { veilFault } from "./veil-fault";

const sourceCharactersMax = 500;
/** permission.md, "Wishes and replies". */
const replyDays = 7;

const messageSchema = z
  .strictObject({
    channel: idSchema,
    topic: idSchema.optional().describe("What it is about; absent = anything"),
    staff: idSchema.optional().describe("To whom it was sent; absent = whoever is there for the customer"),
    receivedAt: instantSchema,
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
  async handle({ params, body, client }, { operations }) {
    const { channel, topic = null, staff = null, source } = body;
    const from = getInstant(body.receivedAt);
    if (from > operations.clock())
      return { problem: pointAt("receivedAt", (say) => say.proposal.inTheFuture) };
    if (!speaksForStaff(client, staff)) return { problem: senderNotAllowed };
    const asked = { source: "reply", channel, topic, staff, from, until: from + replyDays * dayMs } as const;
    const fault = await findWishFault(operations, asked);
    if (fault) return { problem: tellFault(fault) };
    const customerId = await findCustomerNamed(operations, params.reference);
    if (customerId === null) return { problem: customerNotFound };
    const toldBy = { client: client.id, sourceHash: hashToldId(operations, client.id, source) };
    const result = await makeWish(operations, { customerId, ...asked, note: "", toldBy });
    if (result.kind === "refused") return { problem: tellFault(veilFault(client, result.fault)) };
    const answer = { invitation: result.id };
    return result.isNew ? { status: 201, body: answer } : { status: 200, body: answer };
  },
});

function tellFault(fault: WishFault | "not_possible"): Problem {
  switch (fault) {
    case "unknown_channel":
      return pointAt("channel", tellFaultOf("no_such_channel"));
    case "unknown_topic":
      return pointAt("topic", tellFaultOf("no_such_topic"));
    case "unknown_staff":
      return pointAt("staff", (say) => say.staff.unknownId);
    case "too_many":
      return { kind: "conflict", detail: (say) => say.proposal.tooManyAnswers };
    case "not_possible":
      return { kind: "conflict", detail: (say) => say.proposal.answerNotPossible };
    case "leaving":
      return { kind: "conflict", detail: (say) => say.proposal.customerLeaving };
    default:
      return pointAt("receivedAt", (say) => say.proposal.receivedTooLongAgo);
  }
}
