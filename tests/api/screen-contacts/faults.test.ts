/** A list that is under way when something breaks: every row has its answer, and from then on it is no. */
import { expect, test, vi } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { damageChoice, openFaultHouse, openOwnContext } from "#tests/support/fault-house";
import type { TestApi } from "#tests/support/test-api";
import { discloseDecision } from "~/domain/permission/disclose-decision";

vi.mock("~/domain/permission/disclose-decision", { spy: true });

const path = "/api/v1/screenings?sender=staff:keller&channel=phone&topic=advice";
const row = '{"customer":"aylin-demir"}\n';
const rowsPerPart = 700;

/** Sends as many rows as fill more than a batch, breaks something when the first are answered, and sends as many again. */
async function screenWhile(api: TestApi, breakIt: () => unknown): Promise<string[]> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const send = () => writer.write(Buffer.from(row.repeat(rowsPerPart)));
  void send();
  const key = await api.createKey();
  const response = await api.api.request(path, {
    method: "POST",
    body: readable,
    headers: { "Content-Type": "application/x-ndjson", Authorization: `Bearer ${key}` },
    duplex: "half",
  } as RequestInit);
  const reader = response.body!.getReader();
  let text = "";
  for (let answered = 0, isBroken = false; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    text += Buffer.from(value).toString();
    answered = text.split("\n").length - 1;
    if (answered < rowsPerPart || isBroken) continue;
    isBroken = true;
    await breakIt();
    void send().then(() => writer.close());
  }
  const rows = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rows.map(({ line }) => line)).toEqual(
    Array.from({ length: 2 * rowsPerPart }, (_, index) => index + 1),
  );
  return rows.map(({ allowed, reasons }) => (allowed ? "yes" : reasons.join()));
}

const expectNoFromThenOn = (answers: string[], why: string) => {
  expect(new Set(answers.slice(0, rowsPerPart))).toEqual(new Set(["yes"]));
  expect(new Set(answers.slice(rowsPerPart))).toEqual(new Set([why]));
};

describeOnBothDialects("a list that is under way", ({ openTestContext, createTestDatabase }) => {
  test("is answered to its end with no when the database goes", async () => {
    const context = openOwnContext(await createTestDatabase());
    const api = await openFaultHouse(context);
    expectNoFromThenOn(await screenWhile(api, () => context.db.close()), "unavailable");
  });

  test("says no, and not that the key may not ask, when the key cannot be looked up any more", async () => {
    const context = await openTestContext();
    const api = await openFaultHouse(context);
    const loseKeys = async () => {
      await context.db.writer.schema.alterTable("api_key").renameTo("lost_api_key").execute();
      context.setNow("2026-11-24T17:12:02+01:00");
    };
    expectNoFromThenOn(await screenWhile(api, loseKeys), "unavailable");
  });

  test("says no from the row on at which the customer's choice can no longer be read", async () => {
    const context = await openTestContext();
    const api = await openFaultHouse(context);
    expectNoFromThenOn(await screenWhile(api, () => damageChoice(context, "aylin-demir")), "unavailable");
  });

  test("says no to the one row that cannot be decided", async () => {
    const api = await openFaultHouse(await openTestContext());
    const failOnce = () =>
      vi.mocked(discloseDecision).mockImplementationOnce(() => {
        throw new Error("This rule has a fault.");
      });
    const answers = await screenWhile(api, failOnce);
    expect(answers.filter((answer) => answer !== "yes")).toEqual(["unavailable"]);
    expect(answers[rowsPerPart]).toBe("unavailable");
  });
});
