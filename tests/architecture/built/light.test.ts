/** How light the pages are: of the built server, as a browser asks it, with nothing kept from before. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemoServer } from "#tests/e2e/support/demo-server";
import { everyPage, type ListedPage } from "#tests/e2e/support/every-page";

/** What a first visit needs before anything is shown: as much as a server may send at once (RFC 6928). */
const firstVisitBytesMax = 14 * 1024;

/** Scripts work on a page as it stands; with a framework it would be ten times as much. */
const scriptBytesMax = 10 * 1024;
/** Where something is sent or filled in, such scripts may help; on a customer's pages a slow network alone is enough. */
const mayHelp = /^\/me(\/|$)|^\/staff\/(profile|cases|customers\/.+\/)|^\/sign-in(\/(code|person))?$/;
/** What is pressed there says that it is under way, and is not lost without a network. */
const isOfCustomers = /^\/me(\/|$)/;
const firstVisits = [
  "/",
  "/sign-in",
  "/sign-in/code",
  "/k/unknown",
  "/unsubscribe/unknown",
  "/me",
  "/me/first/who",
];

let server: DemoServer;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kontaktwahl-light-"));
  server = await startDemoServer(folder);
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.entries(everyPage))("what %s is sent", (_, pages) => {
  test("is no script where a page needs none, and no more than 10 kB where it does", async () => {
    const cookie = await stepInto(pages[0]?.as);
    for (const page of pages) {
      const { html, path } = await readPage(page, cookie);
      const scripts = listScripts(html);
      const sum = scripts.reduce((total, script) => total + bytesOfAsset(script), 0);
      if (!mayHelp.test(path)) expect(scripts, page.name).toEqual([]);
      if (isOfCustomers.test(path)) expect(scripts.join(), page.name).toContain("send-once");
      expect(sum, page.name).toBeLessThanOrEqual(scriptBytesMax);
    }
  });
});

test.each(firstVisits)("all that a first visit to %s needs to be seen fits into 14 kB", async (path) => {
  const { html } = await readPage({ name: path, path }, await stepInto("frieda-lang"));
  const stylesheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1]!);
  expect(stylesheets.length).toBeGreaterThan(0);
  const sum = stylesheets.reduce((total, sheet) => total + bytesOfAsset(sheet), gzipSync(html).length);
  expect(sum).toBeLessThanOrEqual(firstVisitBytesMax);
});

test("pages, scripts and stylesheets travel compressed", async () => {
  const page = await fetch(server.url, { headers: { "Accept-Encoding": "gzip" } });
  expect(page.headers.get("content-encoding")).toBe("gzip");
  const sheet = /href="([^"]+\.css)"/.exec(await page.text())?.[1] ?? "";
  for (const encoding of ["br", "gzip"]) {
    const answer = await fetch(server.url + sheet, { headers: { "Accept-Encoding": encoding } });
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    expect(await answer.text()).toBe(readFileSync(join("build/client", sheet), "utf8"));
  }
});

/** The session's cookie of somebody of the demo's cast; none for nobody. */
async function stepInto(id?: string): Promise<string> {
  if (!id) return "";
  const cookies: string[] = [];
  for (const kind of ["customer", "staff"]) {
    const init = { method: "POST", headers: { Origin: server.url }, redirect: "manual" as const };
    const answer = await fetch(`${server.url}/demo`, { ...init, body: new URLSearchParams({ [kind]: id }) });
    cookies.push(...answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]!));
  }
  return cookies.join("; ");
}

interface ReadPage {
  html: string;
  /** Where it was found: whoever may not look is sent to sign in. */
  path: string;
}

async function readPage({ path, follow }: ListedPage, cookie: string): Promise<ReadPage> {
  const answer = await fetch(server.url + path, { headers: { Cookie: cookie, "Accept-Language": "de" } });
  const html = await answer.text();
  const link = follow && new RegExp(`href="(${follow}(?!new")[^"/]+)"`).exec(html)?.[1];
  return link ? readPage({ name: link, path: link }, cookie) : { html, path: new URL(answer.url).pathname };
}

/** Those that the page names, and what they import. */
function listScripts(html: string): string[] {
  const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1]!);
  const inline = /<script(?![^>]*\bsrc=)[^>]*>/.test(html) && named.length === 0 ? ["inline"] : [];
  return [...named.reduce(withImports, new Set<string>()), ...inline];
}

function withImports(found: Set<string>, script: string): Set<string> {
  if (found.has(script)) return found;
  found.add(script);
  const text = readFileSync(join("build/client", script), "utf8");
  const imports = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(
    (match) => `/assets/${match[1]}`,
  );
  return imports.reduce(withImports, found);
}

function bytesOfAsset(path: string): number {
  return path === "inline" ? 0 : gzipSync(readFileSync(join("build/client", path)), { level: 9 }).length;
}
