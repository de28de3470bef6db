import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { mayRead } from "~/domain/programs/api-client";
import { revokePortalLinksOf } from "~/operations/links/make-portal-links.server";
import { defineDoor } from "../../api-door";
import { customerNotFound } from "../customers/customer-not-found";
import { customerParams } from "../customers/customer-schema";

export const revokePortalLinksDoor = defineDoor({
  method: "DELETE",
  path: "/api/v1/customers/{reference}/portal-links",
  name: "revokePortalLinks",
  group: "Customers",
  guard: forApiClient("write"),
  summary: "Makes all links of the customer useless, from now on.",
  description:
    "For a letter that went astray. What was stopped or paused by one of them stays so. A key without the scope `read` is told of nobody that there were none.",
  params: customerParams,
  example: { params: { reference: "crm:4711" } },
  answers: {
    200: z
      .strictObject({ revoked: z.int().describe("How many were good until now") })
      .meta({ id: "PortalLinksRevoked" }),
  },
  problems: ["not-found"],
  async handle({ params, client }, { operations }) {
    const revoked = await revokePortalLinksOf(operations, params.reference);
    if (revoked === null && mayRead(client)) return { problem: customerNotFound };
    return { status: 200, body: { revoked: revoked ?? 0 } };
  },
});
