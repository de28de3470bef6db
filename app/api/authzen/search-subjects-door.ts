import { forApiClient } from "~/auth/for-api-client.server";
import { getInstant } from "~/domain/time/instant";
import { searchPermissions } from "~/operations/permission/search-permissions.server";
import { defineDoor } from "../api-door";
import {
  foundEntitySchema,
  foundSchema,
  refuseSearch,
  subjectSearchSchema,
  toFoundPage,
} from "./search-schema";

/** Who may contact this customer? (AuthZEN, "Subject Search API"). */
export const searchSubjectsDoor = defineDoor({
  method: "POST",
  path: "/access/v1/search/subject",
  name: "searchSubjects",
  group: "Permission",
  guard: forApiClient("check"),
  summary: "Who may contact this customer?",
  description:
    "Of the type that is asked for: all members of staff, or the automated and AI senders that keys are bound to by name.",
  body: subjectSearchSchema,
  bodyFault: "body-malformed",
  answers: { 200: foundSchema(foundEntitySchema) },
  example: {
    body: {
      subject: { type: "staff" },
      action: { name: "phone" },
      resource: { type: "customer", id: "crm:4711" },
      context: { topic: "advice" },
    },
  },
  handle: async ({ body, client }, { operations }) => {
    const {
      subject: { type },
      action,
      resource,
      context,
      page,
    } = body;
    const at = context?.time === undefined ? null : getInstant(context.time);
    const question = {
      channel: action.name,
      customer: resource.type === "customer" ? resource.id : null,
      topic: context?.topic ?? null,
      at,
    };
    const place = { token: page?.token ?? null, limit: page?.limit ?? null };
    const found = await searchPermissions(operations, client, { for: "subject", question, type }, place);
    if (found.kind !== "found") return refuseSearch(found);
    return { status: 200, body: toFoundPage(found, (id) => ({ type, id })) };
  },
});
