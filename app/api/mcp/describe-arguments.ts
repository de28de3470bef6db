import { z } from "zod";
import type { Language } from "~/i18n/language";
import { type AgentArgument, agentWords } from "~/i18n/words/agent-words";

type Arguments = Partial<Record<AgentArgument, z.ZodType>>;

/** What a tool takes, each argument described in the agent's language; `more` where a tool means something of its own. */
export function describeArguments<Shape extends Arguments & z.ZodRawShape>(
  shape: Shape,
  language: Language,
  more: Partial<Record<AgentArgument, string>> = {},
): z.ZodObject<Shape, z.core.$strict> {
  const words = { ...agentWords[language].given, ...more };
  const described = Object.entries(shape).map(([name, schema]) => [
    name,
    (schema as z.ZodType).describe(words[name as AgentArgument]),
  ]);
  return z.strictObject(Object.fromEntries(described) as Shape);
}
