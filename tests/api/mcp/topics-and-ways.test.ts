import { expect, test, vi } from "vitest";
import { openSmallHouse } from "#tests/support/small-house";
import { openTestApi } from "#tests/support/test-api";
import type { ApiClient } from "~/domain/programs/api-client";
import { agentWords } from "~/i18n/words/agent-words";

const hello = {
  protocolVersion: "2025-06-18",
  capabilities: {},
  clientInfo: { name: "agent", version: "1" },
};
const ways = ["phone", "email", "letter"];
const topics = ["advice", "offers", "contract", "repair", "recall", "danger"];

interface ToldTool {
  name: string;
  inputSchema: {
    properties: Record<string, { enum?: string[]; description: string }>;
    required?: string[];
  };
}

async function openHouse() {
  const testApi = await openTestApi();
  const { context, createKey, post } = testApi;
  await openSmallHouse(context);
  const label = { de: "Beratung", en: "Advice" };
  await context.db.writer
    .updateTable("topic_wording")
    .set({ names: JSON.stringify({ label, phrase: label }) })
    .where("topic_id", "=", "advice")
    .execute();
  const connect = async (facts: Partial<ApiClient> = {}, language = "en") => {
    const key = await createKey({ senders: [{ type: "ai" }], ...facts });
    const headers = {
      Authorization: `Bearer ${key}`,
      Accept: "application/json, text/event-stream",
      "Accept-Language": language,
    };
    const ask = async (method: string, params: object) => {
      const response = await post("/mcp", { jsonrpc: "2.0", id: 1, method, params }, headers);
      return (await response.json()).result;
    };
    const list = async (): Promise<ToldTool[]> => (await ask("tools/list", {})).tools;
    return { ask, list };
  };
  return { ...testApi, connect };
}

const find = (tools: ToldTool[], name: string) => tools.find((tool) => tool.name === name)!.inputSchema;

test("an agent is told at once what it may do here, and of claiming where its key may", async () => {
  const { connect } = await openHouse();
  const { instructions, instructionsToClaim } = agentWords.en;
  const { ask } = await connect({ scopes: ["check", "permit"] });
  expect((await ask("initialize", hello)).instructions).toBe(`${instructions} ${instructionsToClaim}`);
  const asking = await connect({ scopes: ["check"] }, "de");
  expect((await asking.ask("initialize", hello)).instructions).toBe(agentWords.de.instructions);
});

test("an agent finds the topics and ways of the house with each tool that takes them, named in its language", async () => {
  const { connect } = await openHouse();
  const english = await (await connect()).list();
  for (const name of ["may_i_contact", "whom_may_i_contact", "claim_permit"]) {
    const { properties, required } = find(english, name);
    expect(properties.channel?.enum).toEqual(ways);
    expect(properties.topic?.enum).toEqual(topics);
    expect(properties.topic?.description).toContain("advice (Advice), offers (offers)");
    expect(required).toEqual(expect.arrayContaining(["channel", "topic"]));
  }
  expect(Object.keys(find(english, "report_contact").properties)).not.toContain("topic");
  const german = find(await (await connect({}, "de")).list(), "may_i_contact");
  expect(german.properties.topic?.description).toContain("advice (Beratung)");
});

test("an agent whose key is for one topic need not name it, and reads which", async () => {
  const { connect } = await openHouse();
  const { properties, required } = find(
    await (await connect({ defaultTopic: "offers" })).list(),
    "may_i_contact",
  );
  expect(required).not.toContain("topic");
  expect(properties.topic?.description).toMatch(/Absent = offers\.$/);
});

test("a topic that is retired is offered no more, and asking about it is still answered with no", async () => {
  const { connect, context } = await openHouse();
  const { ask, list } = await connect({ scopes: ["check", "read"] });
  await list();
  const { writer } = context.db;
  await writer.updateTable("topic").set({ retired_at: 1 }).where("id", "=", "offers").execute();
  await writer
    .updateTable("company")
    .set((row) => ({ revision: row("revision", "+", 1) }))
    .execute();
  const { properties } = find(await list(), "may_i_contact");
  expect(properties.topic?.enum).toEqual(topics.filter((id) => id !== "offers"));
  const about = { customer: "nobody", channel: "phone", topic: "offers" };
  const { structuredContent } = await ask("tools/call", { name: "may_i_contact", arguments: about });
  expect(structuredContent).toMatchObject({ allowed: false });
});

test("tools are listed without topics where the house cannot be read", async () => {
  const { connect, context } = await openHouse();
  const faults = vi.spyOn(console, "error").mockImplementation(() => {});
  const { list } = await connect();
  const { writer } = context.db;
  await writer
    .updateTable("company")
    .set((row) => ({ revision: row("revision", "+", 1), time_zone: "Mars/Olympus" }))
    .execute();
  const { properties } = find(await list(), "may_i_contact");
  expect(properties.topic).toEqual({
    type: "string",
    maxLength: 200,
    minLength: 1,
    description: agentWords.en.given.topic,
  });
  expect(faults).toHaveBeenCalled();
  faults.mockRestore();
});
