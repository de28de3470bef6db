import type { Page } from "@playwright/test";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

/** First on the page, with a link that leads to the field; the same message stands at the field. */
async function expectFault(page: Page, field: string, text: string): Promise<void> {
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Eine Angabe stimmt noch nicht");
  await expect(summary).toBeFocused();
  const link = summary.getByRole("link", { name: text });
  await expect(link).toHaveAttribute("href", `#${field}`);
  await expect(page.locator(`#${field}`)).toHaveCount(1);
  // The line at the lower edge of a phone holds it as well, out of sight where there is room beside the form.
  await expect(page.getByText(text).filter({ visible: true })).toHaveCount(2);
}

test.beforeEach(({ page }) => stepInto(page, "Aylin Demir"));

test("a list of nobody comes back with the other answers kept", async ({ page }) => {
  await page.goto("/me/people");
  for (const name of ["Frau Keller", "Herr Yilmaz"]) {
    await page.getByRole("button", { name: `${name} entfernen` }).click();
    await expect(page.getByRole("status").getByText(`${name} steht nicht mehr auf der Liste`)).toBeVisible();
  }
  await page.getByRole("radio", { name: "Ich warte" }).check();
  await page.getByRole("button", { name: "Speichern" }).click();
  await expectFault(
    page,
    "people",
    "Setzen Sie mindestens eine Person auf die Liste, oder wählen Sie „Niemand“.",
  );
  await expect(page.getByRole("radio", { name: "Ich warte" })).toBeChecked();
});

test("hours that end before they begin come back as entered", async ({ page }) => {
  await page.goto("/me/hours/phone");
  await page.getByLabel("Freitag, von").first().selectOption("19:00");
  await page.getByLabel("Freitag, bis").first().selectOption("17:00");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expectFault(page, "to-5-0", "Freitag: Das Ende liegt vor dem Anfang.");
  await expect(page.getByLabel("Freitag, von").first()).toHaveValue("19:00");
  await expect(page.getByLabel("Freitag, bis").first()).toHaveValue("17:00");
});

test("a limit that is there already comes back with the others kept", async ({ page }) => {
  await page.goto("/me/limits");
  await page.locator("#max-2").fill("2");
  await page.locator("#channel-2").selectOption("phone");
  await page.locator("#sender-2").selectOption("staff");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expectFault(page, "max-2", "Diese Höchstzahl steht schon da.");
  await expect(page.locator("#max-1")).toHaveValue("1");
  await expect(page.locator("#max-2")).toHaveValue("2");
  await expect(page.locator("#channel-2")).toHaveValue("phone");
});

test("a pause without its end says that it may be open", async ({ page }) => {
  await page.goto("/me/pause");
  await page.getByRole("group", { name: "Trotzdem erlaubt" }).getByLabel("Beratung").check();
  await page.getByRole("button", { name: "Pause machen" }).click();
  await expectFault(
    page,
    "until",
    "Geben Sie an, bis wann die Pause gilt, oder wählen Sie „Bis auf Weiteres“.",
  );
  await expect(page.getByRole("group", { name: "Trotzdem erlaubt" }).getByLabel("Beratung")).toBeChecked();
});

test("a call word that cannot be spoken comes back", async ({ page }) => {
  await page.goto("/me/call-word");
  await page.getByLabel("Ihr Kennwort").fill("Kastanie7");
  await page.getByRole("button", { name: "Kennwort speichern" }).click();
  await expectFault(page, "word", "Bitte nur Buchstaben, damit man das Wort am Telefon sprechen kann.");
  await expect(page.getByLabel("Ihr Kennwort")).toHaveValue("Kastanie7");
});

test("a wish whose end lies before its beginning comes back with the customer's own words", async ({
  page,
}) => {
  await page.goto("/me/wish");
  await page.getByRole("radio", { name: "Zu einer anderen Zeit" }).check();
  await page.getByRole("radio", { name: "Morgen", exact: true }).check();
  await page.locator("#from").selectOption("18:00");
  await page.locator("#to").selectOption("17:30");
  await page.getByLabel("Möchten Sie dazu etwas sagen?").fill("Zur Rückgabe");
  await page.getByRole("button", { name: "Wunsch abschicken" }).click();
  await expectFault(page, "from", "Das Ende liegt vor dem Anfang.");
  await expect(page.getByLabel("Möchten Sie dazu etwas sagen?")).toHaveValue("Zur Rückgabe");
  await expect(page.getByRole("radio", { name: "Zu einer anderen Zeit" })).toBeChecked();
});

test("a wish for the evening, when nobody is there, is sent for a time when somebody is with one tap, or as it was said", async ({
  page,
}) => {
  const ask = async () => {
    await page.goto("/me/wish");
    await page.getByRole("radio", { name: "Heute", exact: true }).check();
    await page.getByRole("radio", { name: "Zu einer anderen Zeit" }).check();
    await page.locator("#from").selectOption("21:00");
    await page.locator("#to").selectOption("22:00");
    await page.getByLabel("Möchten Sie dazu etwas sagen?").fill("Zur Rückgabe");
    await page.getByRole("button", { name: "Wunsch abschicken" }).click();
    const text =
      "Zu dieser Zeit ist bei uns niemand da. Anrufe sind montags bis samstags von 8 bis 20 Uhr möglich.";
    await expectFault(page, "from", text);
    await expect(page.getByLabel("Möchten Sie dazu etwas sagen?")).toHaveValue("Zur Rückgabe");
  };
  const main = page.getByRole("main");
  await ask();
  await page.getByRole("button", { name: "Heute zwischen 19 und 20 Uhr" }).click();
  await expect(main).toContainText("Bitte rufen Sie mich heute zwischen 19 und 20 Uhr an.");
  await expect(main).toContainText("Zur Rückgabe");
  await page.getByRole("button", { name: "Wunsch zurückziehen" }).click();
  await ask();
  await page.getByRole("button", { name: "Trotzdem zu dieser Zeit" }).click();
  await expect(main).toContainText("Bitte rufen Sie mich heute zwischen 21 und 22 Uhr an.");
});

test("in English faults are told in English", async ({ page }) => {
  await page.getByRole("button", { name: "English" }).click();
  await page.goto("/me/call-word");
  await page.getByLabel("Your call word").fill("oak1");
  await page.getByRole("button", { name: "Save the call word" }).click();
  await expect(page.getByRole("alert")).toContainText("One entry is not right yet");
  await expect(page.getByRole("alert")).toContainText("Letters only, please");
});
