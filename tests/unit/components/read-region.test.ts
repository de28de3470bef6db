import { expect, test } from "vitest";
import { readRegion } from "~/components/hours/read-region";

const read = (fields: Record<string, string>) =>
  readRegion({ get: (name) => fields[name] ?? null } as Pick<FormData, "get">);

test("the holidays are those of the part that was chosen, within the country that was chosen", () => {
  expect(read({ country: "CH", region: "CH-ZH" })).toBe("CH-ZH");
  expect(read({ country: "CH", region: "CH" })).toBe("CH");
});

test("a part of the country chosen before is none of the new one", () => {
  expect(read({ country: "CH", region: "DE-BY" })).toBe("CH");
});

test("who may not change the country keeps the part", () => {
  expect(read({ region: "DE-BY" })).toBe("DE-BY");
});
