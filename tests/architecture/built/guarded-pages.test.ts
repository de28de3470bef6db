import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ServerBuild } from "@remix-run/server-runtime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemoServer } from "#tests/e2e/support/demo-server";
import { everyPage } from "#tests/e2e/support/every-page";

/** Whom a part of the site map is for: a folder of routes, or ids that begin with its name. */
const audiences: Record<string, string[]> = {
  root: ["anyone"],
  public: ["anyone"],
  "sign-in": ["anyone"],
  developers: ["anyone"],
  demo: ["demo"],
  customer: ["customer", "customer-or-mandate", "customer-or-full-mandate"],
  staff: ["staff", "lead", "cases"],
  admin: ["lead", "admin", "privacy-officer", "oversight"],
};

const build: ServerBuild = await import(/* @vite-ignore */ resolve("build/server/server-build.js"));
const routes = Object.values(build.routes).filter((route) => route !== undefined);
const doors = Object.values(build.routes).flatMap((route) =>
  route ? listDoors(route.id, route.module) : [],
);

let server: DemoServer;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kontaktwahl-doors-"));
  server = await startDemoServer(folder);
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("every door of the built site", () => {
  test("says whom it is for", () => {
    expect(doors.length).toBeGreaterThan(0);
    expect(doors.filter(({ audience }) => audience === undefined)).toEqual([]);
  });

  test("is for those whom its part of the site is for", () => {
    const strays = doors.filter(({ id, audience }) => !audiencesOf(id).includes(String(audience)));
    expect(strays).toEqual([]);
  });

  test("of a customer is closed to whoever acts for them, unless it is listed here", () => {
    const own = doors.filter(({ id }) => id.startsWith("routes/customer") || id.startsWith("customer-"));
    const openTo = (audience: string) =>
      [...new Set(own.filter((door) => door.audience === audience).map(({ id }) => nameOf(id)))].sort();
    expect(openTo("customer-or-mandate")).toEqual(openToEveryMandate);
    expect(openTo("customer-or-full-mandate")).toEqual(openToFullMandates);
  });
});

/** Of the demo: who may do everything for a customer, and who may only narrow. */
const holders = { "Julia Albers": "customer-or-full-mandate", "Sonja Vogt": null } as const;

describe.each(Object.entries(holders))("to %s, who acts for a customer,", (holder, alsoOpen) => {
  const open = ["anyone", "demo", "customer-or-mandate", ...(alsoOpen ? [alsoOpen] : [])];

  test("no page shows a form, a link or a photo behind a door that is closed to them", async () => {
    const cookie = await stepIntoHolder(server.url, holder);
    const closed: string[] = [];
    const seen: string[] = [];
    const photos = new Set<string>();
    for (const { path } of [...everyPage.holder, ...everyPage.customer, ...everyPage.newcomer]) {
      const answer = await fetch(server.url + path, { headers: { Cookie: cookie }, redirect: "manual" });
      if (answer.status !== 200) continue;
      seen.push(path);
      const html = await answer.text();
      for (const [, photo] of html.matchAll(/src="(\/photos\/[^"]+)"/g)) photos.add(photo!);
      for (const way of listWaysOut(html, path)) {
        const door = findDoor(way);
        if (!open.includes(String(door))) closed.push(`${path} -> ${way.kind} ${way.path}: ${door}`);
      }
    }
    expect(seen.length).toBeGreaterThan(10);
    expect([...new Set(closed)]).toEqual([]);
    expect(photos.size).toBeGreaterThan(0);
    for (const photo of photos) {
      expect((await fetch(server.url + photo, { headers: { Cookie: cookie } })).status, photo).toBe(200);
    }
  });
});

test("who sends a form about what is gone reads so in their own language, under the company's name", async () => {
  const cookie = await stepInto(server.url, { customer: "james-carter" });
  const init = { method: "POST", headers: { Cookie: cookie, Origin: server.url } };
  const body = new URLSearchParams({ claim: "not_agreed" });
  const answer = await fetch(`${server.url}/me/contacts/unknown`, { ...init, body });
  expect(answer.status).toBe(404);
  const html = await answer.text();
  expect(html).toContain('<html lang="en"');
  expect(html).toMatch(/<title>[^<]+ · Autohaus Lindner<\/title>/);
});

