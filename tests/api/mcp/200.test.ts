import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, type TestApi } from "#tests/support/test-api";
import type { ApiClient } from "~/domain/programs/api-client";

async function openHouse(): Promise<TestApi & { connect(facts?: Partial<ApiClient>): Promise<Client> }> {
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
    async connect(facts) {
      const headers = { Authorization: `Bearer ${await testApi.createKey(facts)}` };
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
    await expect(connect({ senders: [{ type: "staff", id: "keller" }] })).rejects.toThrow("403");
  });
});

describe("POST /mcp", () => {
  test("is closed to pages of other sites, and answers no other method", async () => {
    const { api, post } = await openHouse();
    const hello = { jsonrpc: "2.0", id: 1, method: "tools/list" };
    const accept = { Accept: "application/json, text/event-stream" };
    expect((await post("/mcp", hello, { ...accept, Origin: "http://evil.example" })).status).toBe(403);
    expect((await post("/mcp", hello, accept)).status).toBe(200);
    expect((await api.request("/mcp", { method: "GET" })).status).toBe(405);
    expect((await api.request("/mcp", { method: "POST", body: "{}" })).status).toBe(401);
  });
});
