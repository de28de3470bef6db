import { describe, expect, it } from "vitest";
import { renderInPortal } from "#tests/support/render-in-portal";
import { languages } from "~/i18n/language";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import { topicsEditorWords } from "~/i18n/words/topics-editor-words";
import TopicsPage from "~/routes/customer/topics";
import NotClaimedPage from "~/routes/staff/claim-permit";

describe.each(languages)("pages as they are opened (%s)", (language) => {
  it("no tick means no where a yes is needed; what a contract needs is marked as coming without one", () => {
    const words = topicsEditorWords[language];
    const topics = [
      { id: "advice", basis: "consent", label: "A", wording: "W.", usual: "" },
      { id: "repair", basis: "contract", label: "R", wording: "W.", usual: "per Brief" },
      { id: "loan", basis: "contract", label: "L", wording: "Alone.", usual: "" },
    ];
    const channels = [{ id: "letter", label: "Brief", address: null }];
    const data = { version: 1, values: { topics: {}, notes: {} }, topics, channels, paragraphs: [] };
    const page = renderInPortal(<TopicsPage />, { language, data });
    const [, lead = "", wanted = "", contract = ""] = page.split(
      /page-header-lead|id="wanted"|id="contract"/,
    );
    expect(lead).toContain(words.intro);
    expect(lead).not.toContain(words.noTick);
    expect(wanted).toContain(words.noTick);
    expect(wanted).not.toContain(words.contract.usual("per Brief"));
    expect(contract).toContain(`W. ${words.contract.usual("per Brief")}`);
    expect(contract).toContain(">Alone.<");
    expect(contract).not.toContain(words.noTick);
  });

  it("a claim that nobody pressed says so and leads back to the customer", () => {
    const { opened, text, again } = staffPermitWords[language].unavailable;
    const page = renderInPortal(<NotClaimedPage />, { language, data: { back: "/staff/customers/aylin" } });
    expect(page).toContain(opened);
    expect(page).toMatch(/<a class="button"[^>]* href="\/staff\/customers\/aylin"/);
    expect(page).not.toContain(text);
    expect(page).not.toContain(again);
    expect(page).not.toContain("<form");
  });
});
