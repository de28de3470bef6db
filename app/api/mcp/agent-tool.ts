import type { CallToolResult, ToolAnnotations } from "@modelcontextprotocol/sdk/types.js";
import type { z } from "zod";
import type { ApiScope } from "~/domain/programs/api-client";
import type { AgentArgument, agentWords } from "~/i18n/words/agent-words";
import type { Agent } from "./agent";

export type ToolName = keyof (typeof agentWords)["en"]["tools"];

type GivenShape = Partial<Record<AgentArgument, z.ZodType>>;

/** What agents can call. The words of it are told by list-tools.ts, in the language of each agent. */
interface ToolDefinition<Given extends z.ZodObject> {
  name: ToolName;
  /** Without it the tool is not there. */
  scope: ApiScope;
  given: Given;
  answered: z.ZodObject;
  annotations: ToolAnnotations;
  /** The agent's language is the call's own, where it names one. */
  answer(given: z.output<Given>, agent: Agent): Promise<CallToolResult>;
}

export type AgentTool = Omit<ToolDefinition<z.ZodObject>, "answer"> & {
  /** `given` as the schema gives it. */
  answer(given: Record<string, unknown>, agent: Agent): Promise<CallToolResult>;
};

export function defineTool<Shape extends GivenShape & z.ZodRawShape>(
  tool: ToolDefinition<z.ZodObject<Shape, z.core.$strict>>,
): AgentTool {
  return tool as unknown as AgentTool;
}
