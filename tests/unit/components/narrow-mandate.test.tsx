import { describe, expect, it } from "vitest";
import { renderInPortal } from "#tests/support/render-in-portal";
import { EditorPage } from "~/components/choices/editor-page";
import { ContactPersonCard } from "~/components/people/contact-person-card";
import { languages } from "~/i18n/language";
import { holderWords } from "~/i18n/words/holder-words";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";

const keller = {
  ...{ id: "keller", name: "Sabine Keller", called: "Frau Keller", initials: "SK", lines: [] },
  ...{ isRecommendable: false, about: null, goodFor: [] },
};

describe.each(languages)("who may only stop and pause (%s)", (language) => {
  const { notHere } = holderWords[language].acting;
  const open = (place: "limits" | "pause", scope?: "full" | "narrow") =>
    renderInPortal(
      <EditorPage place={place} title="T">
        <form />
      </EditorPage>,
      { language, scope },
    );

  it("is offered the pause and no other editor, and told what the mandate allows", () => {
    expect(open("pause", "narrow")).toContain("<form");
    expect(open("pause", "narrow")).not.toContain(notHere);
    expect(open("limits", "narrow")).toContain(notHere);
    expect(open("limits", "narrow")).not.toMatch(/<form|href="\/me\/(topics|people|hours)"/);
  });

  it("keeps nothing from whoever may do everything, or from the customer", () => {
    for (const scope of ["full", undefined] as const) {
      expect(open("limits", scope)).toContain("<form");
      expect(open("limits", scope)).toContain('href="/me/topics"');
      expect(open("limits", scope)).not.toContain(notHere);
    }
  });

  it("may part with the contact person, and is not led to choose another", () => {
    const card = (scope?: "narrow") =>
      renderInPortal(<ContactPersonCard area={null} areaLabel={null} person={keller} why="W." />, {
        language,
        scope,
      });
    expect(card()).toContain('href="/me/people"');
    expect(card("narrow")).not.toContain('href="/me/people"');
    expect(card("narrow")).toContain(peopleEditorWords[language].blocked.leave);
  });
});
