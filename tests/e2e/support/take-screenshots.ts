/**
 * `npm run screenshots`: the pictures of the README, from the running demo with its clock on a Tuesday. With `--all`,
 * every page in both languages and schemes, wide and narrow, into `test-results/pages`, to be looked at.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium } from "@playwright/test";
import config from "../../../playwright.config";
import { startDemoServer } from "./demo-server";

interface Shot {
  name: string;
  path: string;
  /** Who looks; absent = nobody in particular. */
  as?: string;
  width: number;
  colorScheme?: "light" | "dark";
  locale?: "de-DE" | "en-GB";
  isWholePage?: boolean;
}

const wide = 1440;
const phone = 360;

const readmeShots: Shot[] = [
  { name: "customer", path: "/me", as: "aylin-demir", width: 1280 },
  { name: "customer-phone", path: "/me", as: "aylin-demir", width: 390 },
  { name: "staff", path: "/staff", as: "sabine-keller", width: 1280, isWholePage: true },
  {
    name: "staff-dark",
    path: "/staff",
    as: "sabine-keller",
    width: 1280,
    colorScheme: "dark",
    isWholePage: true,
  },
];

const everyPage: Pick<Shot, "name" | "path" | "as">[] = [
  { name: "home", path: "/" },
  { name: "sign-in", path: "/sign-in" },
  { name: "demo", path: "/demo" },
  { name: "not-found", path: "/nowhere" },
  ...["", "people", "topics", "hours", "limits", "exceptions", "pause", "call-word", "wish", "history"].map(
    (page) => ({
      name: `me-${page || "letter"}`,
      path: `/me/${page}`.replace(/\/$/, ""),
      as: "aylin-demir",
    }),
  ),
  { name: "me-not-chosen", path: "/me", as: "frieda-lang" },
  { name: "first-question", path: "/me/first/who", as: "frieda-lang" },
  { name: "first-preset", path: "/me/first/preset/personal", as: "frieda-lang" },
  { name: "staff-list", path: "/staff", as: "sabine-keller" },
  { name: "staff-customer", path: "/staff/customers/aylin-demir", as: "sabine-keller" },
  ...["programs", "programs/new", "webhooks", "webhooks/new"].map((page) => ({
    name: `admin-${page.replace("/", "-")}`,
    path: `/admin/${page}`,
    as: "mirko-petrov",
  })),
];

const isAll = process.argv.includes("--all");
const folder = isAll ? "test-results/pages" : "docs/screenshots";
mkdirSync(folder, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), "kontaktwahl-screenshots-"));
const server = await startDemoServer(dataDir);
const browser = await chromium.launch(config.use?.launchOptions);
for (const shot of isAll ? listVariants() : readmeShots) await take(browser, shot);
await browser.close();
await server.stop();
rmSync(dataDir, { recursive: true });

function listVariants(): Shot[] {
  return everyPage.flatMap((page) =>
    [wide, phone].flatMap((width) =>
      (["light", "dark"] as const).flatMap((colorScheme) =>
        (["de-DE", "en-GB"] as const).map((locale) => ({
          ...page,
          name: `${page.name}-${width}-${colorScheme}-${locale.slice(0, 2)}`,
          width,
          colorScheme,
          locale,
          isWholePage: true,
        })),
      ),
    ),
  );
}

async function take(browser: Browser, shot: Shot): Promise<void> {
  const { name, path, as, width, colorScheme, locale = "de-DE", isWholePage: fullPage } = shot;
  const height = width < 500 ? 844 : 900;
  const options: BrowserContextOptions = { viewport: { width, height }, colorScheme, locale };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  if (as) {
    await page.goto(`${server.url}/demo`);
    await page.locator(`button[value="${as}"]`).click();
    await page.waitForURL((url) => url.pathname !== "/demo");
  }
  await page.goto(server.url + path);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
  await context.close();
}
