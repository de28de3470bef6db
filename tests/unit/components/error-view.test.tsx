import { describe, expect, it } from "vitest";
import { renderInPortal } from "#tests/support/render-in-portal";
import { ErrorView } from "~/components/site/error-view";
import { languages } from "~/i18n/language";
import { errorWords } from "~/i18n/words/error-words";

const fields = [["word", 'Kastanie "groß"']] as const;

describe.each(languages)("the page of a fault (%s)", (language) => {
  const words = errorWords[language];
  const render = (status: number, sent?: Parameters<typeof ErrorView>[0]["sent"]) =>
    renderInPortal(<ErrorView status={status} sent={sent} requestId="4711" />, { language });

  it("sends again what was sent, to where it went; whether it was done is not said where nobody knows", () => {
    const page = render(503, { fields, hadFile: false });
    expect(page).toContain(words.sent.perhapsDone);
    expect(page).toContain(
      '<form method="post"><input type="hidden" name="word" value="Kastanie &quot;groß&quot;"/>',
    );
    expect(page).toContain(words.sendAgain);
    expect(page).not.toContain(words.serverFault.text);
    expect(render(500, { fields, hadFile: false })).toContain(words.sent.kept);
  });

  it("sends nothing again without the file that was with it", () => {
    const page = render(500, { fields, hadFile: true });
    expect(page).toContain(words.sent.withFile);
    expect(page).not.toContain("<form");
  });

  it("opens a page again that could not be read; what is not there it does not", () => {
    expect(render(503)).toMatch(new RegExp(`href="".*${words.openAgain}`));
    expect(render(404)).not.toContain(words.openAgain);
    expect(render(500)).not.toContain("<form");
  });
});
