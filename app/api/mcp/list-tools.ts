/** The tools as the protocol lists them, with every word in the agent's language. */
import type { Tool } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { agentWords } from "~/i18n/words/agent-words";
import { findHouse } from "~/operations/house/find-house.server";
import type { House } from "~/operations/house/read-house.server";
import type { JsonSchema } from "../openapi/openapi";
import type { Agent } from "./agent";
import type { AgentTool } from "./agent-tool";

/** Beside what each takes stands what may be said there: the topics and ways of this house. */
export async function listTools(tools: readonly AgentTool[], agent: Agent): Promise<Tool[]> {
  const words = agentWords[agent.language];
  const choices = await listChoices(agent);
  return tools.map(({ name, given, answered, annotations }) => {
    const told: Record<string, string> = name === "report_contact" ? { at: words.reportAt } : {};
    return {
      name,
      ...words.tools[name],
      inputSchema: withChoices(describe(given, "input", { ...words.given, ...told }), choices),
      outputSchema: describe(answered, "output", words.answered),
      annotations,
    };
  });
}

/** What an argument may be, and in words. */
interface Choice {
  enum: string[];
  description: string;
  /** Without it there is no answer. */
  isRequired: boolean;
}

type Choices = Partial<Record<string, Choice>>;

/** None where the house cannot be read: what is asked then is answered with no. */
async function listChoices(agent: Agent): Promise<Choices> {
  try {
    return namesIn(await findHouse(agent.parts.operations), agent);
  } catch (error) {
    console.error(error);
    return {};
  }
}

function namesIn({ company, directory, offeredTopics }: House, { client, language }: Agent): Choices {
  const { channelsAre, topicsAre } = agentWords[language];
  const channels = company.channels.map(({ id }) => id);
  const topics = offeredTopics.map((id) => `${id} (${directory.topics[id]!.label[language]})`);
  const usual = client.defaultTopic;
  return {
    channel: { enum: channels, description: channelsAre(channels.join(", ")), isRequired: true },
    topic: {
      enum: offeredTopics,
      description: topicsAre(topics.join(", "), usual),
      isRequired: usual === null,
    },
  };
}

function withChoices(schema: Tool["inputSchema"], choices: Choices): Tool["inputSchema"] {
  const { properties = {}, required = [] } = schema;
  const named = Object.keys(properties).filter((name) => choices[name]);
  const chosen = named.map((name) => {
    const { isRequired: _, ...said } = choices[name]!;
    return [name, { type: "string", ...said }] as const;
  });
  const needed = named.filter((name) => choices[name]!.isRequired);
  return {
    ...schema,
    properties: { ...properties, ...Object.fromEntries(chosen) },
    required: [...new Set([...required, ...needed])],
  };
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
