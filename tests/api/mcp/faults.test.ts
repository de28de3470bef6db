/** An agent that cannot be answered is told no, in words that it understands. */
import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { damageChoice, openFaultHouse, openOwnContext } from "#tests/support/fault-house";
import type { TestApi } from "#tests/support/test-api";
import { agentWords } from "~/i18n/words/agent-words";

const call = { channel: "phone", topic: "advice" };
const aboutAylin = { customer: "aylin-demir", ...call };
const doNotContact = {
  isError: true,
  content: [{ text: "No: no answer can be given now (unavailable). Do not contact the customer." }],
};

const nothingGranted = {
  ...doNotContact,
  structuredContent: { granted: false, reasons: [{ code: "unavailable", until: null }] },
};

/** Sends messages as an agent does, by a key of its own. */
async function openLine({ post, createKey }: TestApi) {
  const headers = {
    Authorization: `Bearer ${await createKey({ senders: [{ type: "ai" }] })}`,
    Accept: "application/json, text/event-stream",
  };
  return async (messages: unknown) => (await post("/mcp", messages, headers)).json();
}

async function openAgent(api: TestApi) {
  const send = await openLine(api);
  return async (name: string, given: object) => (await send(callOf(name, given))).result;
}

function callOf(name: string, given: object) {
  return { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: given } };
}

const listPermits = ({ context }: TestApi) => context.db.reader.selectFrom("permit").select("id").execute();

describeOnBothDialects("an agent's tools", ({ openTestContext, createTestDatabase }) => {
  test("say no when the database is gone, and claim nothing", async () => {
    const context = openOwnContext(await createTestDatabase());
    const useTool = await openAgent(await openFaultHouse(context));
    expect(await useTool("may_i_contact", aboutAylin)).toMatchObject({
      structuredContent: { allowed: true },
    });
    await context.db.close();
    expect(await useTool("may_i_contact", aboutAylin)).toMatchObject({
      content: [{ text: expect.stringMatching(/^No\. /) }],
      structuredContent: { allowed: false, reasons: [{ code: "unavailable" }] },
    });
    expect(await useTool("whom_may_i_contact", call)).toMatchObject(doNotContact);
    expect(await useTool("claim_permit", aboutAylin)).toMatchObject(nothingGranted);
    const report = { permit: "any", outcome: "reached" };
    expect(await useTool("report_contact", report)).toMatchObject({
      isError: true,
      content: [{ text: agentWords.en.notReported }],
    });
  });

  test("leave the customer in peace whose choice cannot be read, and tell that somebody was left out", async () => {
    const api = await openFaultHouse(await openTestContext());
    const useTool = await openAgent(api);
    await damageChoice(api.context, "aylin-demir");
    expect(await useTool("may_i_contact", aboutAylin)).toMatchObject({
      structuredContent: { allowed: false, reasons: [{ code: "unavailable" }] },
    });
    expect(await useTool("whom_may_i_contact", call)).toMatchObject({
      structuredContent: { customers: ["jonas-weber"], isWhole: false },
    });
    expect(await useTool("claim_permit", aboutAylin)).toMatchObject(nothingGranted);
    expect(await listPermits(api)).toEqual([]);
  });

  test("answer a claim that the agent calls off in the same breath: its place is taken, and it must know", async () => {
    const api = await openFaultHouse(await openTestContext());
    const send = await openLine(api);
    const callOff = { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 1 } };
    expect(await send([callOf("claim_permit", aboutAylin), callOff])).toMatchObject({
      result: { structuredContent: { granted: true } },
    });
    expect(await listPermits(api)).toHaveLength(1);
  });

  test("do nothing of what is sent under one id: one answer would be for two, and a claim would go untold", async () => {
    const api = await openFaultHouse(await openTestContext());
    const send = await openLine(api);
    const claim = callOf("claim_permit", aboutAylin);
    await send([{ jsonrpc: "2.0", id: 1, method: "ping" }, claim]);
    expect(await send([claim, claim])).toMatchObject({ id: 1, error: { code: -32_600 } });
    expect(await listPermits(api)).toEqual([]);
  });
});
