import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";

/** What a tool answers: a sentence for whoever reads, the same as data for whoever computes. */
export function answerTool(sentence: string, structuredContent: Record<string, unknown>): CallToolResult {
  return { content: [{ type: "text", text: sentence }], structuredContent };
}

/** A tool that could not do what it was asked. The agent has no permission by it. */
export function refuseTool(sentence: string): CallToolResult {
  return { content: [{ type: "text", text: sentence }], isError: true };
}

/** Whatever fails, nobody may be contacted; what failed is the operator's to read. */
export async function answerOrRefuse(work: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    return refuseForNow();
  }
}

export function refuseForNow(): CallToolResult {
  return refuseTool("No: no answer can be given now (unavailable). Do not contact the customer.");
}
