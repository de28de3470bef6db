import { expect, test } from "vitest";
import { enterCustomer } from "#tests/support/small-house";
import { aylinsPath, aylinsTold, openAylinsHouse } from "./aylins-house";

test("tells what Aylin Demir decided, since when, and as it stands in her letter", async () => {
  const { send } = await openAylinsHouse();
  const response = await send("GET", aylinsPath);
  expect(response.status).toBe(200);
  expect(response.headers.get("etag")).toBe('"1"');
  const { sentences, ...told } = await response.json();
  expect(told).toEqual({
    customer: "aylin-demir",
    version: 1,
    decidedAt: "2026-11-24T16:12:00Z",
    source: "portal",
    recordedBy: null,
    recorder: { role: "customer", name: null },
    preferences: aylinsTold,
    waiting: null,
  });
  expect(Object.keys(sentences)).toEqual(["de"]);
  expect(sentences.de.join(" ")).toContain("Keller darf mich");
});

test("tells who recorded it by role, names who works here and programs, and never who acts by a mandate", async () => {
  const { send, context } = await openAylinsHouse();
  const recorder = async () => (await (await send("GET", aylinsPath)).json()).recorder;
  await send("PUT", aylinsPath, {
    preferences: { ...aylinsTold, topics: { advice: ["phone"] } },
    ...{ basedOnVersion: 1, recordedBy: "keller" },
  });
  expect(await recorder()).toEqual({ role: "staff", name: "keller" });
  await send("PUT", aylinsPath, { preferences: { ...aylinsTold, topics: {} }, basedOnVersion: 2 });
  expect(await recorder()).toMatchObject({ role: "program", name: expect.any(String) });
  await context.db.writer
    .updateTable("preference")
    .set({ source: "mandate", recorded_by: "m-1" })
    .where("version", "=", 3)
    .execute();
  expect(await recorder()).toEqual({ role: "holder", name: null });
});

test("tells nobody whom she blocked, neither in the document nor in words", async () => {
  const { send } = await openAylinsHouse();
  const response = await send("GET", aylinsPath, undefined, { "Accept-Language": "en, de;q=0.5" });
  const text = await response.text();
  expect(text).not.toMatch(/wolf|blocked/i);
  expect(Object.keys(JSON.parse(text).sentences)).toEqual(["en", "de"]);
});

test("tells of somebody with nothing on record that nobody may get in touch", async () => {
  const { send, context } = await openAylinsHouse();
  await enterCustomer(context, "Olga Petrova", null);
  const response = await send("GET", "/api/v1/customers/olga-petrova/preferences");
  expect(response.headers.get("etag")).toBe('"0"');
  expect(await response.json()).toMatchObject({
    version: 0,
    decidedAt: null,
    source: null,
    preferences: { people: { mode: "nobody" } },
  });
});

test("names a customer by the id that their own system gave", async () => {
  const { send, context } = await openAylinsHouse();
  const source = { system: "salesforce", external_id: "003A", customer_id: "aylin-demir" };
  await context.db.writer.insertInto("customer_source").values(source).execute();
  const response = await send("GET", "/api/v1/customers/salesforce:003A/preferences");
  expect(await response.json()).toMatchObject({ customer: "aylin-demir" });
});

test("tells what waits for her yes, and what the yes would change", async () => {
  const { send } = await openAylinsHouse();
  const topics = { advice: ["phone", "email"], offers: ["email"] };
  await send("PUT", aylinsPath, { preferences: { ...aylinsTold, topics }, basedOnVersion: 1 });
  const { waiting, version } = await (await send("GET", aylinsPath)).json();
  expect(version).toBe(1);
  expect(waiting).toMatchObject({
    recordedAt: "2026-11-24T16:12:00Z",
    source: "api",
    preferences: { topics },
    changes: [{ part: "topic", direction: "wider", topic: "advice", channel: "email" }],
    sentences: { de: [expect.stringContaining("jetzt erlaubt")] },
  });
});
