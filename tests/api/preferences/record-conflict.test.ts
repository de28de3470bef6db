import { expect, test } from "vitest";
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

test.each([undefined, "*", 'W/"1"', '"1", "2"', "1", '"x"'])(
  "428: asks for the version that was read, where If-Match is %s",
  async (ifMatch) => {
    const { send } = await openAylinsHouse();
    const headers = ifMatch === undefined ? undefined : { "If-Match": ifMatch };
    await expectProblem(await send("PUT", aylinsPath, { preferences }, headers), 428);
  },
);
