import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { Language } from "~/i18n/language";
import { agentWords } from "~/i18n/words/agent-words";

/** What a tool answers: a sentence for whoever reads, the same as data for whoever computes. */
export function answerTool(sentence: string, structuredContent: Record<string, unknown>): CallToolResult {
  return { content: [{ type: "text", text: sentence }], structuredContent };
}

/** A tool that could not do what it was asked. The agent has no permission by it. */
export function refuseTool(sentence: string, structuredContent?: Record<string, unknown>): CallToolResult {
  const said = { content: [{ type: "text" as const, text: sentence }], isError: true };
  return structuredContent ? { ...said, structuredContent } : said;
}

export function refuseForNow(language: Language): CallToolResult {
  return refuseTool(agentWords[language].unavailable);
}
