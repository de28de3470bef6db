import { expect, test } from "vitest";
import { listEvidence } from "#db/queries/evidence";
import { findPreferences } from "#db/queries/preferences";
import { findOpenWaiting } from "#db/queries/waiting-preferences";
import { enterCustomer } from "#tests/support/small-house";
import { closeAccount } from "~/operations/customers/close-account.server";
import { aylinsPath, aylinsTold, openAylinsHouse } from "./aylins-house";

const ifMatch = { "If-Match": '"1"' };

test("lets a narrowing hold at once, with the program as its recorder", async () => {
  const { send, context } = await openAylinsHouse();
  const preferences = { ...aylinsTold, topics: { advice: ["phone"] } };
  const response = await send("PUT", aylinsPath, { preferences }, ifMatch);
  expect(response.status).toBe(200);
  expect(response.headers.get("etag")).toBe('"2"');
  expect(await response.json()).toEqual({
    version: 2,
    holds: [{ part: "topic", direction: "narrower", topic: "offers", channel: "email" }],
    waits: [],
  });
  const stored = await findPreferences(context.db.reader, "aylin-demir");
  expect(stored).toMatchObject({ source: "api", recordedBy: "dialer-1" });
});

test("splits a mixed change, and lets the wider part wait", async () => {
  const { send, context } = await openAylinsHouse();
  const preferences = { ...aylinsTold, topics: { advice: ["phone", "email"] } };
  expect(await (await send("PUT", aylinsPath, { preferences }, ifMatch)).json()).toEqual({
    version: 2,
    holds: [{ part: "topic", direction: "narrower", topic: "offers", channel: "email" }],
    waits: [{ part: "topic", direction: "wider", topic: "advice", channel: "email" }],
  });
  const stored = await findPreferences(context.db.reader, "aylin-demir");
  expect(stored?.preferences.topics).toEqual({ advice: ["phone"] });
});

test("puts nothing to a customer who is leaving: what narrows holds, what widens is refused", async () => {
  const { send, context } = await openAylinsHouse();
  const preferences = { ...aylinsTold, topics: { advice: ["letter"] } };
  const leaving = {
    customerId: "aylin-demir",
    refusesContacts: false,
    language: "de",
    tokenHash: null,
  } as const;
  await closeAccount(context, leaving);
  const caps = [{ max: 1, per: "P1M" }];
  const response = await send("PUT", aylinsPath, {
    preferences: { ...preferences, caps },
    basedOnVersion: 2,
  });
  expect(await response.json()).toMatchObject({
    version: 3,
    holds: [{ part: "cap", direction: "narrower" }],
    waits: [],
    refused: expect.arrayContaining([
      { part: "topic", direction: "wider", topic: "advice", channel: "letter" },
    ]),
  });
  expect(await findOpenWaiting(context.db.reader, "aylin-demir")).toBeNull();
});

test("lifts no block of the customer's, whatever the program sends, and tells of none", async () => {
  const { send, context } = await openAylinsHouse();
  const people = { ...aylinsTold.people, blocked: ["orth"] };
  const response = await send("PUT", aylinsPath, { preferences: { ...aylinsTold, people } }, ifMatch);
  expect(await response.json()).toEqual({ version: 2, holds: [], waits: [] });
  const stored = await findPreferences(context.db.reader, "aylin-demir");
  expect(stored?.preferences.people.blocked).toEqual(["wolf", "orth"]);
  expect(await findOpenWaiting(context.db.reader, "aylin-demir")).toBeNull();
});

test("names the member of staff who was told, and keeps which program sent it", async () => {
  const { send, context } = await openAylinsHouse();
  const preferences = { ...aylinsTold, topics: {} };
  await send("PUT", aylinsPath, { preferences, basedOnVersion: 1, recordedBy: "keller" });
  const stored = await findPreferences(context.db.reader, "aylin-demir");
  expect(stored).toMatchObject({ source: "api", recordedBy: "keller" });
  const { actor } = (await listEvidence(context.db.reader, "aylin-demir")).at(-1)!;
  expect(actor).toEqual({ type: "api", id: "dialer-1" });
});

test("records for somebody with nothing on record from version 0 on, and changes nothing until they confirm", async () => {
  const { send, context } = await openAylinsHouse();
  await enterCustomer(context, "Olga Petrova", null);
  const path = "/api/v1/customers/olga-petrova/preferences";
  const preferences = { ...aylinsTold, hours: {} };
  const response = await send("PUT", path, { preferences }, { "If-Match": '"0"' });
  expect(await response.json()).toMatchObject({ version: 0, holds: [] });
  expect(await findPreferences(context.db.reader, "olga-petrova")).toBeNull();
});
