import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { parseCustomerReference } from "~/domain/people/customer-reference";
import { concealDecision } from "~/domain/permission/conceal-decision";
import { parseInstant } from "~/domain/time/instant";
import { type ClaimPermitResult, claimPermit } from "~/operations/claim-permit.server";
import { type ReportPermitResult, reportPermit } from "~/operations/report-permit.server";
import {
  permitClaimSchema,
  permitReportSchema,
  toListedPermit,
  toPermitJson,
} from "../v1/permits/permit-schema";
import type { Agent } from "./agent";
import { answerOrRefuse, answerTool, refuseTool } from "./answer-tool";

const claimSchema = permitClaimSchema.omit({ sender: true });
const reportSchema = permitReportSchema.extend({ permit: z.string().describe("The id of the permit") });

type Claim = z.output<typeof claimSchema>;
type Report = z.output<typeof reportSchema>;

/** The tools of the scope `permit`: what they answer takes a place in the customer's caps. */
export function registerPermitTools(server: McpServer, agent: Agent): void {
  server.registerTool(
    "claim_permit",
    {
      title: "Claim the permission for one contact",
      description:
        "Claims the permission for one contact as AI, and answers with what it is made by. Say the call word first. Report afterwards with report_contact.",
      inputSchema: claimSchema,
      annotations: { destructiveHint: false, idempotentHint: false, openWorldHint: false },
    },
    (claim) => answerOrRefuse(() => claimForOne(agent, claim)),
  );
  server.registerTool(
    "report_contact",
    {
      title: "Report what became of a permit",
      description: "Says whether the customer was reached, not reached, or not contacted after all.",
      inputSchema: reportSchema,
      annotations: { destructiveHint: false, idempotentHint: false, openWorldHint: false },
    },
    (report) => answerOrRefuse(() => reportOne(agent, report)),
  );
}

async function claimForOne({ client, sender, parts }: Agent, claim: Claim) {
  const topic = claim.topic ?? client.defaultTopic;
  if (topic === null) return refuseTool("This key is not for one topic alone: name one.");
  const { operations, config } = parts;
  const { customer, channel, expiresInSeconds, reason = "" } = claim;
  const result = await claimPermit(operations, {
    customer: parseCustomerReference(customer) ?? { id: "" },
    request: { sender, channel, topic },
    claimedBy: { type: "api", id: client.id },
    periodMs: expiresInSeconds === undefined ? null : expiresInSeconds * 1000,
    reason,
    issuer: config.baseUrl,
  });
  return tellClaim(result as ClaimPermitResult, operations.clock());
}

function tellClaim(result: ClaimPermitResult, now: number) {
  switch (result.kind) {
    case "granted": {
      const permit = toPermitJson(result.permit, result.access, now);
      return answerTool("Granted: this one contact is yours. Report it afterwards.", {
        granted: true,
        permit,
      });
    }
    case "waiting": {
      const permit = toPermitJson(result.permit, null, now);
      return answerTool("Not yet: a second person must confirm it.", { granted: false, permit });
    }
    case "refused": {
      const decision = concealDecision(result.decision);
      const codes = decision.reasons.map(({ code }) => code).join(", ");
      return answerTool(`No: ${codes}. Do not contact the customer.`, { granted: false, decision });
    }
    case "unknown_topic":
      return refuseTool("There is no such topic.");
    case "unknown_channel":
      return refuseTool("There is no such channel.");
    case "reason_missing":
      return refuseTool("A topic of basis vital-interest is claimed with a reason.");
  }
}

async function reportOne({ client, parts }: Agent, { permit: permitId, outcome, at }: Report) {
  const instant = at === undefined ? null : parseInstant(at);
  if (instant === undefined) return refuseTool("at is no instant.");
  const reportedBy = { type: "api", id: client.id } as const;
  const result = await reportPermit(parts.operations, { permitId, reportedBy, outcome, at: instant });
  return tellReport(result as ReportPermitResult, parts.operations.clock());
}

function tellReport(result: ReportPermitResult, now: number) {
  switch (result.kind) {
    case "reported":
      return answerTool("Recorded.", { permit: toListedPermit(result.permit, now) });
    case "not_found":
      return refuseTool("There is no such permit.");
    case "ended":
      return refuseTool(`This permit has ended already: ${result.permit.outcome}.`);
    case "not_granted":
      return refuseTool("Nothing was granted yet.");
    case "in_the_future":
      return refuseTool("That instant has not come yet.");
    case "outside_permit":
      return refuseTool("That instant lies outside the permit's life.");
  }
}
