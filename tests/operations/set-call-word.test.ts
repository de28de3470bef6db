import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { showLetter } from "~/operations/customers/show-letter.server";
import { setCallWord } from "~/operations/preferences/set-call-word.server";

const customerId = "aylin-demir";

describeOnBothDialects("the customer's call word", ({ openTestContext }) => {
  async function openAylin() {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", null);
    return context;
  }

  test("is read by the customer, and stored as ciphertext alone", async () => {
    const context = await openAylin();
    await setCallWord(context, { customerId, word: "Kastanie" });
    expect((await showLetter(context, customerId)).callWord).toBe("Kastanie");
    const rows = await context.db.reader.selectFrom("customer").select("call_word").execute();
    expect(rows[0]?.call_word).toMatch(/^[\w+/=]{40,}$/);
  });

  test("is on record as changed, never as what it is", async () => {
    const context = await openAylin();
    await setCallWord(context, { customerId, word: "Kastanie" });
    await setCallWord(context, { customerId, word: null });
    const records = await expectWholeChain(context, customerId);
    expect(records.map(({ kind, body }) => ({ kind, body }))).toEqual([
      { kind: "call_word_set", body: { isSet: true } },
      { kind: "call_word_set", body: { isSet: false } },
    ]);
  });

  test("is gone when the customer does without one", async () => {
    const context = await openAylin();
    await setCallWord(context, { customerId, word: "Kastanie" });
    await setCallWord(context, { customerId, word: null });
    expect((await showLetter(context, customerId)).callWord).toBeNull();
  });
});
