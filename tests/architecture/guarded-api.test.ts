import { expect, test } from "vitest";
import { apiDoors } from "~/api/api-doors";
import type { ApiParts } from "~/api/api-parts";
import { createApi } from "~/api/create-api";

const { routes } = createApi({} as ApiParts);

test("every route of the API says whom it is for", () => {
  const silent = routes.filter(({ handler }) => typeof audienceOf(handler) !== "string");
  expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test("what is for anybody is nothing but refusals; every door asks for a key", () => {
  const open = routes.filter(({ handler }) => audienceOf(handler) === "anyone");
  expect(open.map(({ method }) => method)).toEqual(open.map(() => "ALL"));
  expect(routes.length - open.length).toBe(apiDoors.length);
  expect(apiDoors.filter(({ audience }) => !/^api-client:[a-z-]+$/.test(audience))).toEqual([]);
});

test("no two doors answer the same method and path", () => {
  const names = apiDoors.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(names).size).toBe(names.length);
});

function audienceOf(handler: object): unknown {
  return "audience" in handler ? handler.audience : undefined;
}
