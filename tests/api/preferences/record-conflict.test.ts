import { describe, expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { decide } from "#tests/support/small-house";
import { aylins, aylinsPath, aylinsTold, openAylinsHouse } from "./aylins-house";

const preferences = { ...aylinsTold, topics: {} };
const changed = {
  version: 2,
  changes: [{ part: "topic", direction: "narrower", topic: "offers", channel: "email" }],
};

async function openAfterAylinSavedAgain() {
  const house = await openAylinsHouse();
  await decide(house.context, "aylin-demir", { ...aylins, topics: { advice: ["phone"] } });
  return house;
}

test("409: tells a program that read an older version what became different since", async () => {
  const { send } = await openAfterAylinSavedAgain();
  const response = await send("PUT", aylinsPath, { preferences, basedOnVersion: 1 });
  expect(response.status).toBe(409);
  expect(await response.json()).toEqual(changed);
});

test("412: the same where the version was named as If-Match, which counts before the body", async () => {
  const { send } = await openAfterAylinSavedAgain();
  const body = { preferences, basedOnVersion: 2 };
  const response = await send("PUT", aylinsPath, body, { "If-Match": '"1"' });
  expect(response.status).toBe(412);
  expect(response.headers.get("etag")).toBe('"2"');
  expect(await response.json()).toEqual(changed);
});

test("428: asks for the version that was read, where none is named", async () => {
  const { send } = await openAylinsHouse();
  await expectProblem(await send("PUT", aylinsPath, { preferences }), 428);
});

/** RFC 9110, 13.1.1: Aylin Demir's preferences stand at version 2. */
describe("If-Match", () => {
  test.each(["*", " * ", '"2"', '"1", "2"', '"2",', 'W/"1","other,tag" , "2"'])(
    "200: takes the last version by %s",
    async (ifMatch) => {
      const { send } = await openAfterAylinSavedAgain();
      const response = await send("PUT", aylinsPath, { preferences }, { "If-Match": ifMatch });
      expect(response.status).toBe(200);
      expect(response.headers.get("etag")).toBe('"3"');
    },
  );

  test.each([
    ["an older one", '"1"', changed],
    ["older ones, since the latest of them", '"0", "1"', changed],
    ["a weak one, of which is told what became different since", 'W/"1"', changed],
    ["the last one, but weak", 'W/"2"', { version: 2, changes: [] }],
    ["one that was never ours", '"x"', { version: 2 }],
    ["one that only looks like it", '"02"', { version: 2 }],
    ["one with an asterisk", '"*"', { version: 2 }],
    ["one of the future", '"3"', { version: 2 }],
  ])("412: by %s", async (_, ifMatch, told) => {
    const { send } = await openAfterAylinSavedAgain();
    const response = await send("PUT", aylinsPath, { preferences }, { "If-Match": ifMatch });
    expect(response.status).toBe(412);
    expect(response.headers.get("etag")).toBe('"2"');
    expect(await response.json()).toMatchObject(told);
  });

  test("412: tells no changes where no version was named, since nobody knows what was seen", async () => {
    const { send } = await openAfterAylinSavedAgain();
    const response = await send("PUT", aylinsPath, { preferences }, { "If-Match": '"x"' });
    expect(await response.json()).toEqual({ version: 2 });
  });

  test.each(["1", "", ",", '"2" "1"', "*, *", '"2', "w/1", 'w/"2"', "tag", '"2", 1'])(
    "400: cannot read %s",
    async (ifMatch) => {
      const { send } = await openAylinsHouse();
      const response = await send("PUT", aylinsPath, { preferences }, { "If-Match": ifMatch });
      await expectProblem(response, 400);
    },
  );
});
