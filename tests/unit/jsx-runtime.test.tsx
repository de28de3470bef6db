import { Fragment, jsx as jsxOfReact } from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { jsx, jsxs } from "~/jsx-runtime";

type Make = typeof jsxOfReact;

function Greeting({ name, children }: { name: string; children?: unknown }) {
  return `Guten Tag, ${name}${children ?? ""}`;
}

/** A page as it would be compiled. */
function makePage(jsx: Make) {
  const item = (id: number) => jsx("li", { className: "item", children: `Frau ${id} & Co.` }, id);
  return jsx(Fragment, {
    children: [
      jsx("h1", { id: "title", "aria-label": "„Ihre Kontaktwahl“", children: "Kontaktwahl" }, "title"),
      jsx("ul", { children: [1, 2].map(item) }, "list"),
      jsx(Greeting as never, { name: "Frau Demir", children: "!" }, "greeting"),
      jsx("input", { defaultValue: "Di 17–19", disabled: true }, "input"),
      jsx("svg", { dangerouslySetInnerHTML: { __html: "<path/>" } }, "svg"),
    ],
  });
}

test("a page is set as it is with React's own elements", () => {
  const ours = renderToStaticMarkup(makePage(jsx as Make));
  expect(ours).toBe(renderToStaticMarkup(makePage(jsxOfReact)));
  expect(ours).toContain("Guten Tag, Frau Demir!");
});

test("elements know their keys, and several children make no difference", () => {
  expect(jsx("li", {}, 7).key).toBe("7");
  expect(jsx("li", {}).key).toBeNull();
  expect(jsxs).toBe(jsx);
});
