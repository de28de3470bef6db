import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { apiTypesFile, generateApiTypes } from "#tests/support/api-client/generate-api-types";

test("the types of the API are those of its document: after a change run npm run api-types", async () => {
  const isFresh = readFileSync(apiTypesFile, "utf8") === (await generateApiTypes());
  expect(isFresh, "run npm run api-types").toBe(true);
});
