/** What holds for every page of the site map, whoever looks at it. */
import type { CDPSession, Page } from "@playwright/test";
import {
  becomeReader,
  everyPage,
  type ListedPage,
  openListedPage,
  readEnglish,
} from "../e2e/support/every-page";
import { expectNoAxeViolations } from "../e2e/support/expect-no-axe-violations";
import { expect, test } from "../e2e/support/test";
import { listUnseenFocus } from "./list-unseen-focus";

/** 1280 px at 400 %. */
const narrow = { width: 320, height: 640 };
/** Half of 1280 px, and a phone; English, whose words are shorter, is looked at on the phone alone. */
const half = { width: 640, height: 800 };
const phone = { width: 360, height: 640 };
const wide = { width: 1280, height: 800 };
/** WCAG 2.2, 2.5.8, and what look.md wants of buttons. */
const targetMin = 24;
const buttonMin = 46;

for (const [audience, pages] of Object.entries(everyPage)) {
  test(`every page for ${audience} can be used by everybody, in a window of 320 px`, async ({ page }) => {
    test.setTimeout(600_000);
    const browser = await page.context().newCDPSession(page);
    await page.setViewportSize(narrow);
    await becomeReader(page, pages);
    for (const listed of pages) {
      await openListedPage(page, listed);
      await test.step(listed.name, async () => {
        await expectRoomForEverybody(page, listed);
        await expectNoAxeViolations(page, "light");
        await expectRoomForLargeText(page, listed, browser, [half, phone]);
        await expectRoomForOwnStyle(page, listed);
      });
    }
    await readEnglish(page);
    for (const listed of pages) {
      await openListedPage(page, listed);
      await test.step(`${listed.name} in English`, async () => {
        await expectNoAxeViolations(page, "dark");
        await expectRoomForLargeText(page, listed, browser, [phone]);
      });
    }
  });
}

/** WCAG 2.2, 1.4.4, by what the reader sets for all pages in the browser. */
async function expectRoomForLargeText(
  page: Page,
  { name }: ListedPage,
  browser: CDPSession,
  sizes: readonly { width: number; height: number }[],
): Promise<void> {
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  for (const size of sizes) {
    await page.setViewportSize(size);
    expect(await countSidewaysPixels(page), `${name} scrolls sideways with text of twice the size`).toBe(0);
    expect(await listCutOffTexts(page), `${name}: what is cut off with text of twice the size`).toEqual([]);
  }
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  await page.setViewportSize(narrow);
}

/** The same by a style of the reader's own, which media queries do not know of. */
async function expectRoomForOwnStyle(page: Page, { name }: ListedPage): Promise<void> {
  await page.setViewportSize(wide);
  await adoptStyle(page, "html { font-size: 200% }");
  expect(await countSidewaysPixels(page), `${name} scrolls sideways where its text is set to 200 %`).toBe(0);
  await dropStyle(page);
  await page.setViewportSize(narrow);
}

async function expectRoomForEverybody(page: Page, { name }: ListedPage): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }), name).toHaveCount(1);
  expect(await page.title(), name).toMatch(/\S/);
  expect(await listLayoutShifts(page), `${name}: what moved after it was drawn`).toEqual([]);
  expect(await listSmallTargets(page), `${name}: what is too small for a thumb`).toEqual([]);
  expect(await listAmbiguousLinks(page), `${name}: one name, several places`).toEqual([]);
  expect(await countSidewaysPixels(page), `${name} scrolls sideways`).toBe(0);
  expect(await listAmbiguousButtons(page), `${name}: buttons of one name that do different things`).toEqual(
    [],
  );
  expect(await listUnseenFocus(page), `${name}: where the focus is not seen`).toEqual([]);
  await spaceTextOut(page);
  expect(await countSidewaysPixels(page), `${name} scrolls sideways with spaced text`).toBe(0);
  expect(await listCutOffTexts(page), `${name}: what is cut off with spaced text`).toEqual([]);
  await dropStyle(page);
}

