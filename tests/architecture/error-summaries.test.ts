import { describe, expect, it } from "vitest";
import { readSourceFiles } from "./source-files";

const withSummary = readSourceFiles("app/routes", "app/components").filter(({ text }) =>
  text.includes("<ErrorSummary"),
);

describe("what is wrong with a form", () => {
  it("stands below the page's title, on every page", () => {
    expect(withSummary.length).toBeGreaterThan(15);
    expect(withSummary.filter(isAboveTitle).map(({ path }) => path)).toEqual([]);
  });

  it("has the same heading everywhere", () => {
    const others = withSummary.filter(({ text }) => !text.includes("faults.heading("));
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});

/** In the component that shows the summary; its title is a `PageHeader` or the page's own `Head`. */
function isAboveTitle({ text }: { text: string }): boolean {
  const components = text.split(/^(?=(?:export )?(?:default )?function )/m);
  const component = components.find((each) => each.includes("<ErrorSummary")) ?? "";
  const title = component.search(/<(PageHeader|Head)$|<(PageHeader|Head)\s[^>]*title=|<Head\s/m);
  return title > component.indexOf("<ErrorSummary");
}
