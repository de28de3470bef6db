import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { formatInstant } from "~/domain/time/instant";
import { instantSchema } from "~/domain/time/time-schema";
import { makePortalLink } from "~/operations/links/make-portal-links.server";
import { portalLinkDaysMax, portalLinkDaysUsual } from "~/operations/links/portal-link.server";
import { defineDoor } from "../../api-door";
import { customerNotFound } from "../customers/customer-not-found";
import { customerParams } from "../customers/customer-schema";

export const makePortalLinkDoor = defineDoor({
  method: "POST",
  path: "/api/v1/customers/{reference}/portal-links",
  name: "makePortalLink",
  group: "Customers",
  guard: forApiClient("write"),
  summary: "A link for a letter or mail, by which the customer can stop all contacts without signing in.",
  description:
    "Without signing in the link can only narrow: stop everything, or pause. It shows nothing of the customer. From its page the customer signs in to choose. It is told this once; made again, it is another link, and those before stay good.",
  params: customerParams,
  example: { params: { reference: "crm:4711" }, body: { days: 90 } },
  body: z
    .strictObject({
      days: z
        .int()
        .min(1)
        .max(portalLinkDaysMax)
        .default(portalLinkDaysUsual)
        .describe("How long it is good"),
    })
    .meta({ id: "PortalLinkWanted" }),
  answers: {
    201: z
      .strictObject({ id: z.string(), url: z.url(), expiresAt: instantSchema })
      .meta({ id: "PortalLink" }),
  },
  problems: ["not-found"],
  async handle({ params, body, client }, { operations, config: { baseUrl } }) {
    const wanted = { days: body.days, baseUrl, madeBy: client.id };
    const link = await makePortalLink(operations, params.reference, wanted);
    if (!link) return { problem: customerNotFound };
    const { id, url, expiresAt } = link;
    return { status: 201, body: { id, url, expiresAt: formatInstant(expiresAt) } };
  },
});
