import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { EvidenceEntry, EvidenceRecord } from "~/domain/evidence/evidence";
import { chainRecord, findBreak, hashBeforeTheFirst } from "~/domain/evidence/hash-chain";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function entry(at: number): EvidenceEntry {
  return { at, kind: "preferences_saved", actor: { type: "customer", id: "aylin" }, body: { version: at } };
}

function chainOf(...entries: EvidenceEntry[]): EvidenceRecord[] {
  const records: EvidenceRecord[] = [];
  for (const one of entries) records.push(chainRecord("aylin", one, records.at(-1) ?? null, sha256));
  return records;
}

test("the first record stands on nothing, each next one on the one before", () => {
  const [first, second] = chainOf(entry(1), entry(2));
  expect(first).toMatchObject({ sequence: 1, previousHash: hashBeforeTheFirst });
  expect(second).toMatchObject({ sequence: 2, previousHash: first?.hash });
});

test("a whole chain has no break, and neither has none at all", () => {
  expect(findBreak(chainOf(entry(1), entry(2), entry(3)), sha256)).toBeNull();
  expect(findBreak([], sha256)).toBeNull();
});

describe("a break shows where", () => {
  const records = chainOf(entry(1), entry(2), entry(3));
  const altered = (change: Partial<EvidenceRecord>) =>
    records.map((record, index) => (index === 1 ? { ...record, ...change } : record));

  test.each<[string, Partial<EvidenceRecord>]>([
    ["what was said was altered", { body: { version: 99 } }],
    ["the instant was altered", { at: 99 }],
    ["the kind was altered", { kind: "signed_in" }],
    ["the actor was altered", { actor: { type: "staff", id: "keller" } }],
    ["the record was given to somebody else", { customerId: "bernd" }],
    ["the hash was altered", { hash: "f".repeat(64) }],
  ])("%s", (_what, change) => {
    expect(findBreak(altered(change), sha256)).toBe(2);
  });

  test("a record was removed", () => {
    expect(findBreak(records.toSpliced(1, 1), sha256)).toBe(3);
  });

  test("a record was put in between", () => {
    const forged = chainRecord("aylin", entry(9), records[0]!, sha256);
    expect(findBreak(records.toSpliced(1, 0, forged), sha256)).toBe(2);
  });

  test("two records changed places", () => {
    expect(findBreak([records[1]!, records[0]!, records[2]!], sha256)).toBe(2);
  });

  test("the sequence number or the hash before was altered", () => {
    expect(findBreak(altered({ sequence: 7 }), sha256)).toBe(7);
    expect(findBreak(altered({ previousHash: "f".repeat(64) }), sha256)).toBe(2);
  });
});
