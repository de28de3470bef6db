import { describe, expect, test } from "vitest";
import {
  formatFullName,
  formatPerson,
  formatPersonInFull,
  formatPersonInflected,
} from "~/i18n/format/format-person";

const cohen = { salutation: "mr", givenName: "דוד", familyName: "כהן" } as const;
const isolated = (name: string) => `\u2068${name}\u2069`;

describe("a name written from right to left", () => {
  test("stands apart, so that no number behind it is taken along", () => {
    expect(formatPersonInflected(cohen, "de")).toBe(`Herrn\u00a0${isolated("כהן")}`);
    expect(formatPersonInFull(cohen, "en")).toBe(`Mr\u00a0${isolated("דוד כהן")}`);
    expect(formatFullName({ givenName: "David", familyName: "كوهين" })).toBe(isolated("David كوهين"));
  });

  test("leaves other names as they are, whatever else they are made of", () => {
    expect(formatFullName({ givenName: "Łódź", familyName: "🚗 <b>" })).toBe("Łódź 🚗 <b>");
    expect(formatPerson({ salutation: "ms", givenName: "", familyName: "O’Neill" }, "de")).toBe(
      "Frau\u00a0O’Neill",
    );
  });
});
