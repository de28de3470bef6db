import { describe, expect, it } from "vitest";
import { renderInPortal } from "#tests/support/render-in-portal";
import { EditorPage, SaveRow } from "~/components/choices/editor-page";
import type { PreviewProps } from "~/components/choices/preview";

const text = "Noch nicht möglich: Briefe. Dafür fehlt: Postadresse.";
const sentences = [{ segments: [{ text: "Frau Keller darf mir schreiben." }], isNew: false }];

function readPreview(given: Partial<PreviewProps>): string {
  const preview = {
    ...{ isAsked: true, wider: [], narrower: [], reach: [], inShort: "S.", paragraphs: sentences },
    missing: { text, isOfChange: false },
    ...given,
  };
  return renderInPortal(
    <EditorPage place="limits" title="T" preview={preview}>
      <SaveRow version={1} />
    </EditorPage>,
    { language: "de" },
  );
}

describe("an address that is missing", () => {
  it("is told with the sentences that need it, and not where nothing is chosen", () => {
    expect(readPreview({})).toContain(text);
    expect(readPreview({ paragraphs: [] })).not.toContain(text);
  });

  it("is told with the change that needs it, whatever is chosen", () => {
    const missing = { text, isOfChange: true };
    expect(readPreview({ missing, paragraphs: [] })).toContain(text);
  });
});
