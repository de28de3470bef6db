import { describe, expect, test } from "vitest";
import { filterStaff, noFilter, type StaffFilter } from "~/domain/people/staff-filter";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";

function person(id: string, familyName: string, facts: Partial<StaffToChoose>): StaffToChoose {
  return {
    ...{ id, name: { givenName: "", familyName }, team: "sued", languages: ["de"], about: null, topics: [] },
    ...{ photo: null, isRecommendable: false, availability: "accepts", awayUntil: null, ...facts },
  };
}

const staff = [
  person("keller", "Keller", { languages: ["de", "tr"], topics: ["advice"] }),
  person("yilmaz", "Yılmaz", { languages: ["de", "en", "tr"], topics: ["advice", "contract"] }),
  person("mueller", "Müller", { team: "nord", topics: ["contract"] }),
];

describe("looking for somebody", () => {
  test.each([
    [{}, ["keller", "yilmaz", "mueller"]],
    [{ language: "tr" }, ["keller", "yilmaz"]],
    [{ topic: "contract" }, ["yilmaz", "mueller"]],
    [{ language: "tr", topic: "contract" }, ["yilmaz"]],
    [{ team: "nord", language: "tr" }, []],
    [{ search: "mueller" }, ["mueller"]],
    [{ search: "MÜLL" }, ["mueller"]],
    [{ language: "no-such" }, []],
  ] satisfies [Partial<StaffFilter>, string[]][])("%j finds %j", (wanted, found) => {
    expect(filterStaff(staff, { ...noFilter, ...wanted }).map(({ id }) => id)).toEqual(found);
  });
});
