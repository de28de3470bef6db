import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, type TestApi } from "#tests/support/test-api";
import type { ApiClient } from "~/domain/programs/api-client";
import { languages } from "~/i18n/language";
import { type AgentArgument, agentWords } from "~/i18n/words/agent-words";
import { inputFaultWords } from "~/i18n/words/input-fault-words";
import { changeApiClient } from "~/operations/programs/change-api-client.server";
import { listApiClients } from "~/operations/programs/list-api-clients.server";

interface AgentHouse extends TestApi {
  connect(facts?: Partial<ApiClient>, more?: Record<string, string>): Promise<Client>;
}

async function openHouse(): Promise<AgentHouse> {
  const testApi = await openTestApi();
  await openSmallHouse(testApi.context);
  await enterCustomer(testApi.context, "Aylin Demir", {
    people: { mode: "nobody", ai: ["phone"] },
    topics: { advice: ["phone"] },
    caps: [{ max: 1, per: "P1M" }],
  });
  await enterCustomer(testApi.context, "Jonas Weber", {
    people: { mode: "anyone", teams: [], automated: ["phone"] },
    topics: { advice: ["phone"] },
  });
  const server = serve({ fetch: testApi.api.fetch, hostname: "127.0.0.1", port: 0 });
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);
  return {
    ...testApi,
    async connect(facts, more) {
      const headers = {
        Authorization: `Bearer ${await testApi.createKey({ senders: [{ type: "ai" }], ...facts })}`,
        ...more,
      };
      const client = new Client({ name: "agent", version: "1" });
      await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
      onTestFinished(() => client.close());
      return client;
    },
  };
}

const call = (channel = "phone") => ({ channel, topic: "advice" });

describe("an AI agent at /mcp", () => {
  test("asks, claims once, and reports", async () => {
    const { connect } = await openHouse();
    const agent = await connect({ scopes: ["check", "permit"] });
    const { tools } = await agent.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "claim_permit",
      "may_i_contact",
      "report_contact",
      "whom_may_i_contact",
    ]);
    const arguments_ = { customer: "aylin-demir", ...call() };
    const asked = await agent.callTool({ name: "may_i_contact", arguments: arguments_ });
    expect(asked).toMatchObject({
      content: [{ type: "text", text: expect.stringMatching(/^Yes\./) }],
      structuredContent: { allowed: true },
    });
    expect(await agent.callTool({ name: "whom_may_i_contact", arguments: call() })).toMatchObject({
      structuredContent: { customers: ["aylin-demir"], nextPageToken: "" },
    });
    const claimed = await agent.callTool({ name: "claim_permit", arguments: arguments_ });
    expect(claimed).toMatchObject({
      structuredContent: {
        granted: true,
        permit: { sender: { type: "ai" }, contactPoint: { value: "aylin-demir phone" } },
      },
    });
    const second = await agent.callTool({ name: "claim_permit", arguments: arguments_ });
    expect(second).toMatchObject({ structuredContent: { granted: false } });
    const { permit } = claimed.structuredContent as { permit: { id: string } };
    const report = { permit: permit.id, outcome: "reached" };
    const reported = await agent.callTool({ name: "report_contact", arguments: report });
    expect(reported).toMatchObject({ content: [{ text: "Recorded." }] });
    expect(await agent.callTool({ name: "report_contact", arguments: report })).toMatchObject({
      isError: true,
    });
  });

  test("is refused where the customer opened the channel to people and automatons alone", async () => {
    const { connect } = await openHouse();
    const agent = await connect({ scopes: ["check", "read"] });
    expect(
      await agent.callTool({ name: "may_i_contact", arguments: { customer: "jonas-weber", ...call() } }),
    ).toMatchObject({ structuredContent: { allowed: false, reasons: [{ code: "ai_refused" }] } });
  });

  test("finds only the tools that its key is meant for", async () => {
    const { connect } = await openHouse();
    const { tools } = await (await connect({ scopes: ["permit"] })).listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(["claim_permit", "report_contact"]);
  });

  test("cannot name itself anything but an AI", async () => {
    const { connect } = await openHouse();
    const agent = await connect();
    const claim = { customer: "jonas-weber", ...call(), sender: { type: "staff", id: "keller" } };
    expect(await agent.callTool({ name: "claim_permit", arguments: claim })).toMatchObject({ isError: true });
  });

  test.each<[string, ApiClient["senders"]]>([
    ["nobody in particular", null],
    ["a member of staff", [{ type: "staff", id: "keller" }]],
    ["AI and others", [{ type: "ai" }, { type: "automated" }]],
    ["nobody at all", []],
  ])("has no key that speaks for %s, and is told how to make one", async (_whom, senders) => {
    const { connect } = await openHouse();
    await expect(connect({ senders })).rejects.toThrow(/403.*--sender ai/);
  });

  test("is nobody else at the other doors, by the same key", async () => {
    const { post, createKey } = await openHouse();
    const headers = { Authorization: `Bearer ${await createKey({ senders: [{ type: "ai" }] })}` };
    for (const type of ["staff", "automated"]) {
      const sender = { type, id: "keller" };
      const claim = { customer: "jonas-weber", ...call(), sender };
      expect((await post("/api/v1/permits", claim, headers)).status).toBe(403);
      const asked = await post(
        "/access/v1/evaluation",
        {
          ...{ subject: sender, action: { name: "phone" }, context: { topic: "advice" } },
          resource: { type: "customer", id: "jonas-weber" },
        },
        headers,
      );
      expect(await asked.json()).toMatchObject({ decision: false });
    }
  });
});