/** What made up the cumulative layout shift, once the fonts have come: how much, and from where to where. */
function listLayoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface LayoutShift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    const moved: string[] = [];
    const watching = new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        moved.push([`${value}:`, ...sources.map(nameMove)].join(" "));
    });
    watching.observe({ type: "layout-shift", buffered: true });
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    watching.disconnect();
    return moved;

    function nameMove({ node, previousRect, currentRect }: LayoutShift["sources"][number]): string {
      const box = node instanceof Element ? node.outerHTML : node?.textContent;
      const [from, to] = [previousRect, currentRect].map(({ x, y, width, height }) => [x, y, width, height]);
      return `${box?.slice(0, 80)} from ${from} to ${to}`;
    }
  });
}

/** WCAG 2.2, 2.4.4: names of links that lead to different places. */
function listAmbiguousLinks(page: Page): Promise<string[]> {
  return page.locator("a[href]").evaluateAll((links) => {
    const places = new Map<string, Set<string>>();
    for (const link of links as HTMLAnchorElement[]) {
      const name = (link.ariaLabel ?? link.textContent ?? "").trim();
      places.set(name, (places.get(name) ?? new Set()).add(link.href));
    }
    return [...places].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name);
  });
}

function countSidewaysPixels(page: Page): Promise<number> {
  return page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
}

/** Links in the flow of a text are as high as its lines (2.5.8, inline); the rest has room, and buttons more. */
function listSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ([small, ofButtons]) => {
      const targets = [
        ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary"),
      ];
      return targets.filter(isTooSmall).map((target) => target.outerHTML.slice(0, 120));

      function isTooSmall(target: HTMLElement): boolean {
        const { width, height } = areaOf(target);
        if (width === 0 || height === 0 || !target.checkVisibility({ visibilityProperty: true }))
          return false;
        if (target.matches("[type=hidden], .skip-link") || isInText(target)) return false;
        const min = target.matches("button, .button, select, textarea") ? ofButtons : small;
        return height < min! || width < small!;
      }

      /** A label is as good a target as its field; what is drawn over a link counts for it. */
      function areaOf(target: HTMLElement): { width: number; height: number } {
        const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
        const boxes = [target, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
        return {
          width: Math.max(...boxes.map(({ width }) => width)),
          height: Math.max(...boxes.map(({ height }) => height)),
        };
      }

      function isInText(target: HTMLElement): boolean {
        return target.matches("a") && getComputedStyle(target).display === "inline";
      }
    },
    [targetMin, buttonMin] as const,
  );
}

/** Whoever hears the buttons alone has to know which is which: one name, one deed (2.4.6). */
function listAmbiguousButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const deeds = new Map<string, Set<string>>();
    for (const button of document.querySelectorAll("button")) {
      const name = (button.ariaLabel ?? button.textContent ?? "").replace(/\s+/g, " ").trim();
      deeds.set(name, (deeds.get(name) ?? new Set()).add(deedOf(button)));
    }
    return [...deeds]
      .filter(([, done]) => done.size > 1)
      .map(([name, done]) => `${name}: ${[...done].join(" | ")}`);

    /** Where it sends what; the key that tells one form from its second arrival is left out. */
    function deedOf({ form, name, value, formAction }: HTMLButtonElement): string {
      if (!form) return "here";
      const kept = [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")]
        .filter(({ value }) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value))
        .map((input) => `${input.name}=${input.value}`);
      return [formAction || form.action, name, value, ...kept].join(" ");
    }
  });
}

/** WCAG 2.2, 1.4.12; by a sheet of the page's own, since inline styles are forbidden. */
function spaceTextOut(page: Page): Promise<void> {
  return adoptStyle(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
  );
}

function adoptStyle(page: Page, style: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
}

function dropStyle(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

function listCutOffTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")];
    return boxes.filter(cutsOff).map((box) => box.outerHTML.slice(0, 120));

    /** What stands in a field of one line scrolls in it; what a summary leaves out is read by opening it. */
    function cutsOff(box: HTMLElement): boolean {
      if (box instanceof HTMLInputElement || box.closest(".sight-line > summary")) return false;
      const { overflowX, overflowY, clipPath } = getComputedStyle(box);
      const isHiding = [overflowX, overflowY].some((value) => value === "hidden" || value === "clip");
      if (!isHiding || clipPath !== "none" || box.clientHeight === 0) return false;
      return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
    }
  });
}
