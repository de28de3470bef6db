import { describe, expect, it } from "vitest";
import { renderInPortal } from "#tests/support/render-in-portal";
import { BlockedPeople } from "~/components/people/blocked-people";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { formatPerson } from "~/i18n/format/format-person";
import { languages } from "~/i18n/language";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";

function person(id: string, salutation: "ms" | "mr", familyName: string) {
  return { id, name: { salutation, givenName: "A", familyName } } as StaffToChoose;
}

const staff = [
  person("keller", "ms", "Keller"),
  person("yilmaz", "mr", "Yilmaz"),
  person("wolf", "mr", "Wolf"),
];

describe.each(languages)("the quiet farewell (%s)", (language) => {
  const words = peopleEditorWords[language].blocked;
  const [keller = "", yilmaz = ""] = staff.map(({ name }) => formatPerson(name, language));
  const page = renderInPortal(
    <BlockedPeople staff={staff} listed={["keller", "yilmaz"]} inCharge={["keller"]} blocked={[]} />,
    { language },
  );

  it("ends what there is with whoever is in charge, and takes everybody else off the list", () => {
    expect(page).toContain(`aria-label="${words.leaveNamed(keller)}"`);
    expect(page).toContain(`aria-label="${words.unlistNamed(yilmaz)}"`);
    expect(page).not.toContain(words.leaveNamed(yilmaz));
    expect(page).not.toContain(words.unlistNamed(keller));
  });

  it("asks to choose, where nobody is chosen yet", () => {
    expect(page).toContain(`<option value="">${words.pleaseChoose}</option>`);
    expect(page).not.toContain("–</option>");
  });
});
