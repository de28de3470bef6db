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
  await expectNoAxeViolations(page, "dark", "light");
});

test("what the law wants within reach stands at the foot of every page", async ({ page }) => {
  for (const from of ["/", "/sign-in", "/nowhere", "/demo"]) {
    await page.goto(from);
    const foot = page.getByRole("contentinfo");
    for (const name of ["Impressum", "Datenschutz", "Barrierefreiheit"])
      await expect(foot.getByRole("link", { name }), `${name} on ${from}`).toBeVisible();
  }
  await page.getByRole("link", { name: "Impressum" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Impressum");
  await expect(page.getByText("Am Lindenhof 4")).toBeVisible();
  await page.getByRole("link", { name: "Barrierefreiheit" }).click();
  await expect(page.getByText("Marktüberwachungsstelle der Länder")).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Accessibility");
});
