import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { listOwnPermits } from "~/operations/permits/list-own-permits.server";
import { defineDoor } from "../../api-door";
import { afterIdSchema, cutPage, pageLimitSchema } from "../../page-query";
import { listedPermitSchema, toListedPermit } from "./permit-schema";

export const listPermitsDoor = defineDoor({
  method: "GET",
  path: "/api/v1/permits",
  name: "listPermits",
  group: "Permits",
  guard: forApiClient("permit"),
  summary: "What this key has claimed and not ended, the oldest first: open, waiting, and overdue.",
  query: z.strictObject({ after: afterIdSchema, limit: pageLimitSchema }),
  answers: {
    200: z
      .strictObject({
        permits: z.array(listedPermitSchema),
        next: z.string().nullable().describe("null = this is the last page"),
      })
      .meta({ id: "ListedPermits" }),
  },
  async handle({ query: { after, limit }, client }, { operations }) {
    const holder = { type: "api", id: client.id } as const;
    const permits = await listOwnPermits(operations, { holder, after, limit: limit + 1 });
    const now = operations.clock();
    const { page, next } = cutPage(permits, limit);
    return { status: 200, body: { permits: page.map((permit) => toListedPermit(permit, now)), next } };
  },
});
