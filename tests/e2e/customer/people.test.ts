import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const button = (page: Page, name: string) => page.getByRole("button", { name });
const cards = (page: Page) => page.getByRole("list", { name: "Jemanden hinzufügen" }).getByRole("listitem");

test("whoever looks for somebody by language, topic and branch loses nothing chosen so far", async ({
  page,
}) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  await button(page, "Herr Yilmaz nach oben").click();
  await expect(page.getByText("Herr Yilmaz, Platz 1 von 2")).toBeVisible();
  await page.getByRole("radio", { name: "Ich warte" }).check();
  await page.getByText("Jemanden hinzufügen").click();
  await page.getByLabel("Spricht").selectOption({ label: "Polnisch" });
  await button(page, "Suchen").click();
  await expect(page.getByText("Eine Person gefunden.")).toBeVisible();
  await expect(cards(page).filter({ hasText: "Tomasz Nowak" })).toContainText("nimmt zurzeit niemanden auf");
  await page.getByLabel("Gut bei").selectOption({ label: "Werbung und Angebote" });
  await button(page, "Suchen").click();
  await expect(page.getByRole("heading", { name: "Niemand gefunden" })).toBeVisible();
  await button(page, "Alle zeigen").click();
  await expect(cards(page).filter({ hasText: "Anja Reuter" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Ich warte" })).toBeChecked();
  await button(page, "Speichern").click();
  await expect(page.locator(".letter")).toContainText("Herr Yilmaz darf mich");
});

test("a row is dragged by its place, with a mouse as with a finger", { tag: "@with-script" }, async ({
  page,
}) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  const message = page.locator(".ranked-message");
  const [up, aside] = await measureDrag(page, "emre-yilmaz", "sabine-keller");
  await page.mouse.move(up.x, up.y);
  await page.mouse.down();
  await page.mouse.move(aside.x, aside.y, { steps: 5 });
  await expect(page.locator("[data-dragged]")).toHaveCount(1);
  await page.mouse.up();
  await expect(message).toHaveText("Herr Yilmaz, Platz 1 von 2");

  for (const [dragged, first, said] of [
    ["sabine-keller", "emre-yilmaz", "Frau Keller, Platz 1 von 2"],
    ["emre-yilmaz", "sabine-keller", "Herr Yilmaz, Platz 1 von 2"],
  ] as const) {
    const [from, to] = await measureDrag(page, dragged, first);
    const scrolled = await page.evaluate(() => scrollY);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: (typeof from)[]) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints });
    await touch("touchStart", from);
    for (const part of [0.3, 0.6, 1]) {
      await touch("touchMove", { x: from.x, y: from.y + (to.y - from.y) * part });
    }
    await expect(page.locator("[data-dragged]")).toHaveCount(1);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await touch("touchEnd");
    await expect(message).toHaveText(said);
  }
  await expect(page.locator("#preview")).toContainText("Herr Yilmaz darf mich");
  await button(page, "Speichern").click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(page.locator(".letter")).toContainText("Herr Yilmaz darf mich");
});

/** From the middle of the one's place to just inside the other's row, where both are to be seen. */
async function measureDrag(page: Page, dragged: string, onto: string) {
  const grip = page.locator(`[data-item="${dragged}"] [data-grip]`);
  await grip.hover();
  const from = (await grip.boundingBox())!;
  const to = (await page.locator(`[data-item="${onto}"]`).boundingBox())!;
  return [
    { x: from.x + from.width / 2, y: from.y + from.height / 2 },
    { x: to.x + 20, y: to.y + 5 },
  ] as const;
}

test("leaving somebody takes one tap, asks nothing, and can be undone", async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await expect(page.getByText("Frau Keller erfährt nur, dass die Betreuung endet.")).toBeVisible();
  await button(page, "Betreuung beenden: Frau Keller").click();
  await expect(page.getByText("Herr Yilmaz, Ihre erste Wahl, ist für Sie da.")).toBeVisible();
  await button(page, "Wieder wie vorher").click();
  await expect(page.getByText("Frau Keller, Ihre erste Wahl, ist für Sie da.")).toBeVisible();
});

test("somebody who agreed can be recommended: one card for everybody, gone with the agreement", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/demo");
  await page.locator('button[value="sabine-keller"]').click();
  await page.getByRole("link", { name: "Mein Profil" }).click();
  const picture = sharp({ create: { width: 300, height: 400, channels: 3, background: "#0f5f57" } });
  const photo = { name: "ich.jpg", mimeType: "image/jpeg", buffer: await picture.jpeg().toBuffer() };
  await page.getByLabel("Foto aussuchen").setInputFiles({ ...photo, buffer: Buffer.from("kein Foto") });
  await button(page, "Foto speichern").click();
  await expect(page.getByText("Diese Datei lässt sich nicht als Foto lesen.")).toBeVisible();
  await page.getByLabel("Foto aussuchen").setInputFiles(photo);
  await button(page, "Foto speichern").click();
  await expect(page.getByText("Ihr Foto ist gespeichert.")).toBeVisible();
  await expect(page.getByRole("img", { name: "Ihr Foto, wie es andere sehen" })).toBeVisible();
  await page.getByLabel("Auf Deutsch").fill("Ich höre erst zu.");
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(page.getByText("Gespeichert. So werden Sie ab sofort gesehen.")).toBeVisible();

  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: "Frau Keller weiterempfehlen" }).click();
  await expect(page.getByRole("img", { name: "QR-Code, führt zur Karte: Frau Keller" })).toBeVisible();
  const address = new URL(await page.getByLabel("Link zur Karte").inputValue()).pathname;
  const stranger = await browser.newContext({ baseURL, javaScriptEnabled: true });
  const card = await stranger.newPage();
  await card.goto(address);
  await expect(card.getByRole("heading", { level: 1 })).toHaveText("Sabine Keller");
  await expect(card.getByText("Ich höre erst zu.")).toBeVisible();
  expect(await card.getByRole("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  await expect(card.getByRole("main")).not.toContainText("@");
  expect(await stranger.cookies()).toEqual([]);
  await expectNoAxeViolations(card);

  await page.goto("/demo");
  await page.locator('button[value="sabine-keller"]').click();
  await page.goto("/staff/profile");
  await page.getByLabel("Kunden dürfen mich weiterempfehlen").uncheck();
  await page.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(page.getByRole("link", { name: "Meine Karte ansehen" })).toBeHidden();
  expect((await card.goto(address))?.status()).toBe(404);
  await stranger.close();
});

test("the first visit's question shows the same people, and one tap chooses one of them", async ({
  page,
}) => {
  await stepInto(page, "Stefan Kurz");
  await page.goto("/me/first/who");
  await page.getByLabel("Spricht").selectOption({ label: "Französisch" });
  await button(page, "Suchen").click();
  await expect(page.getByText("Eine Person gefunden.")).toBeVisible();
  await button(page, "Frau Reuter wählen").click();
  await expect(page).toHaveURL(/\/me\/first\/how$/);
});