describe("a tool", () => {
  test("says beforehand what it answers, and keeps to it", async () => {
    const agent = await (await openHouse()).connect();
    const { tools } = await agent.listTools();
    for (const { name, outputSchema } of tools) expect(outputSchema, name).toMatchObject({ type: "object" });
    const properties = tools.map(({ outputSchema }) => Object.keys(outputSchema?.properties ?? {}));
    expect(properties).toContainEqual(["allowed", "basis", "reasons", "window", "caps"]);
    expect(properties).toContainEqual(["granted", "permit", "decision", "reasons"]);
    // From now on the client refuses an answer that does not fit.
    const aylin = { customer: "aylin-demir", ...call() };
    const answers = [
      await agent.callTool({ name: "may_i_contact", arguments: aylin }),
      await agent.callTool({ name: "may_i_contact", arguments: { ...aylin, customer: "nobody" } }),
      await agent.callTool({ name: "whom_may_i_contact", arguments: call() }),
      await agent.callTool({ name: "claim_permit", arguments: aylin }),
      await agent.callTool({ name: "claim_permit", arguments: aylin }),
    ];
    for (const { isError, structuredContent } of answers) {
      expect([isError, typeof structuredContent]).toEqual([undefined, "object"]);
    }
  });

  test("answers a claim that is sent again as before, and claims nothing twice", async () => {
    const { connect } = await openHouse();
    const agent = await connect({ scopes: ["permit"] });
    const claim = { customer: "aylin-demir", ...call(), idempotencyKey: "answer 4712" };
    const first = await agent.callTool({ name: "claim_permit", arguments: claim });
    expect(first).toMatchObject({ structuredContent: { granted: true } });
    expect(await agent.callTool({ name: "claim_permit", arguments: claim })).toEqual(first);
    const other = { ...claim, customer: "jonas-weber" };
    expect(await agent.callTool({ name: "claim_permit", arguments: other })).toMatchObject({ isError: true });
    const { idempotencyKey: _, ...unmarked } = claim;
    expect(await agent.callTool({ name: "claim_permit", arguments: unmarked })).toMatchObject({
      structuredContent: { granted: false, decision: { reasons: [{ code: "cap_reached" }] } },
    });
    expect(await agent.callTool({ name: "claim_permit", arguments: claim })).toEqual(first);
  });

  test("grants nothing again once the customer has said no, or the permit has ended", async () => {
    const { connect, context } = await openHouse();
    const agent = await connect({ scopes: ["permit"] });
    const claim = { customer: "aylin-demir", ...call(), idempotencyKey: "answer 4712" };
    const first = await agent.callTool({ name: "claim_permit", arguments: claim });
    expect(first).toMatchObject({ structuredContent: { granted: true } });
    await decide(context, "aylin-demir", { people: { mode: "nobody" }, topics: {} });
    const permit = { contactPoint: null, callWord: null, token: null };
    const again = { content: [{ text: agentWords.en.over }], structuredContent: { granted: false, permit } };
    expect(await agent.callTool({ name: "claim_permit", arguments: claim })).toMatchObject(again);
  });

  test("keeps a refusal under its key, too", async () => {
    const agent = await (await openHouse()).connect({ scopes: ["permit"] });
    const claim = { customer: "jonas-weber", ...call(), idempotencyKey: "1" };
    const first = await agent.callTool({ name: "claim_permit", arguments: claim });
    expect(first).toMatchObject({ structuredContent: { decision: { reasons: [{ code: "ai_refused" }] } } });
    expect(await agent.callTool({ name: "claim_permit", arguments: claim })).toEqual(first);
  });

  test("gives a claim's number again to nobody but the agent that claimed, whatever its key is bound to since", async () => {
    const { connect, context } = await openHouse();
    const senders: ApiClient["senders"] = [{ type: "ai", id: "writer" }];
    const agent = await connect({ id: "agents", scopes: ["permit"], senders });
    const claim = { customer: "aylin-demir", ...call(), idempotencyKey: "answer 4712" };
    expect(await agent.callTool({ name: "claim_permit", arguments: claim })).toMatchObject({
      structuredContent: { granted: true },
    });
    const wanted = {
      ...(await listApiClients(context))[0]!,
      senders: [{ type: "ai" as const, id: "caller" }],
    };
    await changeApiClient(context, { clientId: "agents", wanted, by: { staffId: "lindner" } });
    const again = await agent.callTool({ name: "claim_permit", arguments: claim });
    expect(again).toMatchObject({
      isError: true,
      content: [{ text: agentWords.en.faults.key_used_otherwise }],
    });
  });

  test("speaks the language that is asked for: by the call, else by the head of the request", async () => {
    const { connect } = await openHouse();
    const asked = { name: "may_i_contact", arguments: { customer: "jonas-weber", ...call() } };
    const inEnglish = { ...asked, arguments: { ...asked.arguments, language: "en" } };
    const german = await connect({ scopes: ["check"] }, { "Accept-Language": "de-DE, en;q=0.5" });
    expect(await german.callTool(asked)).toMatchObject({
      content: [{ text: expect.stringMatching(/^Nein\./) }],
    });
    expect(await german.callTool(inEnglish)).toMatchObject({
      content: [{ text: expect.stringMatching(/^No\./) }],
    });
    const silent = await connect({ scopes: ["check"] });
    expect(await silent.callTool(asked)).toMatchObject({
      content: [{ text: expect.stringMatching(/^No\./) }],
    });
  });
});

