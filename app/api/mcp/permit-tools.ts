import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { parseInstant } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { agentWords } from "~/i18n/words/agent-words";
import { type ClaimPermitResult, claimPermit } from "~/operations/claim-permit.server";
import { type ReportPermitResult, reportPermit } from "~/operations/report-permit.server";
import { isNotFirst, keyCharactersMax, keyPattern, markOnce, tellRepetition } from "../reply-once";
import { disclosedDecisionSchema } from "../v1/decision-schema";
import {
  listedPermitSchema,
  permitClaimSchema,
  permitReportSchema,
  permitSchema,
  toListedPermit,
} from "../v1/permits/permit-schema";
import { tellClaim, toPermitToClaim } from "../v1/permits/tell-claim";
import { type Agent, languageArgument } from "./agent";
import { answerOrRefuse, answerTool, refuseTool } from "./answer-tool";

const language = languageArgument;
const idempotencyKey = z
  .string()
  .max(keyCharactersMax)
  .regex(keyPattern)
  .optional()
  .describe(
    "Your name for this claim: sent again under it, it is answered as before, and claims nothing again",
  );

const claimSchema = permitClaimSchema.omit({ sender: true });
const reportSchema = permitReportSchema.extend({ permit: z.string().describe("The id of the permit") });
const claimedSchema = z.strictObject({
  granted: z.boolean(),
  permit: permitSchema.optional(),
  decision: disclosedDecisionSchema.optional().describe("Why not, and when next"),
});
const reportedSchema = z.strictObject({ permit: listedPermitSchema });

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
      inputSchema: claimSchema.extend({ idempotencyKey, language }),
      outputSchema: claimedSchema,
      annotations: { destructiveHint: false, idempotentHint: false, openWorldHint: false },
    },
    ({ language = agent.language, idempotencyKey: key, ...claim }) =>
      answerOrRefuse(language, () => claimForOne({ ...agent, language }, claim, key ?? null)),
  );
  server.registerTool(
    "report_contact",
    {
      title: "Report what became of a permit",
      description: "Says whether the customer was reached, not reached, or not contacted after all.",
      inputSchema: reportSchema.extend({ language }),
      outputSchema: reportedSchema,
      annotations: { destructiveHint: false, idempotentHint: false, openWorldHint: false },
    },
    ({ language = agent.language, ...report }) =>
      answerOrRefuse(language, () => reportOne({ ...agent, language }, report)),
  );
}

/** `key` null = a repetition would claim again. It is kept with the Idempotency-Keys of the other doors. */
async function claimForOne(agent: Agent, claim: Claim, key: string | null) {
  const { client, sender, parts, language } = agent;
  const topic = claim.topic ?? client.defaultTopic;
  if (topic === null) return refuseTool(agentWords[language].topicMissing);
  const { operations, config } = parts;
  const toClaim = toPermitToClaim({ ...claim, sender, topic }, client, config.baseUrl);
  const tell = (result: ClaimPermitResult) => tellClaim(result, operations.clock());
  const asked = JSON.stringify(["claim_permit", claim]);
  const once = key === null ? null : markOnce({ client, key, asked }, tell);
  const result = await claimPermit(operations, toClaim, once);
  return toToolAnswer(isNotFirst(result) ? tellRepetition(result) : tell(result), language);
}

type ClaimReply = ReturnType<typeof tellRepetition> | ReturnType<typeof tellClaim>;

/** What the door of permits answers with a status, a tool says by its data. */
function toToolAnswer(reply: ClaimReply, language: Language) {
  if ("problem" in reply) return refuseTool(reply.problem.errors?.[0]?.detail ?? reply.problem.detail);
  const words = agentWords[language];
  switch (reply.status) {
    case 201:
      return answerTool(words.granted, { granted: true, permit: reply.body });
    case 202:
      return answerTool(words.waiting, { granted: false, permit: reply.body });
    default: {
      const decision = disclosedDecisionSchema.parse(reply.body);
      const codes = decision.reasons.map(({ code }) => code).join(", ");
      return answerTool(words.refused(codes), { granted: false, decision });
    }
  }
}

async function reportOne({ client, parts, language }: Agent, { permit: permitId, outcome, at }: Report) {
  const instant = at === undefined ? null : parseInstant(at);
  if (instant === undefined) return refuseTool("at is no instant.");
  const reportedBy = { type: "api", id: client.id } as const;
  const result = await reportPermit(parts.operations, { permitId, reportedBy, outcome, at: instant });
  return tellReport(result as ReportPermitResult, parts.operations.clock(), language);
}

function tellReport(result: ReportPermitResult, now: number, language: Language) {
  switch (result.kind) {
    case "reported":
      return answerTool(agentWords[language].recorded, { permit: toListedPermit(result.permit, now) });
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
