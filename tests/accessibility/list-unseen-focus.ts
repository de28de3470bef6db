import type { Page } from "@playwright/test";

/**
 * WCAG 2.2, 2.4.7 and 2.4.11: what shows no ring once the keyboard has brought the focus to it, or lies outside of what
 * is seen or beneath what is fastened over it. Whatever takes the focus after a key was pressed takes it as by that key.
 */
export async function listUnseenFocus(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const reachable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const stops = [...document.querySelectorAll<HTMLElement>(reachable)].filter(isStop);
    const fastened = [...document.querySelectorAll<HTMLElement>("body *")].filter((box) =>
      ["fixed", "sticky"].includes(getComputedStyle(box).position),
    );
    return stops.flatMap((stop) => {
      (document.activeElement as HTMLElement).blur();
      stop.focus();
      const fault = faultOf(stop);
      return fault ? [`${fault}: ${stop.outerHTML.slice(0, 120)}`] : [];
    });

    function isStop(box: HTMLElement): boolean {
      return !box.matches(":disabled") && box.checkVisibility({ visibilityProperty: true });
    }

    function faultOf(stop: HTMLElement): string | null {
      if (document.activeElement !== stop) return "takes no focus";
      const { outlineStyle, outlineWidth, opacity, clipPath } = getComputedStyle(stop);
      const isDrawn = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      if (!isDrawn || opacity === "0" || clipPath !== "none") return "shows no ring";
      const box = stop.getBoundingClientRect();
      // What is higher than the window begins or ends in it.
      if (box.bottom <= 0 || box.top >= innerHeight) return "is outside of the window";
      return fastened.some((over) => covers(over, stop, box)) ? "is covered" : null;
    }

    /** Where both lie, what is drawn last is hit. */
    function covers(over: HTMLElement, stop: HTMLElement, box: DOMRect): boolean {
      if (over.contains(stop) || stop.contains(over)) return false;
      const fastened = over.getBoundingClientRect();
      // Of a field for several lines the browser shows the one that is written.
      const end = stop instanceof HTMLTextAreaElement ? box.top + 46 : box.bottom;
      const [top, bottom] = [Math.max(box.top, fastened.top), Math.min(end, fastened.bottom)];
      const [left, right] = [Math.max(box.left, fastened.left), Math.min(box.right, fastened.right)];
      const isTaller = box.height > innerHeight - fastened.height;
      if (isTaller || top >= bottom || left >= right) return false;
      return over.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    }
  });
}