/** In the small house a topic is called by its id in either language. */
const topicsToldAs = ["advice", "offers", "contract", "repair", "recall", "danger"]
  .map((id) => `${id} (${id})`)
  .join(", ");

describe.each(languages)("an agent that is spoken to in %s", (language) => {
  const words = agentWords[language];
  const aylin = { customer: "aylin-demir", ...call() };

  test("reads in it what each tool does and takes", async () => {
    const agent = await (await openHouse()).connect({}, { "Accept-Language": language });
    const { tools } = await agent.listTools();
    for (const { name, title, description, inputSchema } of tools) {
      expect({ title, description }).toEqual(words.tools[name as keyof typeof words.tools]);
      const given = Object.entries(inputSchema.properties ?? {}) as [
        AgentArgument,
        { description: string },
      ][];
      const ofHouse = [words.channelsAre("phone, email, letter"), words.topicsAre(topicsToldAs, null)];
      for (const [argument, told] of given)
        expect([words.given[argument], words.reportAt, ...ofHouse], `${name} ${argument}`).toContain(
          told.description,
        );
    }
  });

  test("reads in it what each tool answers, and nothing in the other language", async () => {
    const agent = await (await openHouse()).connect({}, { "Accept-Language": language });
    const { tools } = await agent.listTools();
    const told = listDescriptions(tools.map(({ outputSchema }) => outputSchema));
    expect(new Set(told)).toEqual(new Set(Object.values(words.answered)));
  });

  test("reads in it what is wrong with a call", async () => {
    const agent = await (await openHouse()).connect({ scopes: ["check"] }, { "Accept-Language": language });
    const saidTo = async (name: string, given: object) => {
      const { content, isError } = await agent.callTool({ name, arguments: { ...given } });
      expect(isError).toBe(true);
      return (content as { text: string }[])[0]!.text;
    };
    const known = words.toolUnknown("may_i_contact, whom_may_i_contact");
    expect(await saidTo("call_them_anyway", {})).toBe(known);
    expect(await saidTo("claim_permit", aylin)).toBe(known);
    const { missing, keyUnknown, faults } = inputFaultWords[language];
    expect(await saidTo("may_i_contact", { channel: "pho\0ne", sender: "staff" })).toBe(
      [
        words.notUnderstood,
        `customer: ${missing}`,
        `channel: ${faults.no_text()}`,
        `sender: ${keyUnknown}`,
      ].join("\n"),
    );
    const other = language === "de" ? "en" : "de";
    expect(await saidTo("may_i_contact", { language: other })).toContain(agentWords[other].notUnderstood);
  });

  test("reads in it why something is refused", async () => {
    const { connect, send } = await openHouse();
    const agent = await connect({}, { "Accept-Language": language });
    const saidBy = async (name: string, given: object) => {
      const { content } = await agent.callTool({ name, arguments: { ...given } });
      return (content as { text: string }[])[0]!.text;
    };
    const { faults } = words;
    const danger = { ...aylin, topic: "danger", reason: "Bremsleitung falsch montiert" };
    expect(await saidBy("claim_permit", danger)).toBe(faults.person_missing);
    expect(await saidBy("claim_permit", { ...aylin, topic: "horoscopes" })).toBe(faults.unknown_topic);
    expect(await saidBy("claim_permit", { ...aylin, channel: "pigeon" })).toBe(faults.unknown_channel);
    const refused = await saidBy("claim_permit", { ...aylin, customer: "jonas-weber" });
    expect(refused).toMatch(language === "de" ? /^Nein\. .*KI/ : /^No\. .*AI/);
    const marked = { ...aylin, idempotencyKey: "1" };
    expect(await saidBy("claim_permit", marked)).toBe(words.granted);
    const otherwise = { ...marked, customer: "jonas-weber" };
    expect(await saidBy("claim_permit", otherwise)).toBe(faults.key_used_otherwise);
    const report = { permit: "nobody's", outcome: "reached" };
    expect(await saidBy("report_contact", report)).toBe(faults.not_found);
    expect(await saidBy("report_contact", { ...report, at: "soon" })).toBe(words.noInstant);
    const { structuredContent } = await agent.callTool({ name: "claim_permit", arguments: marked });
    const { id } = (structuredContent as { permit: { id: string } }).permit;
    const late = { permit: id, outcome: "reached", at: "2026-12-24T12:00:00Z" };
    expect(await saidBy("report_contact", late)).toBe(faults.in_the_future);
    const released = { permit: id, outcome: "not_contacted" };
    expect(await saidBy("report_contact", released)).toBe(words.recorded);
    expect(await saidBy("report_contact", released)).toBe(words.ended.not_contacted);
    const next = await agent.callTool({ name: "claim_permit", arguments: aylin });
    const open = (next.structuredContent as { permit: { id: string } }).permit;
    expect((await send("DELETE", "/api/v1/customers/aylin-demir")).status).toBe(204);
    const reached = { permit: open.id, outcome: "reached" };
    expect(await saidBy("report_contact", reached)).toBe(words.ended.erased);
  });
});

