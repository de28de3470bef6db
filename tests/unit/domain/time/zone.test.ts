import { describe, expect, it } from "vitest";
import { findZone, getZone } from "~/domain/time/zone";

describe("a zone", () => {
  it("is one that IANA lists", () => {
    for (const name of [
      "Europe/Berlin",
      "Asia/Kolkata",
      "UTC",
      "America/Argentina/Buenos_Aires",
      "Etc/GMT+5",
    ]) {
      expect(findZone(name)).toBeDefined();
    }
  });

  it("is no offset, no fantasy and no essay", () => {
    for (const name of [
      "",
      "+01:00",
      "-03",
      "Mars/Olympus",
      "__proto__",
      "a".repeat(1000),
      "Europe/Berlin\n",
    ]) {
      expect(findZone(name)).toBeUndefined();
    }
    expect(() => getZone("Mars/Olympus")).toThrow(RangeError);
  });

  it("is kept, under all of its names", () => {
    expect(getZone("Asia/Kolkata")).toBe(getZone("Asia/Calcutta"));
  });

  it("knows changes that are a week apart", () => {
    const recife = getZone("America/Recife");
    expect(
      ["2000-10-07", "2000-10-12", "2000-10-16"].map((date) => recife.offsetAt(Date.parse(date)) / 3_600_000),
    ).toEqual([-3, -2, -3]);
  });
});
