import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { makeUnsubscribeLink } from "~/operations/links/make-unsubscribe-link.server";
import { defineDoor } from "../../api-door";
import { pointAt } from "../../point-at";
import { tellFaultOf } from "../../tell-input-fault";
import { channelSchema, topicSchema } from "../permits/permit-schema";
import { customerParams } from "./customer-params";
import { unsubscribeLinkSchema } from "./unsubscribe-link-schema";

/** Looks nobody up: a key that may only ask learns nothing about who is a customer. */
export const makeUnsubscribeLinkDoor = defineDoor({
  method: "POST",
  path: "/api/v1/customers/{reference}/unsubscribe-links",
  name: "makeUnsubscribeLink",
  group: "Preferences",
  guard: forApiClient("check"),
  summary:
    "A link by which the customer unsubscribes from a topic over a channel, with the headers of RFC 8058.",
  description:
    "It never expires, can be made as often as wanted, and says nothing about the customer. The topic must rest on consent. A reference that names nobody gets a link too, which does nothing.",
  params: customerParams,
  example: { params: { reference: "crm:4711" }, body: { topic: "offers", channel: "email" } },
  body: z.strictObject({ topic: topicSchema, channel: channelSchema }).meta({ id: "Subscription" }),
  answers: { 200: unsubscribeLinkSchema },
  async handle({ params: { reference }, body }, { operations, config: { baseUrl } }) {
    const made = await makeUnsubscribeLink(operations, { reference, baseUrl, ...body });
    if (made.ok) return { status: 200, body: made.link };
    return { problem: pointAt(made.fault.member, tellFaultOf(made.fault.fault)) };
  },
});
