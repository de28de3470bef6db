import { describe, expect, test } from "vitest";
import { normalizeEmailAddress } from "~/domain/people/email-address";
import { foldName, searchName } from "~/domain/people/fold-name";
import { foldPostalAddress, formatPostalAddress } from "~/domain/people/postal-address";
import { listUsableChannelsOf, type ReachableBy } from "~/domain/people/usable-channels";

test("names are the same, however their umlauts and accents are written", () => {
  expect(foldName("Müller")).toBe(foldName("MUELLER"));
  expect(foldName("Müller")).toBe(foldName("Mu\u0308ller"));
  expect(foldName("  Groß-Şahin  ")).toBe("gross sahin");
  expect(searchName({ givenName: "Erika", familyName: "Sommer" })).toBe("sommer erika");
});

test("e-mail addresses are trimmed and in lower case; what is none is refused", () => {
  expect(normalizeEmailAddress(" Erika.Sommer@Example.ORG ")).toBe("erika.sommer@example.org");
  for (const text of [
    "erika",
    "erika@",
    "@example.org",
    "a@b",
    "a b@example.org",
    "a@example.org;b@example.org",
  ]) {
    expect(normalizeEmailAddress(text), text).toBeNull();
  }
});

test("one address is one, whether the street is abbreviated or not", () => {
  const address = { postalCode: "80331", city: "München", country: "" };
  const long = formatPostalAddress({ street: "Lindenstraße  4\r\nHinterhaus", ...address })!;
  const short = formatPostalAddress({ street: "Lindenstr. 4\nHinterhaus", ...address })!;
  expect(long).toBe("Lindenstraße 4\nHinterhaus\n80331 München");
  expect(foldPostalAddress(long)).toBe(foldPostalAddress(short));
  expect(formatPostalAddress({ street: "Lindenstr. 4", postalCode: "", city: "", country: "" })).toBeNull();
});

describe("a customer can be reached", () => {
  const point = (change: Partial<ReachableBy>): ReachableBy => ({
    kind: "phone",
    openChannels: ["phone"],
    refusedChannels: [],
    badSince: null,
    ...change,
  });

  test("by what is opened, not known bad, and refused by nobody who shares it", () => {
    expect(listUsableChannelsOf([point({})])).toEqual(["phone"]);
    expect(listUsableChannelsOf([point({ badSince: 1 })])).toEqual([]);
    expect(listUsableChannelsOf([point({ refusedChannels: ["phone"] })])).toEqual([]);
  });

  test("for a visit only at a postal address, for a video call by e-mail address or number", () => {
    expect(listUsableChannelsOf([point({ openChannels: ["visit", "video"] })])).toEqual(["video"]);
    expect(listUsableChannelsOf([point({ kind: "email", openChannels: ["visit", "video"] })])).toEqual([
      "video",
    ]);
    expect(listUsableChannelsOf([point({ kind: "postal", openChannels: ["visit", "video"] })])).toEqual([
      "visit",
    ]);
  });

  test("by the other number where one of two is refused", () => {
    const channels = listUsableChannelsOf([point({ refusedChannels: ["phone"] }), point({})]);
    expect(channels).toEqual(["phone"]);
  });
});
