import type { Page } from "@playwright/test";
import type { Language } from "../../../app/i18n/language";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { hoursEditorWords } from "../../../app/i18n/words/hours-editor-words";
import { limitsEditorWords } from "../../../app/i18n/words/limits-editor-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { previewWords } from "../../../app/i18n/words/preview-words";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const preview = (page: Page) => page.locator("#preview");
/** The line at the lower edge of a phone, and what it unfolds. */
const sight = (page: Page) => page.locator("#sight-line > summary");
const whole = (page: Page) => page.locator("#sight-whole");

const phone = { width: 360, height: 640 };
const editors = [
  "people",
  "topics",
  "hours",
  "hours/email",
  "limits",
  "exceptions",
  "pause",
  "time-zone",
] as const;

/** Without a script the button shows it; with one it follows by itself. */
async function ask(page: Page, language: Language): Promise<void> {
  const button = page.getByRole("button", { name: previewWords[language].show });
  const hasScript = await page.evaluate(() => matchMedia("(scripting: enabled)").matches);
  if (!hasScript) await button.click();
}

test("while choosing, the page says what would hold, what it changes and who could get in touch then", async ({
  page,
  language,
}) => {
  const { wider, narrower, label } = previewWords[language];
  const said = {
    de: {
      groups: ["Probefahrt", "Beratung"],
      sms: "SMS",
      call: "Anruf",
      letter: "per SMS schreiben, zu Probefahrten",
      less: "Zu Beratung sind Anrufe nicht mehr erlaubt.",
      more: "Zu Probefahrten sind SMS jetzt erlaubt.",
      reach: "Jederzeit: Frau Keller per SMS, zu Probefahrten.",
    },
    en: {
      groups: ["Test drive", "Advice"],
      sms: "Text",
      call: "Call",
      letter: /by text.* about test drives/,
      less: /no longer.* advice|advice.* no longer/i,
      more: /now.* test drives|test drives.* now/i,
      reach: "Ms Keller by text, about test drives.",
    },
  }[language];
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/topics");
  await page.getByRole("group", { name: said.groups[0] }).getByLabel(said.sms, { exact: true }).check();
  await page.getByRole("group", { name: said.groups[1] }).getByLabel(said.call, { exact: true }).uncheck();
  await ask(page, language);
  await expect(preview(page)).toContainText(said.letter);
  await expect(preview(page)).toContainText(narrower);
  await expect(preview(page)).toContainText(said.less);
  await expect(preview(page)).toContainText(wider);
  await expect(preview(page)).toContainText(said.more);
  await expect(preview(page)).toContainText(said.reach);
  await expect(sight(page)).toContainText(label.both);
  await expect(whole(page)).toContainText(said.less);
  await expect(whole(page)).toContainText(said.more);
  await expect(whole(page)).toContainText(said.reach);
  await page.goto("/me");
  await expect(page.locator(".letter")).not.toContainText(said.letter);
});

test("what is chosen and has no address yet is said while choosing, as the letter says it", async ({
  page,
  language,
}) => {
  const said = {
    de: {
      group: "Beratung",
      call: "Anruf",
      missing: "Noch nicht möglich: Anrufe. Dafür fehlt: Telefonnummer.",
    },
    en: {
      group: "Advice",
      call: "Call",
      missing: "Not possible yet: calls. Missing for this: phone number.",
    },
  }[language];
  await stepInto(page, "Minh Nguyen");
  await page.goto("/me/topics");
  await page.getByRole("group", { name: said.group }).getByLabel(said.call, { exact: true }).check();
  await ask(page, language);
  await expect(preview(page)).toContainText(said.missing);
  await expect(sight(page)).toContainText(said.missing);
  await expect(whole(page)).toContainText(said.missing);
  await page.getByRole("button", { name: editorWords[language].save }).click();
  await expect(page.locator(".letter")).toContainText(said.missing);
});

test("what was chosen before the script came, or kept for whoever comes back, is foreseen as well", {
  tag: "@with-script",
}, async ({ page, language }) => {
  const more = { de: "Zu Probefahrten sind SMS jetzt erlaubt.", en: /now.* test drives|test drives.* now/i }[
    language
  ];
  const changes = preview(page).locator("[data-changes]");
  let letCome = () => {};
  const isChosen = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await stepInto(page, "Aylin Demir");
  await page.route(/follow-choices/, async (route) => {
    await isChosen;
    await route.continue();
  });
  await page.goto("/me/topics", { waitUntil: "commit" });
  const box = page.locator('input[name="topic-test-drive"][value="sms"]');
  await box.check();
  await expect(changes).toHaveCount(0);
  letCome();
  await expect(changes).toContainText(more);
  await page.goto("/me");
  await page.goBack();
  await expect(box).toBeChecked();
  await expect(changes).toContainText(more);
});

