import { expect, test } from "vitest";
import { apiDoors } from "~/api/api-doors";
import type { ApiParts } from "~/api/api-parts";
import { createApi } from "~/api/create-api";

const { routes } = createApi({} as ApiParts);

/** Doors that ask for no key: what they tell is public, or what they are sent proves itself. */
const openByDesign = ["readAuthZenConfiguration", "readOpenApi", "readPermitKeys"];

test("every route of the API says whom it is for", () => {
  const silent = routes.filter(({ handler }) => typeof audienceOf(handler) !== "string");
  expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test("what is for anybody is nothing but refusals", () => {
  const open = routes.filter(({ handler }) => audienceOf(handler) === "anyone");
  expect(open.map(({ method }) => method)).toEqual(open.map(() => "ALL"));
  expect(routes.length - open.length).toBe(apiDoors.length);
});

test("every door asks for a key, save those that are open by design", () => {
  const open = apiDoors.filter(({ audience }) => !/^api-client:[a-z|]+$/.test(audience));
  expect(open.map(({ name }) => name).sort()).toEqual([...openByDesign].sort());
  expect(open.filter(({ audience }) => audience !== "any-program")).toEqual([]);
  expect(open.filter(({ guard }) => guard.scopes !== null)).toEqual([]);
});

test("no two doors answer the same method and path, or have the same name", () => {
  const addresses = apiDoors.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(addresses).size).toBe(addresses.length);
  const names = apiDoors.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

function audienceOf(handler: object): unknown {
  return "audience" in handler ? handler.audience : undefined;
}
