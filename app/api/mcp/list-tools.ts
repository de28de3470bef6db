/** The tools as the protocol lists them, with every word in the agent's language. */
import type { Tool } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import type { Language } from "~/i18n/language";
import { agentWords } from "~/i18n/words/agent-words";
import type { JsonSchema } from "../openapi/openapi";
import type { AgentTool } from "./agent-tool";

export function listTools(tools: readonly AgentTool[], language: Language): Tool[] {
  const words = agentWords[language];
  return tools.map(({ name, given, answered, annotations }) => {
    const told: Record<string, string> = name === "report_contact" ? { at: words.reportAt } : {};
    return {
      name,
      ...words.tools[name],
      inputSchema: describe(given, "input", { ...words.given, ...told }),
      outputSchema: describe(answered, "output", words.answered),
      annotations,
    };
  });
}

/** Draft 7, as the protocol's clients read it. */
function describe(schema: z.ZodType, io: "input" | "output", words: Record<string, string>) {
  const described = z.toJSONSchema(schema, { target: "draft-7", io }) as JsonSchema;
  return withWords(described, words) as Tool["inputSchema"];
}

/** A member is described by the word for its name, wherever it stands, and by nothing in another language. */
function withWords(value: unknown, words: Record<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withWords(item, words));
  if (typeof value !== "object" || value === null) return value;
  const { description: _, properties = {}, ...rest } = value as JsonSchema;
  const described = Object.fromEntries(
    Object.entries(rest).map(([key, other]) => [key, withWords(other, words)]),
  );
  const members = Object.entries(properties as JsonSchema).map(([name, member]) => {
    const description = words[name];
    return [name, { ...(withWords(member, words) as JsonSchema), ...(description && { description }) }];
  });
  return members.length > 0 ? { ...described, properties: Object.fromEntries(members) } : described;
}
