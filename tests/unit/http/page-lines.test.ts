import type { ServerBuild } from "@remix-run/server-runtime";
import { expect, test } from "vitest";
import { openPageLines } from "~/http/page-lines";

const routes = Object.fromEntries(
  [
    ["root", undefined, ""],
    ["customer", "root", "me"],
    ["letter", "customer", undefined, "index"],
    ["history", "customer", "history"],
    ["history-steps", "history", "steps"],
    ["contact", "customer", "contacts/:id"],
    ["thanks", "customer", "contacts/:id/thanks"],
    ["people", "customer", "people/:area"],
    ["anybody", "customer", "people/anybody"],
    ["wish", "customer", "wish/:id"],
    ["wish-kind", "customer", "wish/:kind"],
    ["components", "customer", "components/:component?"],
    ["framed", "root"],
    ["sign-in", "framed", "sign-in"],
    ["not-found", "root", "*"],
  ].map(([id, parentId, path, index]) => [id, { id, parentId, path, index: index === "index", module: {} }]),
) as unknown as ServerBuild["routes"];

const find = openPageLines(routes);

test("a page is answered by itself and what it lies in", () => {
  expect(find("/me")?.line).toEqual(["root", "customer", "letter"]);
  expect(find("/me/history")?.line).toEqual(["root", "customer", "history"]);
  expect(find("/me/history/steps")?.line).toEqual(["root", "customer", "history", "history-steps"]);
  expect(find("/sign-in")?.line).toEqual(["root", "framed", "sign-in"]);
  expect(find("/")?.line).toEqual(["root"]);
});

test("what stands in the address is read from it", () => {
  const contact = { line: ["root", "customer", "contact"], params: { id: "0198-c0de" } };
  expect(find("/me/contacts/0198-c0de")).toEqual(contact);
  expect(find("/me/contacts/7/thanks")).toEqual({
    line: ["root", "customer", "thanks"],
    params: { id: "7" },
  });
});

test("a name of its own goes before a parameter", () => {
  expect(find("/me/people/anybody")?.line).toEqual(["root", "customer", "anybody"]);
  expect(find("/me/people/service")?.line).toEqual(["root", "customer", "people"]);
});

test.each([
  "/me/",
  "/ME",
  "/me/contacts/",
  "/me/contacts/a%2Fb",
  "/me/contacts/a.data",
  "/me/contacts/:id",
  "/me/wish/7",
  "/me/components",
  "/nowhere",
])("the framework says what answers at %s", (path) => {
  expect(find(path)).toBeNull();
});
