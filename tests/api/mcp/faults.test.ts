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

/** Calls tools as an agent does, by a key of its own. */
async function openAgent({ post, createKey }: TestApi) {
  const headers = {
    Authorization: `Bearer ${await createKey({ senders: [{ type: "ai" }] })}`,
    Accept: "application/json, text/event-stream",
  };
  return async (name: string, given: object) => {
    const message = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: given } };
    return (await (await post("/mcp", message, headers)).json()).result;
  };
}

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
    expect(await api.context.db.reader.selectFrom("permit").select("id").execute()).toEqual([]);
  });
});
