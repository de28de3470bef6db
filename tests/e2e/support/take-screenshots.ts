/**
 * `npm run screenshots`: the pictures of the README, from the running demo with its clock on a Tuesday.
 *
 * `npm run screenshots -- --all [FOLDER]`: every page of the site map, 360 and 1440 px wide, in both languages and
 * schemes, into `test-results/pages` or that folder, to be looked at. `--width`, `--language`, `--scheme` and `--audience`
 * (with `=`) pick some of them, `--without-script` takes them as browsers without JavaScript show them.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, type BrowserContextOptions, chromium } from "@playwright/test";
import config from "../../../playwright.config";
import { startDemoServer } from "./demo-server";
import { becomeReader, everyPage, type ListedPage, openListedPage, readEnglish } from "./every-page";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean" },
    width: { type: "string" },
    language: { type: "string" },
    scheme: { type: "string" },
    audience: { type: "string" },
    "without-script": { type: "boolean" },
  },
});

interface Look {
  width: number;
  colorScheme?: "light" | "dark";
  locale?: string;
}

interface Shot extends ListedPage, Look {
  isWholePage?: boolean;
}

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

const folder = values.all ? (positionals[0] ?? "test-results/pages") : "docs/screenshots";
mkdirSync(folder, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), "kontaktwahl-screenshots-"));
const server = await startDemoServer(dataDir);
const browser = await chromium.launch(config.use?.launchOptions);
try {
  if (values.all) await takeAll(browser);
  else for (const shot of readmeShots) await takeOne(browser, shot);
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true });
}

/** Who looks signs in once for all of a look's pages. */
async function takeAll(browser: Browser): Promise<void> {
  const audiences = Object.entries(everyPage).filter(([audience]) => isWanted(values.audience, audience));
  for (const look of listLooks()) {
    for (const [, pages] of audiences) await takePages(browser, look, pages);
  }
}

function listLooks(): Look[] {
  const widths = [1440, 360].filter((width) => isWanted(values.width, String(width)));
  const schemes = (["light", "dark"] as const).filter((scheme) => isWanted(values.scheme, scheme));
  const locales = ["de-DE", "en-GB"].filter((locale) => isWanted(values.language, locale.slice(0, 2)));
  return widths.flatMap((width) =>
    schemes.flatMap((colorScheme) => locales.map((locale) => ({ width, colorScheme, locale }))),
  );
}

function isWanted(asked: string | undefined, offered: string): boolean {
  return asked === undefined || asked === offered;
}

async function takePages(browser: Browser, look: Look, pages: ListedPage[]): Promise<void> {
  const page = await openPage(browser, look);
  await becomeReader(page, pages);
  if (look.locale?.startsWith("en") && pages[0]?.as) await readEnglish(page);
  const ofLook = [look.width, look.colorScheme, look.locale?.slice(0, 2)].join("-");
  for (const listed of pages) {
    await openListedPage(page, listed);
    await page.screenshot({ path: join(folder, `${listed.name}-${ofLook}.png`), fullPage: true });
  }
  await page.context().close();
}

async function takeOne(browser: Browser, shot: Shot): Promise<void> {
  const page = await openPage(browser, shot);
  await becomeReader(page, [shot]);
  await openListedPage(page, shot);
  await page.screenshot({ path: join(folder, `${shot.name}.png`), fullPage: shot.isWholePage });
  await page.context().close();
}

async function openPage(browser: Browser, { width, colorScheme, locale = "de-DE" }: Look) {
  const options: BrowserContextOptions = {
    baseURL: server.url,
    viewport: { width, height: width < 500 ? 844 : 900 },
    colorScheme,
    locale,
    reducedMotion: "reduce",
    javaScriptEnabled: !values["without-script"],
  };
  return (await browser.newContext(options)).newPage();
}
