/** What Chromium says of one page on a cheap phone over slow 4G, with nothing kept from before. */
import type { Browser, BrowserContextOptions, CDPSession, Page } from "@playwright/test";

export interface PageFigures {
  /** Largest contentful paint, milliseconds from the start of the navigation. */
  paintedMs: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Total blocking time: what long tasks took beyond 50 ms each. */
  blockedMs: number;
  /** As they came over the wire, heads included, by kind. */
  bytes: Record<string, number>;
}

/** As Lighthouse slows its phone down: 1.6 Mbit/s, 150 ms to and fro, a processor of a quarter of the speed. */
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const slowdown = 4;
const longTaskMs = 50;
/** Whatever paints or moves after the page has loaded has done so by then. */
const settleMs = 1_500;

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: "de-DE",
};

/** `state` holds the cookies of whoever looks. */
export async function readPage(
  browser: Browser,
  url: string,
  storageState: BrowserContextOptions["storageState"],
): Promise<PageFigures> {
  const context = await browser.newContext({ ...phone, storageState });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = await countBytes(session);
  await session.send("Network.emulateNetworkConditions", slowNetwork);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await watch(page);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(settleMs);
  const figures = await page.evaluate(() => (globalThis as unknown as Watched).figures);
  await context.close();
  return { ...figures, bytes };
}

interface Watched {
  figures: Pick<PageFigures, "paintedMs" | "shift" | "blockedMs">;
}

async function countBytes(session: CDPSession): Promise<Record<string, number>> {
  const bytes: Record<string, number> = {};
  const kinds = new Map<string, string>();
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return bytes;
}

/** Functions in it have no names: the loader of this file would add calls that a page does not know. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript((longTaskMs) => {
    const figures = { paintedMs: 0, shift: 0, blockedMs: 0 };
    Object.assign(globalThis, { figures });
    for (const type of ["largest-contentful-paint", "layout-shift", "longtask"]) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (type === "largest-contentful-paint") figures.paintedMs = entry.startTime;
          if (type === "layout-shift") figures.shift += (entry as unknown as { value: number }).value;
          if (type === "longtask") figures.blockedMs += Math.max(0, entry.duration - longTaskMs);
        }
      }).observe({ type, buffered: true });
    }
  }, longTaskMs);
}
