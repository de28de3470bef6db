import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { componentExamples, ExamplesPage } from "~/design-system/examples-page";

const folder = new URL("../../../app/design-system/", import.meta.url);
const files = readdirSync(folder);
const pagesOfTheExamples = ["examples-page.tsx"];

const components = files
  .filter(
    (file) => file.endsWith(".tsx") && !file.endsWith(".examples.tsx") && !pagesOfTheExamples.includes(file),
  )
  .map((file) => file.replace(".tsx", ""));

const page = renderToStaticMarkup(<ExamplesPage hrefOf={(name) => `?only=${name}`} />);
const renderAlone = (name: string) => renderToStaticMarkup(<ExamplesPage only={name} hrefOf={() => "#"} />);

describe("the design system", () => {
  it.each(components)("shows %s with examples and says what it promises to everyone", (name) => {
    const { criteria, alone: _, ...examples } = componentExamples[name] ?? { criteria: [] };
    expect(criteria.length).toBeGreaterThan(0);
    expect(Object.keys(examples).length).toBeGreaterThan(0);
  });

  it("has no examples of what is gone", () => {
    expect(Object.keys(componentExamples).sort()).toEqual([...components].sort());
  });

  it("brings every stylesheet to the page, in a layer", () => {
    const sheets = ["design-system.css", "week.css"];
    const collected = sheets.map((sheet) => readFileSync(new URL(sheet, folder), "utf8")).join();
    const styles = files.filter((file) => file.endsWith(".css") && !sheets.includes(file));
    for (const file of styles) expect(collected).toContain(`@import "./${file}" layer(components);`);
  });

  it("reveals a part by radio buttons alone: the options of a list and topics to tick may be called alike", () => {
    const rules = readFileSync(new URL("revealed-part.css", folder), "utf8");
    const answers = [...rules.matchAll(/:has\((?=.*\[value=)([^)]*)/g)].map(([, selector]) => selector);
    expect(answers).toHaveLength(9);
    for (const answer of answers) expect(answer).toMatch(/^\[type="radio"\]/);
  });

  it.each(["style", "onclick", "onchange"])("needs no inline %s, which the pages forbid", (attribute) => {
    const all = [page, ...components.map(renderAlone)].join();
    expect(all).not.toMatch(new RegExp(`<[^>]* ${attribute}=`, "i"));
  });

  it("gives every example ids of its own", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("describes controls only by what stands on the page", () => {
    const all = page + components.map(renderAlone).join();
    const ids = new Set([...all.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const described = [...all.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g)];
    expect(described.length).toBeGreaterThan(0);
    for (const id of described.flatMap((match) => match[1]!.split(" "))) expect(ids).toContain(id);
  });
});
