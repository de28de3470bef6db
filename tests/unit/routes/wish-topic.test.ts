import { describe, expect, it } from "vitest";
import { autohausLindner, lindnerNames } from "#tests/support/autohaus-lindner";
import { findWishTopic, listKinds, presentRepairs } from "~/routes/customer/wish-topic.server";

/** With a paint shop beside the workshop. */
const company = {
  ...autohausLindner,
  topics: [
    { id: "tyres", basis: "consent" as const, area: "workshop" },
    ...autohausLindner.topics,
    { id: "dents", basis: "contract" as const, area: "paint" },
    { id: "wax", basis: "contract" as const, area: "paint", retired: true },
  ],
};
const areas = { ...lindnerNames.areas, paint: { de: "Lackiererei", en: "Paint shop" } };
const house = { company, directory: { ...lindnerNames, areas } };
const said = { kind: "repair", topic: "offers", repair: "" };

describe("what a wish is about", () => {
  it("is, for a repair, the topic of an area that the customer picks, else the first that a contract needs", () => {
    expect(findWishTopic({ ...said, repair: "dents" }, house)).toBe("dents");
    expect(findWishTopic({ ...said, repair: "tyres" }, house)).toBe("tyres");
    expect(findWishTopic(said, house)).toBe("repair");
  });

  it.each(["advice", "wax", "nonsense"])("is no topic that is no area's, or gone: %s", (repair) => {
    expect(findWishTopic({ ...said, repair }, house)).toBe("repair");
  });

  it("is what was said for a question and a complaint, or is said then", () => {
    expect(findWishTopic({ ...said, kind: "complaint", repair: "dents" }, house)).toBe("offers");
    expect(findWishTopic({ ...said, kind: "question", topic: "" }, house)).toBeNull();
  });

  it("names the area where there are several to choose from", () => {
    expect(presentRepairs(house, "de").map(({ label }) => label)).toEqual([
      "Werkstatt: Reparatur",
      "Lackiererei: dents",
      "Werkstatt: tyres",
    ]);
    expect(presentRepairs({ ...house, company: autohausLindner }, "en")).toEqual([
      { value: "repair", label: "Repairs" },
    ]);
  });

  it("is no repair in a house that repairs nothing", () => {
    const topics = company.topics.filter(({ basis }) => basis === "consent");
    expect(listKinds({ company: { ...company, topics } })).toEqual(["question", "complaint"]);
    expect(listKinds(house)).toEqual(["question", "complaint", "repair"]);
  });
});
