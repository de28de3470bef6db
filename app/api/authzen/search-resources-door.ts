import { forApiClient } from "~/auth/for-api-client.server";
import { getInstant } from "~/domain/time/instant";
import { searchPermissions } from "~/operations/permission/search-permissions.server";
import { defineDoor } from "../api-door";
import {
  foundEntitySchema,
  foundSchema,
  refuseSearch,
  resourceSearchSchema,
  toFoundPage,
} from "./search-schema";

/** Whom may this sender contact? (AuthZEN, "Resource Search API"). */
export const searchResourcesDoor = defineDoor({
  method: "POST",
  path: "/access/v1/search/resource",
  name: "searchResources",
  group: "Permission",
  guard: forApiClient("check"),
  summary: "Whom may this sender contact?",
  description:
    "The allowed contact list for machines, in the order of our ids. All pages judge for the instant of the first one; a page may hold fewer results than asked for, and the last one has an empty token.",
  body: resourceSearchSchema,
  bodyFault: "body-malformed",
  answers: { 200: foundSchema(foundEntitySchema) },
  example: {
    body: {
      subject: { type: "staff", id: "sabine-keller" },
      action: { name: "phone" },
      resource: { type: "customer" },
      context: { topic: "advice" },
    },
  },
  handle: async ({ body, client }, { operations }) => {
    const {
      subject,
      action,
      resource: { type },
      context,
      page,
    } = body;
    const at = context?.time === undefined ? null : getInstant(context.time);
    const question = { sender: subject, channel: action.name, topic: context?.topic ?? null, at };
    const place = { token: page?.token ?? null, limit: page?.limit ?? null };
    const found = await searchPermissions(operations, client, { for: "resource", question, type }, place);
    if (found.kind !== "found") return refuseSearch(found);
    return { status: 200, body: toFoundPage(found, (id) => ({ type, id })) };
  },
});
