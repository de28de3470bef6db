import { callWordWords } from "../../../app/i18n/words/call-word-words";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { limitsEditorWords } from "../../../app/i18n/words/limits-editor-words";
import { sendingWords } from "../../../app/i18n/words/sending-words";
import { wishWords } from "../../../app/i18n/words/wish-words";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const status = "#sending-status";

test.beforeEach(({ page }) => stepInto(page, "Aylin Demir"));

test("without a network nothing is sent, what was typed stays, and it goes once the network is back", {
  tag: "@with-script",
}, async ({ page, context, language }) => {
  const { field, submit } = callWordWords[language];
  const { offline } = sendingWords[language];
  await page.goto("/me/call-word");
  await page.getByLabel(field).fill("Holunder");
  await context.setOffline(true);
  await page.getByRole("button", { name: submit }).click();
  await expect(page.locator(status)).toContainText(offline);
  await expect(page.getByLabel(field)).toHaveValue("Holunder");
  await context.setOffline(false);
  await expect(page.locator(status)).toBeEmpty();
  await page.getByRole("button", { name: submit }).click();
  await expect(page.getByText("Holunder").first()).toBeVisible();

  await page.goto("/me");
  const stop = page.getByRole("button", { name: letterWords[language].actions.stopAll });
  await context.setOffline(true);
  await stop.click();
  await expect(page.locator(status)).toContainText(offline);
  await context.setOffline(false);
  await expect(page.locator(status)).toBeEmpty();
  await stop.click();
  await expect(page).toHaveURL(/saved=2$/);
});

test("a slow form says that it is under way and is sent once", { tag: "@with-script" }, async ({
  page,
  language,
}) => {
  let sent = 0;
  let letPass = () => {};
  const isLookedAt = new Promise<void>((resolve) => {
    letPass = resolve;
  });
  await page.route("**/me/limits", async (route) => {
    const isSave = route.request().method() === "POST" && route.request().isNavigationRequest();
    if (!isSave) return route.continue();
    sent++;
    await isLookedAt;
    await route.continue();
  });
  await page.goto("/me/limits");
  await page.getByLabel(limitsEditorWords[language].max).first().fill("7");
  // Playwright waits for a page that is on its way; this looks at the one that is still there.
  const shown = await page.evaluate(async () => {
    const pauseMs = 1_300;
    const save = document.querySelector<HTMLButtonElement>(".button[data-kind=primary]")!;
    save.click();
    save.click();
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    save.click();
    return { isBusy: save.ariaBusy, status: document.getElementById("sending-status")?.textContent };
  });
  letPass();
  expect(shown).toEqual({ isBusy: "true", status: sendingWords[language].sending });
  await expect(page).toHaveURL(/saved=2$/);
  expect(sent).toBe(1);
});

test("a form that arrives twice does what it does once", { tag: "@without-script" }, async ({
  page,
  demo,
  language,
}) => {
  /** What the second one is answered. */
  async function pressTwice(button: string, answer: RegExp): Promise<string | undefined> {
    const post = page.waitForRequest((request) => request.method() === "POST");
    await page.getByRole("button", { name: button, exact: true }).click();
    const first = await post;
    await expect(page).toHaveURL(answer);
    const headers = { "Content-Type": "application/x-www-form-urlencoded", Origin: demo.url };
    const sent = { data: first.postData() ?? "", headers, maxRedirects: 0 };
    return (await page.request.post(first.url(), sent)).headers().location;
  }
  await page.goto("/me/limits");
  await page.getByLabel(limitsEditorWords[language].max).first().fill("7");
  expect(await pressTwice(editorWords[language].save, /saved=2$/)).toBe("/me?saved=2");
  await page.goto("/me/history?show=changes");
  await expect(page.getByText("siebenmal")).toHaveCount(1);
  await page.goto("/me/wish");
  await page.getByLabel(wishWords[language].note).fill("Zum Ende meines Leasings");
  expect(await pressTwice(wishWords[language].submit, /wished$/)).toBe("/me?wished");
  await expect(page.getByText("Zum Ende meines Leasings")).toHaveCount(1);
});
