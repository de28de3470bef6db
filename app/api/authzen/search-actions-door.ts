import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { getInstant } from "~/domain/time/instant";
import { searchPermissions } from "~/operations/permission/search-permissions.server";
import { defineDoor } from "../api-door";
import { actionSearchSchema, foundSchema, refuseSearch, toFoundPage } from "./search-schema";

/** By which ways may this sender contact this customer? (AuthZEN, "Action Search API"). */
export const searchActionsDoor = defineDoor({
  method: "POST",
  path: "/access/v1/search/action",
  name: "searchActions",
  group: "Permission",
  guard: forApiClient("check"),
  summary: "By which ways may this sender contact this customer?",
  description: "The channels that are open now.",
  body: actionSearchSchema,
  bodyFault: "body-malformed",
  answers: { 200: foundSchema(z.strictObject({ name: z.string() })) },
  example: {
    body: {
      subject: { type: "staff", id: "sabine-keller" },
      resource: { type: "customer", id: "crm:4711" },
      context: { topic: "advice" },
    },
  },
  handle: async ({ body, client }, { operations }) => {
    const { subject, resource, context, page } = body;
    const at = context?.time === undefined ? null : getInstant(context.time);
    const question = {
      sender: subject,
      customer: resource.type === "customer" ? resource.id : null,
      topic: context?.topic ?? null,
      at,
    };
    const place = { token: page?.token ?? null, limit: page?.limit ?? null };
    const found = await searchPermissions(operations, client, { for: "action", question }, place);
    if (found.kind !== "found") return refuseSearch(found);
    return { status: 200, body: toFoundPage(found, (name) => ({ name })) };
  },
});
