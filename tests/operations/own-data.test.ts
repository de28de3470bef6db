import { expect, test } from "vitest";
import { hashSessionToken } from "#db/hash-session-token";
import { sha256 } from "#db/queries/evidence";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { EvidenceRecord } from "~/domain/evidence/evidence";
import { findBreak } from "~/domain/evidence/hash-chain";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { exportOwnData } from "~/operations/customers/export-own-data.server";
import { exportOwnChoices, exportOwnContacts } from "~/operations/customers/export-own-tables.server";
import { printReceipt } from "~/operations/customers/print-receipt.server";
import type { OperationContext } from "~/operations/operation-context";
import { listOwnChoices } from "~/operations/preferences/list-own-choices.server";
import { setCallWord } from "~/operations/preferences/set-call-word.server";
import { endOwnSessions } from "~/operations/sign-in/end-own-sessions.server";
import { listOwnSessions } from "~/operations/sign-in/list-own-sessions.server";
import { signInCustomer } from "~/operations/sign-in/sign-in-customer.server";

const customerId = "aylin-demir";

describeOnBothDialects("what is stored about a customer", ({ openTestContext }) => {
  async function openAylin() {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "ranked", ranked: ["keller"] },
      topics: { advice: ["phone"] },
      notes: { advice: "=nur zur Heizung" },
    });
    return context;
  }

  async function take(parts: AsyncGenerator<string>): Promise<string> {
    let text = "";
    for await (const part of parts) text += part;
    return text;
  }

  async function exportAll(context: OperationContext) {
    return JSON.parse(await take(exportOwnData(context, customerId)));
  }

  test("is handed over whole and readable, with an evidence that can be checked elsewhere", async () => {
    const context = await openAylin();
    await setCallWord(context, { customerId, word: "Kastanie" });
    await signInCustomer(context, { customerId, by: "link", addressHash: null, device: "phone" });
    await enterCustomer(context, "Bernd Voss", { people: { mode: "anyone" }, topics: { advice: ["phone"] } });
    const data = await exportAll(context);
    expect(data.customer).toMatchObject({ id: customerId, callWord: "Kastanie", language: "de" });
    expect(data.contact_point.map(({ value, openChannels }: never) => [value, openChannels]).sort()).toEqual([
      ["aylin-demir email", ["email"]],
      ["aylin-demir phone", ["phone"]],
    ]);
    expect(data.preference).toMatchObject([
      {
        version: 1,
        document: { notes: { advice: "=nur zur Heizung" } },
        decidedAt: "2026-11-24T16:12:00.000Z",
      },
    ]);
    expect(data.customer_session).toMatchObject([{ device: "phone" }]);
    expect(data.assignment).toMatchObject([{ staffId: "keller" }]);
    expect(data.names.staff).toEqual({ keller: "keller" });
    expect(findBreak(data.evidence as EvidenceRecord[], sha256)).toBeNull();
    expect(data.evidence.at(-1)).toMatchObject({ kind: "signed_in" });
    expect(JSON.stringify(data)).not.toContain("bernd");
  });

  test("is handed over without what would open a door", async () => {
    const context = await openAylin();
    const token = await signInCustomer(context, { customerId, by: "link", addressHash: null });
    const text = await take(exportOwnData(context, customerId));
    expect(text).not.toContain(hashSessionToken(token));
    expect(text).not.toMatch(/"(tokenHash|codeHash|linkHash|publicKey)"/);
  });

  test("comes as tables that a German spreadsheet opens, and in which nothing is a formula", async () => {
    const context = await openAylin();
    const sender = { type: "staff", id: "keller" } as const;
    await recordContact(context, {
      customerId,
      request: { sender, channel: "phone", topic: "advice" },
      at: context.clock(),
      outcome: "reached",
      recordedBy: "keller",
    });
    const contacts = await take(exportOwnContacts(context, { customerId, language: "de" }));
    expect(contacts).toBe(
      "\uFEFFZeit;Wie;Worüber;Wer;Ergebnis;Erlaubt durch\r\n2026-11-24 17:12;Anruf;advice;keller;erreicht;erlaubt durch Ihre Wahl\r\n",
    );
    const choices = await exportOwnChoices(context, { customerId, language: "en" });
    expect(choices.split("\r\n")[0]).toBe("\uFEFFVersion,Saved,By,Sentence");
    expect(choices).toContain("1,2026-11-24 17:12,myself,");
  });

  test("of a choice there is a receipt with the words that were read, and none of what was never chosen", async () => {
    const context = await openAylin();
    const [choice] = await listOwnChoices(context, customerId);
    expect(choice).toMatchObject({ version: 1, isOwnAct: true, language: "de" });
    expect(choice!.sentences.join(" ")).toMatch(/keller/);
    const receipt = await printReceipt(context, customerId, 1);
    expect(receipt!.pdf.subarray(0, 8).toString()).toBe("%PDF-1.7");
    expect((await printReceipt(context, customerId, 1))!.pdf.equals(receipt!.pdf)).toBe(true);
    expect(await printReceipt(context, customerId, 2)).toBeNull();
    expect(await printReceipt(context, customerId, Number.NaN)).toBeNull();
  });

  test("a device that is signed out is out at once, and no other one", async () => {
    const context = await openAylin();
    const signIn = { customerId, by: "link", addressHash: null } as const;
    const [here, there, elsewhere] = [
      await signInCustomer(context, { ...signIn, device: "computer" }),
      await signInCustomer(context, { ...signIn, device: "phone" }),
      await signInCustomer(context, signIn),
    ].map(hashSessionToken);
    const asked = { customerId, tokenHash: here! };
    const sessions = await listOwnSessions(context, asked);
    expect(sessions.map(({ device, isThis }) => [device, isThis])[0]).toEqual(["computer", true]);
    const phone = sessions.find(({ device }) => device === "phone")!;
    await endOwnSessions(context, { ...asked, id: phone.id });
    expect(await listOwnSessions(context, asked)).toHaveLength(2);
    await enterCustomer(context, "Bernd Voss", null);
    await endOwnSessions(context, { customerId: "bernd-voss", id: sessions[0]!.id, tokenHash: null });
    expect(await listOwnSessions(context, asked)).toHaveLength(2);
    await endOwnSessions(context, { ...asked, id: "all_but_this" });
    expect((await listOwnSessions(context, asked)).map(({ isThis }) => isThis)).toEqual([true]);
    expect([there, elsewhere]).not.toContain(here);
  });
});
