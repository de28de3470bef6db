import { expect, test } from "vitest";
import { createSignInLimits, limitsOfProduction } from "~/auth/sign-in-limits.server";

const here = "192.0.2.7";

test("stops who asks for one address again and again from one place, and says when it works again", async () => {
  const limits = createSignInLimits(limitsOfProduction);
  const ask = (clientAddress: string) => limits.takeRequest({ addressHash: "aylin", clientAddress });
  for (let request = 0; request < 5; request++) expect(await ask(here)).toEqual({ ok: true });
  const refused = await ask(here);
  if (refused.ok) throw new Error("was not refused");
  expect(refused.retryAfterMs).toBeGreaterThan(14 * 60_000);
  expect(refused.retryAfterMs).toBeLessThanOrEqual(15 * 60_000);
});

test("leaves the owner of an address a way in while a stranger asks for it", async () => {
  const limits = createSignInLimits(limitsOfProduction);
  const ask = (clientAddress: string) => limits.takeRequest({ addressHash: "aylin", clientAddress });
  for (let request = 0; request < 20; request++) await ask("198.51.100.1");
  expect(await ask(here)).toEqual({ ok: true });
});

test("stops many who ask for one address together", async () => {
  const limits = createSignInLimits(limitsOfProduction);
  const results = [];
  for (let client = 0; client < 13; client++) {
    results.push(await limits.takeRequest({ addressHash: "aylin", clientAddress: `198.51.100.${client}` }));
  }
  expect(results.map(({ ok }) => ok)).toEqual([...Array(12).fill(true), false]);
});

test.each([
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::9", true],
  ["2001:0db8:0001:0002::1", "2001:db8:1:2::9", true],
  ["2001:db8:1:2::1", "2001:db8:1:3::1", false],
  ["::ffff:192.0.2.7", "192.0.2.7", true],
  ["192.0.2.7", "192.0.2.8", false],
])("counts %s and %s as one client: %s", async (first, second, areOne) => {
  const limits = createSignInLimits({ ...limitsOfProduction, triesPerClient: 1 });
  await limits.takeTry(first);
  expect((await limits.takeTry(second)).ok).toBe(!areOne);
});

test("a page that offers passkeys takes no try from whoever enters digits, and does not ask without end", async () => {
  const limits = createSignInLimits({ ...limitsOfProduction, triesPerClient: 1, questionsPerClient: 2 });
  const asked = [1, 2, 3].map(async () => (await limits.takeQuestion("192.0.2.7")).ok);
  expect(await Promise.all(asked)).toEqual([true, true, false]);
  expect((await limits.takeTry("192.0.2.7")).ok).toBe(true);
});
