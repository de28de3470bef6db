import { forApiClient } from "~/auth/for-api-client.server";
import { parseInstant } from "~/domain/time/instant";
import { type ReportPermitResult, reportPermit } from "~/operations/permits/report-permit.server";
import { defineDoor } from "../../api-door";
import { pointAt } from "../../point-at";
import { idempotencyHeader, idempotencyProblems, replyOnce } from "../../reply-once";
import { tellFaultOf } from "../../tell-input-fault";
import { conflict, noReportNow, noSuchPermit } from "./permit-problems";
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
  answerHeaders: ["Idempotency-Replayed"],
  body: permitReportSchema,
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" }, body: { outcome: "reached" } },
  answers: { 200: listedPermitSchema },
  problems: idempotencyProblems,
  async handle({ params, body, client, request }, { operations }) {
    const at = body.at === undefined ? null : parseInstant(body.at);
    if (at === undefined) return { problem: pointAt("at", tellFaultOf("no_instant")) };
    const reportedBy = { type: "api", id: client.id } as const;
    const report = { permitId: params.id, reportedBy, outcome: body.outcome, at };
    try {
      return await replyOnce(
        { client, request, body },
        (once) => reportPermit(operations, report, once),
        (result: ReportPermitResult) => tellReport(result, operations.clock()),
      );
    } catch (error) {
      return { problem: noReportNow(error) };
    }
  },
});

function tellReport(result: ReportPermitResult, now: number) {
  switch (result.kind) {
    case "reported":
      return { status: 200, body: toListedPermit(result.permit, now) } as const;
    case "not_found":
      return { problem: noSuchPermit };
    case "ended":
      return conflict((say) => say.permit.ended(result.permit.outcome));
    case "not_granted":
      return conflict((say) => say.permit.notGranted);
    case "in_the_future":
      return { problem: pointAt("at", (say) => say.proposal.inTheFuture) };
    case "outside_permit":
      return { problem: pointAt("at", (say) => say.permit.outside) };
  }
}