/** Without a script the browser does not even send it. */
test("what cannot be saved leaves no old preview in its place", { tag: "@with-script" }, async ({
  page,
  language,
}) => {
  const { max } = limitsEditorWords[language];
  const monthly = { de: "einmal in einem Monat", en: /once in any.month/ }[language];
  await stepInto(page, "Minh Nguyen");
  await page.goto("/me/limits");
  await page.getByLabel(max).first().fill("1");
  await expect(preview(page)).toContainText(monthly);
  await page.getByLabel(max).first().fill("1001");
  await expect(preview(page)).not.toContainText(monthly);
});

test("a ranking is foreseen before it is saved", async ({ page, language }) => {
  const { upNamed, place } = peopleEditorWords[language].ranking;
  const yilmaz = { de: "Herr\u00a0Yilmaz", en: "Mr\u00a0Yilmaz" }[language];
  const mayCall = { de: "Herr Yilmaz darf mich", en: "Mr Yilmaz may call me" }[language];
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  await page.getByRole("button", { name: upNamed(yilmaz) }).click();
  await expect(page.getByRole("status").getByText(place(yilmaz, 1, 2))).toBeVisible();
  await ask(page, language);
  await expect(preview(page)).toContainText(mayCall);
});

test("on a phone a line stays in sight while choosing, covers nothing and moves nothing", {
  tag: "@with-script",
}, async ({ page, language }) => {
  test.slow();
  const { label, more } = previewWords[language];
  await page.setViewportSize(phone);
  await page.addInitScript(noteShifts);
  await stepInto(page, "Aylin Demir");
  for (const editor of editors) {
    await page.goto(`/me/${editor}`);
    await expect(sight(page)).toContainText(label.inForce);
    await expect(sight(page)).toContainText(more);
    for (const place of ["start", "center"] as const) {
      await page
        .locator("form[data-follow]")
        .evaluate((form, block) => form.scrollIntoView({ block }), place);
      expect(await page.evaluate(measureLine), `${editor}, ${place}`).toEqual({
        isInSight: true,
        isLow: true,
      });
    }
    await expectEveryFocusInSight(page);
    expect(await page.evaluate(() => (window as unknown as Shifted).shifted), editor).toBe(0);
    expect(await page.evaluate(countPixelsMovedByLine), `${editor}, as the line comes in`).toBe(0);
  }
});

test("the line is in sight before its form is, and covers nothing there that has the focus or is pressed", {
  tag: "@with-script",
}, async ({ page, language }) => {
  const { channelTabs, usual } = hoursEditorWords[language];
  const { inForce } = previewWords[language].label;
  await page.setViewportSize(phone);
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/hours");
  await expect(page.locator("form[data-follow] button:visible").first()).not.toBeInViewport();
  expect(await page.evaluate(measureLine)).toEqual({ isInSight: true, isLow: true });
  const tabs = page.getByRole("navigation", { name: channelTabs }).getByRole("link");
  for (const tab of await tabs.all()) {
    await tab.focus();
    expect(await page.evaluate(describeFocus)).toMatchObject({ isCovered: false });
  }
  await page.getByRole("button", { name: usual.evenings, exact: true }).click();
  await expect(sight(page)).not.toContainText(inForce);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await page.evaluate(measureLine)).toEqual({ isInSight: true, isLow: true });
  await tabs.nth(1).click();
  await expect(page).toHaveURL(/hours\/email$/);
});

test("the line in sight follows the choice, is told once, unfolds the whole and gives way to the form", {
  tag: "@with-script",
}, async ({ page, language }) => {
  const { label, wider, reach } = previewWords[language];
  const sms = { de: "SMS", en: "Text" }[language];
  const said = {
    de: { group: "Probefahrt", more: "Zu Probefahrten sind SMS jetzt erlaubt.", gist: "SMS" },
    en: { group: "Test drive", more: /now.* test drives|test drives.* now/i, gist: "by text" },
  }[language];
  await page.setViewportSize(phone);
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/topics");
  await page.addInitScript(noteShifts);
  await page.reload();
  const box = page.getByRole("group", { name: said.group }).getByLabel(sms, { exact: true });
  await box.check();
  await expect(sight(page)).toContainText(label.wider);
  await expect(sight(page)).toContainText(said.gist);
  await expect(sight(page)).toBeInViewport({ ratio: 1 });
  await expect(page.locator("#preview-status")).toContainText(wider);
  await expect(whole(page)).toBeHidden();
  await sight(page).click();
  await expect(whole(page)).toContainText(said.more);
  await expect(whole(page)).toContainText(reach.lead);
  await page.keyboard.press("Escape");
  await expect(whole(page)).toBeHidden();
  await expect(sight(page)).toBeFocused();
  await sight(page).click();
  await box.focus();
  await expect(whole(page)).toBeHidden();
  await box.uncheck();
  await expect(sight(page)).toContainText(label.same);
  expect(await page.evaluate(() => (window as unknown as Shifted).shifted)).toBe(0);
  await page.emulateMedia({ media: "print" });
  await expect(sight(page)).toBeHidden();
});

