import { expect, test } from "vitest";
import { findPreferences } from "#db/queries/preferences";
import { decide } from "#tests/support/small-house";
import { unsubscribeByLink } from "~/operations/links/unsubscribe-by-link.server";
import { claim, openPermitHouse } from "./permit-house";

const people = { mode: "ranked" as const, ranked: ["keller"] };
const mail = { ...claim, channel: "email", topic: "offers" };

test("a permit for a mailing carries the headers by which the customer unsubscribes from the next", async () => {
  const { post, claimed, context } = await openPermitHouse();
  await decide(context, "aylin-demir", { people, topics: { offers: ["email"] } });
  const { unsubscribe }: Record<string, unknown> = await claimed(mail);
  const { url, headers } = unsubscribe as { url: string; headers: Record<string, string> };
  expect(headers).toEqual({
    "List-Unsubscribe": `<${url}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
  await unsubscribeByLink(context, url.split("/").at(-1)!);
  expect((await findPreferences(context.db.reader, "aylin-demir"))?.source).toBe("unsubscribe");
  expect((await post("/api/v1/permits", mail)).status).toBe(409);
});

test("one for a call or for what a contract needs carries none", async () => {
  const { claimed, context } = await openPermitHouse();
  expect(await claimed()).toMatchObject({ unsubscribe: null });
  await decide(context, "aylin-demir", { people, topics: {} });
  expect(await claimed({ ...mail, topic: "contract" })).toMatchObject({ unsubscribe: null });
});
