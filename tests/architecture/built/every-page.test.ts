import { resolve } from "node:path";
import type { ServerBuild } from "@remix-run/server-runtime";
import { expect, test } from "vitest";
import { everyPage } from "#tests/e2e/support/every-page";

const build: ServerBuild = await import(/* @vite-ignore */ resolve("build/server/server-build.js"));
const routes = Object.values(build.routes).filter((route) => route !== undefined);

/** Not to be had without a step before it; these are tried where the step is. */
const behindAStep = [
  "me/contacts/:id",
  "me/appointment/:id/other-time",
  "staff/customers/:customerId/appointment/:id/other-time",
  "demo/mailbox/:id",
  "me/data/points/:id",
  "demo/components/:component?",
  "staff/permits/:permitId",
  "staff/permits/:permitId/confirm",
  "*",
];

test("every page of the site map is among those on which is tried what holds for all", () => {
  const listed = Object.values(everyPage)
    .flat()
    .map(({ path, follow, below = "" }) => (follow ? `${follow}some-id${below}` : path));
  const pages = routes
    .filter(({ id, module }) => module.default && !isLayout(id))
    .map(({ id }) => fullPath(id));
  const missing = pages.filter(
    (page) => !behindAStep.includes(page) && !listed.some((path) => matches(page, path)),
  );
  expect(pages.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

function isLayout(id: string): boolean {
  return routes.some(({ parentId }) => parentId === id);
}

function fullPath(id: string): string {
  const route = build.routes[id]!;
  const parent = route.parentId ? fullPath(route.parentId) : "";
  return [parent, route.path].filter(Boolean).join("/");
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split("/").map((part) => (part.startsWith(":") ? "[^/]+" : part));
  return new RegExp(`^/${parts.join("/")}$`).test(path);
}
