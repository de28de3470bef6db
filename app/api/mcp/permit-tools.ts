import { z } from "zod";
import type { DisclosedDecision } from "~/domain/permission/disclose-decision";
import type { PermissionRequest } from "~/domain/permission/permission";
import { parseInstant } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { writeAnswer } from "~/i18n/sentences/write-answer";
import { agentWords } from "~/i18n/words/agent-words";
import { findHouse } from "~/operations/house/find-house.server";
import { claimPermit } from "~/operations/permits/claim-permit.server";
import { type ReportPermitResult, reportPermit } from "~/operations/permits/report-permit.server";
import { answerReasonSchema } from "../authzen/answer-schema";
import { decisionUnavailable } from "../problem";
import { type KeptReply, keyCharactersMax, keyPattern, markOnce } from "../reply-once";
import { disclosedDecisionSchema } from "../v1/decision-schema";
import {
  listedPermitSchema,
  permitClaimSchema,
  permitReportSchema,
  permitSchema,
  toListedPermit,
} from "../v1/permits/permit-schema";
import { repeatingClaims } from "../v1/permits/repeat-claim";
import { tellClaim, toPermitToClaim } from "../v1/permits/tell-claim";
import { type Agent, languageArgument } from "./agent";
import { defineTool } from "./agent-tool";
import { answerTool, refuseTool } from "./answer-tool";

const { sender: _, ...claimShape } = permitClaimSchema.shape;
const idempotencyKey = z.string().max(keyCharactersMax).regex(keyPattern).optional();
const annotations = { destructiveHint: false, idempotentHint: false, openWorldHint: false };

type Claim = Omit<z.output<typeof permitClaimSchema>, "sender">;
type Report = z.output<typeof permitReportSchema> & { permit: string };

/** The tools of the scope `permit`: what they answer takes a place in the customer's caps. */
export const claimPermitTool = defineTool({
  name: "claim_permit",
  scope: "permit",
  given: z.strictObject({ ...claimShape, idempotencyKey, language: languageArgument }),
  answered: z.strictObject({
    granted: z.boolean(),
    permit: permitSchema.optional(),
    decision: disclosedDecisionSchema.optional(),
    reasons: z.array(answerReasonSchema).optional(),
  }),
  annotations,
  answer: ({ language: __, idempotencyKey: key = null, ...claim }, agent) =>
    claimForOne(agent, claim, key).catch((error) => refuseClaim(agent, error)),
});

export const reportContactTool = defineTool({
  name: "report_contact",
  scope: "permit",
  given: z.strictObject({ ...permitReportSchema.shape, permit: z.string(), language: languageArgument }),
  answered: z.strictObject({ permit: listedPermitSchema }),
  annotations,
  answer: ({ language: __, ...report }, agent) =>
    reportOne(agent, report).catch((error) => refuseReport(agent, error)),
});

/** `key` null = a repetition would claim again. It is kept with the Idempotency-Keys of the other doors. */
async function claimForOne(agent: Agent, claim: Claim, key: string | null) {
  const { client, sender, parts, language } = agent;
  const topic = claim.topic ?? client.defaultTopic;
  if (topic === null) return refuseTool(agentWords[language].topicMissing);
  const { operations, config } = parts;
  const toClaim = toPermitToClaim({ ...claim, sender, topic }, client, config.baseUrl);
  const asked = JSON.stringify(["claim_permit", sender, claim]);
  const { keep, tellAgain } = repeatingClaims(parts, client);
  const once = key === null ? null : markOnce({ client, key, asked }, keep);
  const result = await claimPermit(operations, toClaim, once);
  const { faults } = agentWords[language];
  if (result.kind === "answered_before") return tellReply(agent, toClaim.request, await tellAgain(result));
  if (isFault(result)) return refuseTool(faults[result.kind]);
  return tellReply(agent, toClaim.request, tellClaim(result, operations.clock()) as KeptReply);
}

/** Whatever fails, nothing is granted, and the data say so as well. */
function refuseClaim({ language }: Agent, error: unknown) {
  console.error(error);
  const { reasons } = decisionUnavailable;
  return refuseTool(agentWords[language].unavailable, { granted: false, reasons });
}

type ClaimResult = Awaited<ReturnType<typeof claimPermit>>;

/** Nothing was decided: the claim itself cannot be. */
function isFault(result: ClaimResult): result is Extract<ClaimResult, { kind: FaultOfClaim }> {
  return result.kind in agentWords.en.faults;
}

type FaultOfClaim = Extract<ClaimResult["kind"], keyof (typeof agentWords)["en"]["faults"]>;

/** What the door of permits answers with a status, a tool says by its data. */
async function tellReply(agent: Agent, request: PermissionRequest, { status, body }: KeptReply) {
  const words = agentWords[agent.language];
  if (status === 201) return answerTool(words.granted, { granted: true, permit: body });
  if (status === 202) return answerTool(words.waiting, { granted: false, permit: body });
  if (status === 200) return answerTool(words.over, { granted: false, permit: body });
  const decision = disclosedDecisionSchema.parse(body);
  const sentence = await writeRefusals(agent, request, decision);
  return answerTool(words.no(sentence), { granted: false, decision });
}

async function writeRefusals(
  { parts: { operations }, language }: Agent,
  request: PermissionRequest,
  decision: DisclosedDecision,
): Promise<string> {
  const { directory, settings } = await findHouse(operations);
  const clock = { now: operations.clock(), timeZone: settings.timeZone };
  return writeAnswer(decision, request, { directory, clock, language });
}

async function reportOne({ client, parts, language }: Agent, { permit: permitId, outcome, at }: Report) {
  const instant = at === undefined ? null : parseInstant(at);
  if (instant === undefined) return refuseTool(agentWords[language].noInstant);
  const reportedBy = { type: "api", id: client.id } as const;
  const result = await reportPermit(parts.operations, { permitId, reportedBy, outcome, at: instant });
  return tellReport(result as ReportPermitResult, parts.operations.clock(), language);
}

/** What took place is to be reported all the same. */
function refuseReport({ language }: Agent, error: unknown) {
  console.error(error);
  return refuseTool(agentWords[language].notReported);
}

function tellReport(result: ReportPermitResult, now: number, language: Language) {
  const words = agentWords[language];
  if (result.kind === "reported") {
    return answerTool(words.recorded, { permit: toListedPermit(result.permit, now) });
  }
  if (result.kind === "ended") return refuseTool(words.ended[result.permit.outcome ?? "erased"]);
  return refuseTool(words.faults[result.kind]);
}
