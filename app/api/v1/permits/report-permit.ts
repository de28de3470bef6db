import { forApiClient } from "~/auth/for-api-client.server";
import { parseInstant } from "~/domain/time/instant";
import { type ReportPermitResult, reportPermit } from "~/operations/permits/report-permit.server";
import { defineDoor } from "../../api-door";
import { idempotencyHeader, idempotencyProblems, replyOnce } from "../../reply-once";
import { conflict, faultAt, noSuchPermit } from "./permit-problems";
import { listedPermitSchema, permitParamsSchema, permitReportSchema, toListedPermit } from "./permit-schema";

export const reportPermitDoor = defineDoor({
  method: "POST",
  path: "/api/v1/permits/{id}/report",
  name: "reportPermit",
  group: "Permits",
  guard: forApiClient("permit"),
  summary: "Says what became of a permit; it then is a contact, or none.",
  params: permitParamsSchema,
  headers: idempotencyHeader,
  body: permitReportSchema,
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" }, body: { outcome: "reached" } },
  answers: { 200: listedPermitSchema },
  problems: idempotencyProblems,
  async handle({ params, body, client, request }, { operations }) {
    const at = body.at === undefined ? null : parseInstant(body.at);
    if (at === undefined) return faultAt("#/at", "An instant in ISO 8601, with Z or an offset.");
    const reportedBy = { type: "api", id: client.id } as const;
    const report = { permitId: params.id, reportedBy, outcome: body.outcome, at };
    return replyOnce(
      { client, request, body },
      (once) => reportPermit(operations, report, once),
      (result: ReportPermitResult) => tellReport(result, operations.clock()),
    );
  },
});

function tellReport(result: ReportPermitResult, now: number) {
  switch (result.kind) {
    case "reported":
      return { status: 200, body: toListedPermit(result.permit, now) } as const;
    case "not_found":
      return { problem: noSuchPermit };
    case "ended":
      return conflict(`This permit has ended already: ${result.permit.outcome}.`);
    case "not_granted":
      return conflict("Nothing was granted yet: release it, or report not_contacted.");
    case "in_the_future":
      return faultAt("#/at", "It has not come yet.");
    case "outside_permit":
      return faultAt("#/at", "It lies outside the permit's life: record that contact by itself.");
  }
}
