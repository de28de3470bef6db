import { forApiClient } from "~/auth/for-api-client.server";
import { reportPermit } from "~/operations/permits/report-permit.server";
import { defineDoor } from "../../api-door";
import { conflict, noReportNow, noSuchPermit } from "./permit-problems";
import { permitParamsSchema } from "./permit-schema";

/** The same as reporting `not_contacted`; doing it twice is no fault. */
export const releasePermitDoor = defineDoor({
  method: "DELETE",
  path: "/api/v1/permits/{id}",
  name: "releasePermit",
  group: "Permits",
  guard: forApiClient("permit"),
  summary: "Gives a permit back: nobody was contacted, and its place is free again.",
  params: permitParamsSchema,
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" } },
  answers: { 204: null },
  problems: ["conflict"],
  async handle({ params, client }, { operations }) {
    const reportedBy = { type: "api", id: client.id } as const;
    const report = { permitId: params.id, reportedBy, outcome: "not_contacted", at: null } as const;
    try {
      return tellRelease(await reportPermit(operations, report));
    } catch (error) {
      return { problem: noReportNow(error) };
    }
  },
});

function tellRelease(result: Awaited<ReturnType<typeof reportPermit>>) {
  if (result.kind === "not_found") return { problem: noSuchPermit };
  const outcome = result.kind === "ended" ? result.permit.outcome : null;
  const hasTakenPlace = outcome === "reached" || outcome === "not_reached";
  return hasTakenPlace ? conflict((say) => say.permit.tookPlace) : ({ status: 204 } as const);
}
