import type { ServerBuild } from "@remix-run/server-runtime";
import { expect, test } from "vitest";
import { groupByFixedPath } from "~/http/answer-page";

const routes = Object.fromEntries(
  [
    ["root", undefined, ""],
    ["customer", "root", "me"],
    ["letter", "customer", undefined, "index"],
    ["history", "customer", "history"],
    ["history-steps", "history", "steps"],
    ["contact", "customer", "contacts/:id"],
    ["framed", "root"],
    ["sign-in", "framed", "sign-in"],
    ["not-found", "root", "*"],
  ].map(([id, parentId, path, index]) => [id, { id, parentId, path, index: index === "index", module: {} }]),
) as unknown as ServerBuild["routes"];

test("a page at a fixed address is answered by itself and what it lies in", () => {
  const grouped = groupByFixedPath(routes);
  expect(grouped.get("/me")).toEqual(new Set(["root", "customer", "letter"]));
  expect(grouped.get("/me/history")).toEqual(new Set(["root", "customer", "history"]));
  expect(grouped.get("/me/history/steps")).toEqual(new Set(["root", "customer", "history", "history-steps"]));
  expect(grouped.get("/sign-in")).toEqual(new Set(["root", "framed", "sign-in"]));
});

test("whatever holds a parameter is looked for among all", () => {
  expect([...groupByFixedPath(routes).keys()].some((path) => /[:*]/.test(path))).toBe(false);
});
