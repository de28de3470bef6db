import { describe, expect, it } from "vitest";
import { renderInPortal } from "#tests/support/render-in-portal";
import { SenderFields } from "~/components/admin/sender-fields";
import { EditorPage, SaveRow } from "~/components/choices/editor-page";
import { ContactPersonCard } from "~/components/people/contact-person-card";
import { PeopleFields } from "~/components/people/people-fields";
import type { PeopleValues } from "~/components/people/people-values";
import { noFilter } from "~/domain/people/staff-filter";
import { languages } from "~/i18n/language";
import { holderWords } from "~/i18n/words/holder-words";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";

const keller = {
  ...{ id: "keller", name: "Sabine Keller", called: "Frau Keller", initials: "SK", lines: [] },
  ...{ isRecommendable: false, about: null, goodFor: [] },
};

describe.each(languages)("who may only stop and pause (%s)", (language) => {
  const { notHere, onlyNarrower, tooMuch } = holderWords[language].acting;
  const open = (place: "limits" | "pause", scope?: "full" | "narrow", onlyWidens = false) =>
    renderInPortal(
      <EditorPage place={place} title="T" onlyWidens={onlyWidens}>
        <form />
      </EditorPage>,
      { language, scope },
    );

  it("is offered every editor in which something can be allowed less, and told so", () => {
    expect(open("pause", "narrow")).toContain("<form");
    expect(open("pause", "narrow")).not.toContain(onlyNarrower);
    expect(open("limits", "narrow")).toContain("<form");
    expect(open("limits", "narrow")).toContain(onlyNarrower);
    expect(open("limits", "narrow")).toContain('href="/me/topics"');
    expect(open("limits", "narrow")).not.toContain('href="/me/call-word"');
  });

  it("is offered no form in which everything may allow more", () => {
    expect(open("limits", "narrow", true)).toContain(notHere);
    expect(open("limits", "narrow", true)).not.toMatch(/<form/);
    expect(open("limits", "full", true)).toContain("<form");
  });

  it("reads of a choice that would allow more that the mandate does not allow it", () => {
    const preview = {
      ...{ isAsked: true, paragraphs: [], narrower: [], reach: [], missing: null, inShort: "S." },
      wider: ["Zu Beratung sind SMS jetzt erlaubt."],
    };
    const editor = (scope?: "narrow", asked = preview) =>
      renderInPortal(
        <EditorPage place="limits" title="T" preview={asked}>
          <SaveRow version={1} />
        </EditorPage>,
        { language, scope },
      );
    expect(editor("narrow")).toContain(`>${tooMuch}<`);
    expect(editor()).not.toContain(tooMuch);
    expect(editor("narrow", { ...preview, wider: [] })).not.toContain(tooMuch);
  });

  it("is not offered to look for somebody, another order or other machines", () => {
    const values: PeopleValues = {
      ...{ mode: "ranked", ranked: ["keller", "yilmaz"], teams: [], whenAway: "deputy", whileFull: "nobody" },
      filter: noFilter,
    };
    const names = { teams: {}, topics: {} };
    const fields = (scope?: "narrow") =>
      renderInPortal(
        <form>
          <PeopleFields
            {...{ values, held: values, move: null, faults: [], staff: [], standings: {}, names }}
          />
          <SenderFields
            channels={[
              { id: "email", label: "E" },
              { id: "sms", label: "S" },
            ]}
            {...{ automated: [], ai: [] }}
            open={scope && { automated: ["email"], ai: [] }}
          />
        </form>,
        { language, scope },
      );
    const more = ['value="up:', 'value="anyone"', 'value="next-choice"', 'value="branch"', 'id="ai-sms"'];
    for (const offered of more) {
      expect(fields(), offered).toContain(offered);
      expect(fields("narrow"), offered).not.toContain(offered);
    }
    const less = ['value="remove:keller"', 'id="people-nobody"', 'value="wait"', 'id="automated-email"'];
    for (const offered of less) expect(fields("narrow"), offered).toContain(offered);
  });

  it("keeps nothing from whoever may do everything, or from the customer", () => {
    for (const scope of ["full", undefined] as const) {
      expect(open("limits", scope)).toContain("<form");
      expect(open("limits", scope)).toContain('href="/me/call-word"');
      expect(open("limits", scope)).not.toContain(onlyNarrower);
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
