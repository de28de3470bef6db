import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RankedList } from "~/design-system/ranked-list";

type Move = "up" | "down" | "remove" | "to";

describe("a ranked list", () => {
  it("sends each move by a button of its own, so that it needs no script", () => {
    const list = render(["keller", "yilmaz"]);
    expect(buttonWith(list, "down:keller")).toMatch(/type="submit" name="move"/);
    expect(buttonWith(list, "up:yilmaz")).toContain('aria-label="yilmaz nach oben"');
  });

  it("offers no way beyond its ends", () => {
    const list = render(["keller", "yilmaz"]);
    expect(buttonWith(list, "up:keller")).toContain("disabled");
    expect(buttonWith(list, "down:yilmaz")).toContain("disabled");
  });

  it("keeps the focus on the button that was pressed", () => {
    const list = render(["keller", "yilmaz", "brandt"], { id: "yilmaz", move: "up" });
    expect(focused(list)).toEqual(["up:yilmaz"]);
  });

  it("hands the focus to the neighbouring button at the top and at the bottom", () => {
    expect(focused(render(["keller", "yilmaz"], { id: "keller", move: "up" }))).toEqual(["down:keller"]);
    expect(focused(render(["keller", "yilmaz"], { id: "yilmaz", move: "down" }))).toEqual(["up:yilmaz"]);
  });

  it("hands the focus to the message when the row is gone", () => {
    const list = render(["keller", "yilmaz"], { id: "brandt", move: "remove" });
    expect(focused(list)).toEqual([]);
    expect(list).toMatch(/<p class="ranked-message"[^>]* role="status" tabindex="-1" autofocus=""/i);
  });

  it("leaves the focus where it is when somebody dragged a row", () => {
    const list = render(["keller", "yilmaz"], { id: "yilmaz", move: "to" });
    expect(list).not.toContain("autofocus");
  });

  it("announces what happened", () => {
    expect(render(["keller"])).toMatch(/role="status"[^>]*>keller, Platz 1</);
  });
});

function render(ids: string[], moved?: { id: string; move: Move }) {
  const items = ids.map((id) => ({
    id,
    content: id,
    up: { accessibleName: `${id} nach oben` },
    down: { accessibleName: `${id} nach unten` },
  }));
  return renderToStaticMarkup(
    <RankedList label="Reihenfolge" items={items} message="keller, Platz 1" moved={moved} />,
  );
}

function buttons(list: string) {
  return [...list.matchAll(/<button[^>]*>/g)].map(([tag]) => tag);
}

function buttonWith(list: string, value: string) {
  return buttons(list).find((tag) => tag.includes(`value="${value}"`));
}

function focused(list: string) {
  return buttons(list)
    .filter((tag) => tag.includes("autofocus"))
    .map((tag) => /value="([^"]+)"/.exec(tag)?.[1]);
}
