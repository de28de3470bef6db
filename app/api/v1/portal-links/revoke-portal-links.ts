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
    "For a letter that went astray. What was stopped or paused by one of them stays so. A key without the scope `read` is told neither how many there were nor whether somebody is a customer.",
  params: customerParams,
  example: { params: { reference: "crm:4711" } },
  answers: {
    200: z
      .strictObject({
        revoked: z
          .int()
          .optional()
          .describe("How many were good until now, whoever made them. For a key with the scope `read`"),
      })
      .meta({ id: "PortalLinksRevoked" }),
  },
  problems: ["not-found"],
  async handle({ params, client }, { operations }) {
    const revoked = await revokePortalLinksOf(operations, params.reference);
    if (!mayRead(client)) return { status: 200, body: {} };
    return revoked === null ? { problem: customerNotFound } : { status: 200, body: { revoked } };
  },
});
