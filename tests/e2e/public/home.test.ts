import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { expect, test } from "../support/test";

test("the first page answers, quietly and under a policy of its own", async ({ page }) => {
  const first = await page.goto("/");
  expect(first?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const policy = first?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  const nonceOf = (text: string) => /'nonce-([\w+/=]{22,})'/.exec(text)?.[1];
  expect(nonceOf(policy)).toBeDefined();
  const second = await page.reload();
  expect(nonceOf(second?.headers()["content-security-policy"] ?? "")).not.toBe(nonceOf(policy));
});

test("the first page can be read by everybody", { tag: "@with-script" }, async ({ page }) => {
  await page.goto("/");
  await expectNoAxeViolations(page);
});
