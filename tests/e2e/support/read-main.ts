import type { Page } from "@playwright/test";

/**
 * A minute has 238 words for whoever reads English prose silently, most adults between 175 and 300 (Brysbaert 2019, "How
 * many words do we read per minute?", Journal of Memory and Language 109). German says the same in fewer and longer
 * words, so that the figure is rather generous there.
 */
const wordsPerSecond = 238 / 60;

/** Finding the place and touching it. */
const secondsPerTap = 1;

/**
 * How many words of the page a person reads who leaves nothing out: headings, answers, hints, wordings, sentences and
 * buttons, whatever is seen of the main part. Left out are the ways back and out (`nav`), which nobody needs for an
 * answer, and what only the ear gets; what is folded away is not seen.
 */
export async function countWords(page: Page): Promise<number> {
  const text = await page.locator("main").evaluate((main: HTMLElement) => {
    const unread = [...main.querySelectorAll<HTMLElement>("nav, .visually-hidden")];
    const before = unread.map(({ style }) => style.display);
    for (const part of unread) part.style.display = "none";
    const text = main.innerText;
    for (const [place, part] of unread.entries()) part.style.display = before[place]!;
    return text;
  });
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How long it takes to read so many words and to tap so often. */
export function toSeconds({ words, taps }: { words: number; taps: number }): number {
  return words / wordsPerSecond + taps * secondsPerTap;
}