function listDescriptions(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { description, ...rest } = value as { description?: unknown };
  const inside = Object.values(rest).flatMap(listDescriptions);
  return typeof description === "string" ? [description, ...inside] : inside;
}

describe("POST /mcp", () => {
  test("counts against the quota of the key, and is counted", async () => {
    const { createKey, post, send } = await openHouse();
    const headers = {
      Authorization: `Bearer ${await createKey({ senders: [{ type: "ai" }], requestsPerMinute: 2 })}`,
      Accept: "application/json, text/event-stream",
    };
    const hello = { jsonrpc: "2.0", id: 1, method: "tools/list" };
    const answers = [];
    for (let count = 0; count < 3; count++) answers.push(await post("/mcp", hello, headers));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers.map((answer) => answer.headers.get("ratelimit"))).toEqual(
      [1, 0, 0].map((left) => `"minute";r=${left};t=60`),
    );
    expect(answers[2]?.headers.get("retry-after")).toBe("60");
    const metrics = await (await send("GET", "/metrics")).text();
    expect(metrics).toContain('kontaktwahl_api_requests_total{door="callTool",method="POST",status="2xx"} 2');
    expect(metrics).toContain('kontaktwahl_api_requests_total{door="callTool",method="POST",status="4xx"} 1');
  });

  describe("keeps to the transport's specification (2025-11-25, and those before it)", () => {
    const hello = { jsonrpc: "2.0", id: 1, method: "tools/list" };
    const initialize = (protocolVersion: string) => ({
      ...{ jsonrpc: "2.0", id: 1, method: "initialize" },
      params: { protocolVersion, capabilities: {}, clientInfo: { name: "agent", version: "1" } },
    });

    async function openPost(facts: Partial<ApiClient> = {}) {
      const { createKey, send } = await openHouse();
      const Authorization = `Bearer ${await createKey({ senders: [{ type: "ai" }], ...facts })}`;
      const usual = { Authorization, Accept: "application/json, text/event-stream" };
      return (body: unknown, headers = {}, method = "POST") =>
        send(method, "/mcp", body, { ...usual, ...headers });
    }

    test.each<[string, unknown, object, number]>([
      ["a request is answered as JSON", hello, {}, 200],
      ["a notification is taken", { jsonrpc: "2.0", method: "notifications/initialized" }, {}, 202],
      ["a response is taken", { jsonrpc: "2.0", id: 7, result: {} }, {}, 202],
      ["a version that is known is taken", hello, { "MCP-Protocol-Version": "2025-11-25" }, 200],
      ["so is an older one", hello, { "MCP-Protocol-Version": "2025-03-26" }, 200],
      ["a version that is not is refused", hello, { "MCP-Protocol-Version": "2019-01-01" }, 400],
      ["so is one for a notification", { ...hello, id: undefined }, { "MCP-Protocol-Version": "x" }, 400],
      ["what is no JSON is refused", "{", {}, 400],
      ["what is no message is refused", { jsonrpc: "1.0", id: 1, method: "tools/list" }, {}, 400],
      ["whoever takes no streams is refused", hello, { Accept: "application/json" }, 406],
      ["whoever takes no JSON is refused", hello, { Accept: "text/event-stream" }, 406],
      ["another media type is refused", "{}", { "Content-Type": "text/plain" }, 415],
      ["a message that is too long is refused", { ...hello, params: { fill: "x".repeat(65_536) } }, {}, 413],
      ["our own pages may come", hello, { Origin: "http://localhost:3000" }, 200],
      ["a page without an origin may not", hello, { Origin: "null" }, 403],
      ["a page of our name at another port may not", hello, { Origin: "http://localhost:3001" }, 403],
      ["a page of our name may not without encryption", hello, { Origin: "https://localhost:3000" }, 403],
    ])("%s", async (_what, body, headers, status) => {
      const answer = await (await openPost())(body, headers);
      expect(answer.status).toBe(status);
      const text = await answer.text();
      if (status === 202) expect(text).toBe("");
      else if (status === 200) expect(answer.headers.get("content-type")).toBe("application/json");
      else if (status !== 403)
        expect(JSON.parse(text)).toMatchObject({ error: { code: expect.any(Number) }, id: null });
    });

    test.each([
      ["2025-11-25", "2025-11-25"],
      ["2025-03-26", "2025-03-26"],
      ["1999-01-01", "2025-11-25"],
    ])("agrees on a version: %s is answered by %s, and no session begins", async (asked, agreed) => {
      const answer = await (await openPost())(initialize(asked));
      expect(await answer.json()).toMatchObject({ result: { protocolVersion: agreed } });
      expect(answer.headers.has("mcp-session-id")).toBe(false);
    });

    test("offers no stream and no session to end", async () => {
      const post = await openPost();
      for (const method of ["GET", "DELETE"]) {
        const answer = await post(undefined, { "Mcp-Session-Id": "any" }, method);
        expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
      }
    });

    test("answers several messages at once, as the version of 2025-03-26 wants it, and counts each call", async () => {
      const post = await openPost({ requestsPerMinute: 3 });
      const ask = (id: number) => ({
        ...{ jsonrpc: "2.0", id, method: "tools/call" },
        params: { name: "may_i_contact", arguments: { customer: "aylin-demir", ...call() } },
      });
      const answer = await post([ask(1), ask(2), ask(3), ask(4)], { "MCP-Protocol-Version": "2025-03-26" });
      const told = (await answer.json()) as {
        id: number;
        result: { isError?: boolean; content: object[] };
      }[];
      expect(told.map(({ id, result }) => [id, result.isError ?? false])).toEqual([
        [1, false],
        [2, false],
        [3, false],
        [4, true],
      ]);
      expect(told[3]!.result.content).toEqual([{ type: "text", text: agentWords.en.tooMany }]);
      expect((await post(hello)).status).toBe(429);
      const many = await (await openPost())([initialize("2025-03-26"), hello]);
      expect(many.status).toBe(400);
    });
  });

  test("is closed to pages of other sites, and answers no other method", async () => {
    const { api, post, createKey } = await openHouse();
    const hello = { jsonrpc: "2.0", id: 1, method: "tools/list" };
    const accept = {
      Accept: "application/json, text/event-stream",
      Authorization: `Bearer ${await createKey({ senders: [{ type: "ai" }] })}`,
    };
    expect((await post("/mcp", hello, { ...accept, Origin: "http://evil.example" })).status).toBe(403);
    expect((await post("/mcp", hello, accept)).status).toBe(200);
    expect((await api.request("/mcp", { method: "GET" })).status).toBe(405);
    expect((await api.request("/mcp", { method: "POST", body: "{}" })).status).toBe(401);
  });
});
