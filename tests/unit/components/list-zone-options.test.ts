import { expect, test } from "vitest";
import { listZoneOptions } from "~/components/hours/list-zone-options";
import { languages } from "~/i18n/language";

function read(own: string, language: (typeof languages)[number]) {
  const [first, ...groups] = listZoneOptions(own, language);
  return { first, groups: groups.flatMap((group) => ("options" in group ? [group] : [])) };
}

test("every zone that the engine knows can be chosen once beside one's own, by a name no other zone of its continent has", () => {
  for (const language of languages) {
    const { groups } = read("Europe/Berlin", language);
    const options = groups.flatMap(({ options }) => options);
    expect(options.map(({ value }) => value).toSorted()).toEqual(
      Intl.supportedValuesOf("timeZone").toSorted(),
    );
    for (const { options } of groups) {
      expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
      for (const { label } of options) expect(label).not.toMatch(/[_/]/);
    }
  }
});

test("James Carter in New York finds his own first, then America, then the others by name", () => {
  const { first, groups } = read("America/New_York", "de");
  expect(first).toEqual({ value: "America/New_York", label: "New York" });
  expect(groups.slice(0, 3).map(({ label }) => label)).toEqual(["Amerika", "Afrika", "Antarktis"]);
});

test("cities stand in the order of the reader's language", () => {
  const europe = (language: (typeof languages)[number]) =>
    read("Europe/Berlin", language).groups[0]!.options.map(({ label }) => label);
  expect(europe("de").slice(-5)).toEqual(["Warschau", "Wien", "Wolgograd", "Zagreb", "Zürich"]);
  expect(europe("en").slice(-4)).toEqual(["Volgograd", "Warsaw", "Zagreb", "Zürich"]);
});

test("a zone that the engine lists by another name is there as one's own", () => {
  expect(read("Asia/Kolkata", "en").first).toEqual({ value: "Asia/Kolkata", label: "Kolkata (New Delhi)" });
});
