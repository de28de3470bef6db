import { expect, test } from "vitest";
import { findPreferences } from "#db/queries/preferences";
import { expectProblem } from "#tests/support/expect-problem";
import { unsubscribeByLink } from "~/operations/links/unsubscribe-by-link.server";
import { openAylinsHouse } from "../preferences/aylins-house";

const path = (reference: string) => `/api/v1/customers/${reference}/unsubscribe-links`;
const offers = { topic: "offers", channel: "email" };

test("makes a link with the headers that a mail must carry, and the link unsubscribes", async () => {
  const { post, context } = await openAylinsHouse();
  const { url, headers } = await (await post(path("aylin-demir"), offers)).json();
  expect(headers).toEqual({
    "List-Unsubscribe": `<${url}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
  await unsubscribeByLink(context, url.split("/").at(-1));
  const stored = await findPreferences(context.db.reader, "aylin-demir");
  expect(stored?.preferences.topics?.offers).toEqual([]);
});

test("is asked by a key that may only check, and tells it nothing about who is a customer", async () => {
  const { post, createKey } = await openAylinsHouse();
  const headers = { Authorization: `Bearer ${await createKey({ scopes: ["check"] })}` };
  const known = await post(path("aylin-demir"), offers, headers);
  const unknown = await post(path("nobody-here"), offers, headers);
  expect([known.status, unknown.status]).toEqual([200, 200]);
  const lengths = [(await known.json()).url.length, (await unknown.json()).url.length];
  expect(lengths[0]).toBe(lengths[1]);
});

test.each([
  ["topic", { topic: "yoga", channel: "email" }],
  ["topic", { topic: "contract", channel: "email" }],
  ["topic", { topic: "recall", channel: "email" }],
  ["channel", { topic: "offers", channel: "fax" }],
])("422: there is nothing to withdraw (%s) of %o", async (member, subscription) => {
  const { post } = await openAylinsHouse();
  const { errors } = await expectProblem(await post(path("aylin-demir"), subscription), 422);
  expect(errors).toMatchObject([{ pointer: `#/${member}` }]);
});