test("what cannot be saved is said in the line in sight, and without a network that it is not known", {
  tag: "@with-script",
}, async ({ page, context, language }) => {
  const { fault, unknown } = previewWords[language];
  await page.setViewportSize(phone);
  await stepInto(page, "Minh Nguyen");
  await page.goto("/me/limits");
  const max = page.getByLabel(limitsEditorWords[language].max).first();
  await max.fill("1001");
  await expect(sight(page)).toContainText(fault);
  await context.setOffline(true);
  await max.fill("1");
  await expect(sight(page)).toContainText(unknown);
  await context.setOffline(false);
});

test("beside the form the same stands where there is room, and no line covers anything", async ({
  page,
  language,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await stepInto(page, "Minh Nguyen");
  await page.goto("/me/limits");
  await expect(preview(page)).toContainText(editorWords[language].inForce);
  await expect(sight(page)).toBeHidden();
  await page.getByLabel(limitsEditorWords[language].max).first().fill("1");
  await ask(page, language);
  await expect(preview(page)).toContainText(previewWords[language].heading);
  await page.evaluate(() => scrollTo(0, 400));
  await expect(preview(page).locator(".letter")).toBeInViewport();
});

test("without a script the button shows it, beside the form and before the buttons", {
  tag: "@without-script",
}, async ({ page, language }) => {
  const { show, label } = previewWords[language];
  await page.setViewportSize(phone);
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/topics");
  await expect(sight(page)).toBeHidden();
  await page.getByRole("group", { name: "Beratung" }).getByLabel("Anruf", { exact: true }).uncheck();
  await page.getByRole("button", { name: show }).click();
  await expect(preview(page)).toBeInViewport();
  await expect(sight(page)).toContainText(label.narrower);
  await expect(
    page.getByRole("group", { name: "Beratung" }).getByLabel("Anruf", { exact: true }),
  ).not.toBeChecked();
});

interface Shifted {
  shifted: number;
}

/** Every shift counts, also one that follows what somebody did. */
function noteShifts(): void {
  const noted = window as unknown as Shifted;
  noted.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shifted += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** How far the form stands from where it stood when the line, which comes in after it, was not there yet. */
function countPixelsMovedByLine(): number {
  const form = document.querySelector("form[data-follow] > .stack")!;
  const heightOf = () => form.getBoundingClientRect().top + scrollY;
  const height = heightOf();
  document.querySelector("#sight-line")!.remove();
  return Math.abs(height - heightOf());
}

/** Whole in the window, above the main places, and no higher than a fifth of a small phone. */
function measureLine() {
  const { top, bottom, height } = document.querySelector("#sight-line > summary")!.getBoundingClientRect();
  const bar = document.querySelector(".main-navigation")!.getBoundingClientRect();
  return { isInSight: top >= 0 && bottom <= bar.top + 1, isLow: height <= 128 };
}

/** Goes through the form by Tab: what has the focus lies above the line (2.4.11). */
async function expectEveryFocusInSight(page: Page): Promise<void> {
  await page
    .locator("form[data-follow]")
    .locator("input:visible, select:visible, button:visible")
    .first()
    .focus();
  for (let step = 0; step < 60; step++) {
    const { isCovered, isThrough, element } = await page.evaluate(describeFocus);
    expect(isCovered, element).toBe(false);
    if (isThrough) return;
    await page.keyboard.press("Tab");
  }
}

function describeFocus() {
  const focused = document.activeElement as HTMLElement;
  const line = document.getElementById("sight-line")!;
  const { top, height } = focused.getBoundingClientRect();
  const isBelow = Boolean(line.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING);
  return {
    element: focused.outerHTML.slice(0, 120),
    isCovered: !isBelow && !line.contains(focused) && top + height > line.getBoundingClientRect().top,
    isThrough: isBelow,
  };
}
