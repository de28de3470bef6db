import { describe, expect, test } from "vitest";
import { blockStaff, unblockStaff } from "~/domain/preference/block-staff";
import type { People, Preferences } from "~/domain/preference/preference";

const choose = (people: People): Preferences => ({ timeZone: "Europe/Berlin", people });

describe("blocking somebody", () => {
  test("strikes them from the list and lets the next move up", () => {
    const before = choose({ mode: "ranked", ranked: ["s-keller", "s-yilmaz"] });
    expect(blockStaff(before, "s-keller").people).toEqual({
      mode: "ranked",
      ranked: ["s-yilmaz"],
      blocked: ["s-keller"],
    });
  });

  test("leaves nobody where they were the only one, in general and in each area by itself", () => {
    const before = choose({
      mode: "ranked",
      ranked: ["s-keller"],
      areas: {
        workshop: { mode: "ranked", ranked: ["s-keller"] },
        sales: { mode: "ranked", ranked: ["s-keller", "s-yilmaz"] },
      },
    });
    expect(blockStaff(before, "s-keller").people).toEqual({
      mode: "nobody",
      ranked: [],
      blocked: ["s-keller"],
      areas: {
        workshop: { mode: "nobody", ranked: [] },
        sales: { mode: "ranked", ranked: ["s-yilmaz"] },
      },
    });
  });

  test("keeps anyone of a team, less the one", () => {
    const before = choose({ mode: "anyone", teams: ["t-muc"] });
    expect(blockStaff(before, "s-keller").people).toEqual({
      mode: "anyone",
      teams: ["t-muc"],
      blocked: ["s-keller"],
    });
  });

  test("twice blocks once", () => {
    const once = blockStaff(choose({ mode: "nobody" }), "s-keller");
    expect(blockStaff(once, "s-keller")).toEqual(once);
  });

  test("leaves the preferences that it was given as they were", () => {
    const before = choose({ mode: "ranked", ranked: ["s-keller"] });
    blockStaff(before, "s-keller");
    expect(before.people).toEqual({ mode: "ranked", ranked: ["s-keller"] });
  });
});

describe("lifting a block", () => {
  test("brings the person back to no list", () => {
    const blocked = blockStaff(choose({ mode: "ranked", ranked: ["s-keller", "s-yilmaz"] }), "s-keller");
    expect(unblockStaff(blocked, "s-keller").people).toEqual({
      mode: "ranked",
      ranked: ["s-yilmaz"],
      blocked: [],
    });
  });

  test("leaves the others blocked", () => {
    const before = choose({ mode: "nobody", blocked: ["s-keller", "s-wolf"] });
    expect(unblockStaff(before, "s-keller").people.blocked).toEqual(["s-wolf"]);
  });
});
