import { expect, test, vi } from "vitest";
import { damageChoice } from "#tests/support/damage-choice";
import { expectProblem } from "#tests/support/expect-problem";
import { aylinsPath, aylinsTold, openAylinsHouse } from "./aylins-house";

test("422: points at everything that is not valid, and at ids that nobody has", async () => {
  const { send } = await openAylinsHouse();
  const record = async (preferences: object) => {
    const response = await send("PUT", aylinsPath, { preferences, basedOnVersion: 1 });
    return (await expectProblem(response, 422)).errors;
  };
  const people = { mode: "ranked", ranked: ["keller", "nobody"] };
  expect(await record({ ...aylinsTold, people })).toEqual([
    { detail: "no such staff", pointer: "#/preferences/people/ranked/1" },
  ]);
  expect(await record({ ...aylinsTold, timeZone: "Mars/Olympus" })).toMatchObject([
    { pointer: "#/preferences/timeZone" },
  ]);
});

test("422: a recorder must work here; 403: the key must speak for them", async () => {
  const { send, createKey } = await openAylinsHouse();
  const body = { preferences: aylinsTold, basedOnVersion: 1, recordedBy: "nobody" };
  const { errors } = await expectProblem(await send("PUT", aylinsPath, body), 422);
  expect(errors).toEqual([{ detail: "no such staff", pointer: "#/recordedBy" }]);
  const key = await createKey({ senders: [{ type: "staff", id: "yilmaz" }] });
  const asKeller = { ...body, recordedBy: "keller" };
  await expectProblem(await send("PUT", aylinsPath, asKeller, { Authorization: `Bearer ${key}` }), 403);
});

test.each(["nobody", "salesforce:003A", ":", "a:", "%00"])(
  "404: nobody here is named %s",
  async (reference) => {
    const { send } = await openAylinsHouse();
    const path = `/api/v1/customers/${reference}/preferences`;
    const read = await expectProblem(await send("GET", path), 404);
    const body = { preferences: aylinsTold, basedOnVersion: 1 };
    expect(await expectProblem(await send("PUT", path, body), 404)).toEqual(read);
  },
);

test("503: a choice that cannot be read is told as what allows nothing, and not as something to ask again", async () => {
  const { send, context } = await openAylinsHouse();
  await damageChoice(context.db, "aylin-demir", "{}");
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const body = { preferences: aylinsTold, basedOnVersion: 1 };
  for (const answer of [await send("GET", aylinsPath), await send("PUT", aylinsPath, body)]) {
    expect(answer.headers.has("retry-after")).toBe(false);
    const problem = await expectProblem(answer, 503);
    expect(problem).toMatchObject({ allowed: false, reasons: [{ code: "unavailable" }] });
  }
  expect(logged).toHaveBeenCalledTimes(2);
  logged.mockRestore();
});