/** What they read, what only narrows, and what the operation refuses where it would allow more. */
const openToEveryMandate = [
  "acting",
  "answer-recorded",
  "appointment",
  "area-people",
  "blocked",
  "calendar",
  "channel-hours",
  "drop-area-choice",
  "end-pause",
  "exceptions",
  "history",
  "hours",
  "layout",
  "letter",
  "limits",
  "pause",
  "people",
  "recommend",
  "reopen-recorded",
  "stop",
  "time-zone",
  "topics",
  "undo",
  "withdraw-wish",
];

const openToFullMandates = [
  "answer-missed-call",
  "answer-stand-in",
  "call-word",
  "first/check",
  "first/preset",
  "first/question",
  "introduction",
  "move",
  "other-time",
  "renew-wish",
  "wish",
];

interface WayOut {
  kind: "loader" | "action";
  path: string;
}

/** Where its forms are sent and its links lead, within the site. */
function listWaysOut(html: string, path: string): WayOut[] {
  const main = html.slice(html.indexOf("<body"));
  const forms = [...main.matchAll(/<form\b[^>]*>/g)].map(([form]) => ({
    kind: /method="post"/i.test(form) ? ("action" as const) : ("loader" as const),
    path: /action="([^"]*)"/.exec(form)?.[1] || path,
  }));
  const links = [...main.matchAll(/<a\b[^>]*href="(\/[^"#]*)/g)].map(([, href]) => ({
    kind: "loader" as const,
    path: href!,
  }));
  return [...forms, ...links].map((way) => ({ ...way, path: way.path.split("?")[0]! }));
}

/** Of the route with the fewest parameters that fits; what is no page is nobody's secret. */
function findDoor({ kind, path }: WayOut): string {
  const fitting = routes.filter(({ id }) => fitsPath(fullPath(id), path) && !isLayout(id));
  const [route] = fitting.sort((a, b) => countParams(fullPath(a.id)) - countParams(fullPath(b.id)));
  const door = (route?.module as Record<string, { audience?: string }> | undefined)?.[kind];
  return door?.audience ?? (kind === "loader" ? "anyone" : "none");
}

function isLayout(id: string): boolean {
  return routes.some(({ parentId }) => parentId === id);
}

function fullPath(id: string): string {
  const route = build.routes[id]!;
  const parent = route.parentId ? fullPath(route.parentId) : "";
  return [parent, route.path].filter(Boolean).join("/");
}

function fitsPath(pattern: string, path: string): boolean {
  const parts = pattern.split("/").map((part) => (part.startsWith(":") ? "[^/]+" : part));
  return pattern !== "*" && new RegExp(`^/${parts.join("/")}$`).test(path);
}

function countParams(pattern: string): number {
  return pattern.split(":").length;
}

/** The cookie of the session in which they act. */
async function stepIntoHolder(url: string, holder: string): Promise<string> {
  const cast = await (await fetch(`${url}/demo`, { headers: { "Accept-Language": "de" } })).text();
  const mandate = new RegExp(`name="mandate" value="([^"]+)"><span>${holder}`).exec(cast)?.[1] ?? "";
  return stepInto(url, { mandate });
}

/** Whoever of the demo's cast is named, with one click. Answers with the cookies. */
async function stepInto(url: string, who: Record<string, string>): Promise<string> {
  const init = { method: "POST", headers: { Origin: url }, redirect: "manual" as const };
  const answer = await fetch(`${url}/demo`, { ...init, body: new URLSearchParams(who) });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0]!)
    .join("; ");
}

function nameOf(id: string): string {
  return id.replace(/^(routes\/customer\/|customer-)/, "");
}

function listDoors(id: string, module: object) {
  return ["loader", "action"]
    .filter((kind) => kind in module)
    .map((kind) => {
      const door = (module as Record<string, { audience?: string }>)[kind];
      return { id, kind, audience: door?.audience };
    });
}

function audiencesOf(id: string): string[] {
  const name = id.replace(/^routes\//, "");
  const part = Object.keys(audiences).find((key) => name === key || new RegExp(`^${key}[/-]`).test(name));
  return part ? audiences[part]! : [];
}
