/** A call of a tool, checked before and after: what is wrong with it is told in the agent's language. */
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { isLanguage } from "~/i18n/language";
import { agentWords } from "~/i18n/words/agent-words";
import { problemWords } from "~/i18n/words/problem-words";
import { checkBody } from "../check-body";
import type { ProblemError } from "../problem";
import type { Agent } from "./agent";
import type { AgentTool } from "./agent-tool";
import { refuseForNow, refuseTool } from "./answer-tool";

export interface ToolCall {
  name: string;
  arguments?: Record<string, unknown>;
}

/** Whatever fails, nobody may be contacted; what failed is the operator's to read. */
export async function callTool(
  tools: readonly AgentTool[],
  agentOfRequest: Agent,
  { name, arguments: given = {} }: ToolCall,
): Promise<CallToolResult> {
  const { language } = given;
  const agent = isLanguage(language) ? { ...agentOfRequest, language } : agentOfRequest;
  const tool = tools.find((known) => known.name === name);
  if (!tool)
    return refuseTool(agentWords[agent.language].toolUnknown(tools.map((known) => known.name).join(", ")));
  const checked = checkBody(tool.given, given);
  if (!checked.ok) return refuseTool(tellFaults(agent, checked.problem.errors ?? []));
  try {
    const answer = await tool.answer(checked.value, agent);
    if (answer.structuredContent) tool.answered.parse(answer.structuredContent);
    return answer;
  } catch (error) {
    console.error(error);
    return refuseForNow(agent.language);
  }
}

function tellFaults({ language }: Agent, errors: readonly ProblemError[]): string {
  const say = problemWords[language];
  const faults = errors.map(
    ({ pointer, detail }) => `${pointer.replace("#/", "")}: ${detail(say, language)}`,
  );
  return [agentWords[language].notUnderstood, ...faults].join("\n");
}
