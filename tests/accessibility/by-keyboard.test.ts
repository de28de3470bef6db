import type { Page } from "@playwright/test";
import { readCode } from "../e2e/sign-in/sign-in-steps";
import { stepInAs } from "../e2e/staff/step-in-as";
import { stepInto } from "../e2e/support/step-into";
import { expect, test } from "../e2e/support/test";

const stepsMax = 120;

/** Goes on by Tab until that is focused, and looks at every stop on the way; then presses a key. */
async function tabTo(page: Page, name: RegExp | string, key = "Enter"): Promise<void> {
  for (let step = 0; step < stepsMax; step++) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(describeFocus)).toMatchObject({ isSeen: true, isCovered: false });
    const isThere = await page.evaluate(nameOfFocus);
    if (typeof name === "string" ? isThere === name : name.test(isThere)) {
      await page.keyboard.press(key);
      await page.waitForLoadState();
      return;
    }
  }
  throw new Error(`Nothing called ${name} can be reached.`);
}

test("signing in, choosing for the first time, changing and stopping take no more than a keyboard", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/sign-in");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(nameOfFocus)).toBe("Zum Inhalt springen");
  await page.keyboard.press("Enter");
  await tabTo(page, "E\u2011Mail\u2011Adresse", "End");
  await page.keyboard.type("stefan.kurz@example.org");
  await tabTo(page, "Link und Ziffern schicken");
  await expect(page).toHaveURL(/\/sign-in\/code/);
  const code = await readCode(page);
  await page.goto("/sign-in/code");
  await tabTo(page, "Sechs Ziffern aus der E\u2011Mail", "End");
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/me$/);
  await tabTo(page, /^Gern persönlich/);
  await expect(page).toHaveURL(/\/me\/first\/preset/);
  await tabTo(page, "So speichern");
  await expect(page).toHaveURL(/\/me\?saved=1/);

  await tabTo(page, /^(Themen|Vertragspost|Ausnahmen) ändern$/);
  await expect(page).toHaveURL(/\/me\/(topics|exceptions)/);
  await tabTo(page, "Speichern");
  await expect(page).toHaveURL(/\/me(\?|$)/);
  await tabTo(page, /^Alles stoppen/);
  await expect(page).toHaveURL(/\/me\?saved/);
});

test("the five questions, a limit and a request take no more than a keyboard", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 640 });
  await stepInto(page, "Frieda Lang");
  await tabTo(page, "Fünf Fragen beantworten");
  await expect(page).toHaveURL(/\/first\/who$/);
  await tabTo(page, "Jeder bei Autohaus Lindner");
  await expect(page).toHaveURL(/\/first\/how$/);
  await tabTo(page, "Anruf", " ");
  await tabTo(page, "Weiter");
  await expect(page).toHaveURL(/\/first\/when$/);
  await tabTo(page, /^Abends/);
  await expect(page).toHaveURL(/\/first\/often$/);
  await tabTo(page, "Monatlich");
  await expect(page).toHaveURL(/\/first\/about$/);
  await tabTo(page, "Beratung", " ");
  await tabTo(page, "Weiter");
  await expect(page).toHaveURL(/\/first\/check(\?|$)/);
  await tabTo(page, "So speichern");
  await expect(page).toHaveURL(/saved=1$/);

  await page.goto("/me/limits");
  await tabTo(page, /^Höchstens/, "Control+a");
  await page.keyboard.type("2");
  await tabTo(page, "Speichern");
  await expect(page).toHaveURL(/saved=2$/);

  await page.goto("/me/wish");
  await tabTo(page, "Eine Frage oder ein Anliegen", "ArrowDown");
  await expect(page.getByRole("radio", { name: "Eine Beschwerde" })).toBeChecked();
  await tabTo(page, /^Möchten Sie dazu etwas sagen/, "End");
  await page.keyboard.type("Der letzte Termin fiel aus.");
  await tabTo(page, "Wunsch abschicken");
  await expect(page).toHaveURL(/wished/);
});

test("hours, a pause with a fault on the way, and leaving a person take no more than a keyboard", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 640 });
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/hours");
  await tabTo(page, /^Vormittag, Montag/);
  await expect(page.getByRole("button", { name: /^Vormittag, Montag/ })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await tabTo(page, "Speichern");
  await expect(page).toHaveURL(/\/me\?saved/);

  await page.goto("/me/pause");
  await tabTo(page, "Pause machen");
  await expect(page.getByRole("alert"), "what is wrong is read first").toBeFocused();
  await tabTo(page, /^Geben Sie an, bis wann die Pause gilt/);
  await expect(page.locator("#until"), "and leads to its field").toBeFocused();
  await page.keyboard.type("12122026");
  await tabTo(page, "Pause machen");
  await expect(page).toHaveURL(/\/me\?saved/);
  await expect(page.locator(".letter")).toContainText("12.\u00a0Dezember");

  await page.goto("/me/people");
  await tabTo(page, "Frau Keller entfernen");
  await expect(page.getByRole("status").getByText("steht nicht mehr auf der Liste")).toBeVisible();
  await tabTo(page, "Speichern");
  await expect(page).toHaveURL(/\/me\?saved/);
});

test("a number is shown and its contact reported with no more than a keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await stepInAs(page, "Sabine Keller");
  await tabTo(page, "Nummer anzeigen: Anruf, Beratung, Aylin Demir");
  await expect(page.getByRole("main")).toContainText("+49");
  await tabTo(page, "Nicht erreicht");
  await expect(page.locator(".notice")).toBeVisible();
  await page.goto("/staff");
  await expect(page.getByRole("link", { name: "Freigabe ansehen: Aylin Demir" })).toBeHidden();
});

test("a field of a day or a time shows the focus on each of its parts and on its own button", async ({
  page,
}) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/pause");
  // Day, month, year and the button that opens the calendar.
  expect(await tabThrough(page, "[type=date]")).toEqual(Array(4).fill("solid"));
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.locator("[type=time]").evaluate((field) => {
    for (let box = field.parentElement; box; box = box.parentElement)
      if (box instanceof HTMLDetailsElement) box.open = true;
  });
  expect(await tabThrough(page, "[type=time]")).not.toContain("none");
});

/** The outline at each stop within the first such field. */
async function tabThrough(page: Page, field: string): Promise<string[]> {
  const outlines: string[] = [];
  for (let step = 0; step < stepsMax; step++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(
      (of) => document.activeElement?.matches(of) && getComputedStyle(document.activeElement).outlineStyle,
      field,
    );
    if (outline) outlines.push(outline);
    else if (outlines.length > 0) break;
  }
  expect(outlines).not.toEqual([]);
  return outlines;
}

/** Shown by an outline, and not beneath the bar at the thumb (2.4.7, 2.4.11). */
function describeFocus() {
  const focused = document.activeElement as HTMLElement;
  const bar = document.querySelector(".main-navigation");
  const isFixed = bar !== null && getComputedStyle(bar).position === "fixed";
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const isElsewhere = bar === null || !isFixed || bar.contains(focused) || focused === document.body;
  return {
    element: focused.outerHTML.slice(0, 100),
    // Past the end the browser itself has the focus.
    isSeen: focused === document.body || (outlineStyle !== "none" && outlineWidth !== "0px"),
    isCovered: !isElsewhere && focused.getBoundingClientRect().top >= bar.getBoundingClientRect().top,
  };
}

function nameOfFocus(): string {
  const focused = document.activeElement as HTMLElement;
  const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
  const label = isField ? focused.labels?.[0] : null;
  return (focused.getAttribute("aria-label") ?? (label ?? focused).innerText).trim().replace(/\s+/g, " ");
}
