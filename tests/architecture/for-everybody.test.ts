/** Criteria of WCAG 2.2 that hold because something is nowhere: whoever brings it in thinks of them first. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Absent {
  criterion: string;
  what: string;
  endings: readonly string[];
  pattern: RegExp;
  /** Where it is all the same, and why that is in order. */
  but?: Record<string, string>;
}

const pages = [".tsx"];
const styles = [".css"];
const scripts = ["browser/"];
const words = ["-words.ts"];

const absent: Absent[] = [
  {
    ...{ criterion: "1.2, 1.4.2", what: "sound and moving pictures", endings: pages },
    pattern: /<(?:audio|video|object|embed|iframe|canvas)\b/,
  },
  {
    ...{ criterion: "1.3.2", what: "an order for the eye that is not the order of reading", endings: styles },
    pattern: /^\s*order:|(?:row|column|wrap)-reverse|\bdense\b/m,
    but: {
      "page-shell.css": "narrow windows show the menu below the account: each makes sense before the other",
    },
  },
  {
    ...{ criterion: "1.3.3", what: "words that tell something by its side or colour alone", endings: words },
    pattern:
      /\b(?:auf der (?:rechten|linken)|rechts|links neben|(?:grün|rot|blau|gelb)e?[nrs]? (?:Knopf|Feld|Punkt|Schaltfläche)|on the (?:right|left)|(?:green|red|blue|yellow) (?:button|field|dot))\b/i,
  },
  {
    ...{ criterion: "1.3.4", what: "a page for one way of holding the device", endings: styles },
    pattern: /\(orientation|rotate\(90/,
  },
  {
    ...{ criterion: "1.4.5", what: "pictures", endings: pages },
    pattern: /<(?:img|picture)\b/,
    but: {
      "design-system/avatar.tsx": "a photo of a person",
      "design-system/brand-logo.tsx": "a logo",
    },
  },
  {
    ...{ criterion: "1.4.5", what: "pictures behind texts", endings: styles },
    pattern: /background(?:-image)?:[^;]*url\(/,
  },
  {
    ...{
      criterion: "1.4.13",
      what: "what appears while the pointer or the focus is on something",
      endings: styles,
    },
    pattern: /:(?:hover|focus(?:-visible|-within)?)[^{}]*\{[^}]*(?:display|visibility|opacity|content):/,
    but: { "section-navigation.css": "a line under the tab" },
  },
  {
    ...{ criterion: "2.1.4", what: "keys that do something by themselves", endings: pages },
    pattern: /accessKey|onKey(?:Down|Up|Press)/,
  },
  {
    ...{ criterion: "2.1.4, 2.5.4", what: "keys outside of a field, and shaking", endings: scripts },
    pattern: /(?:document|window)\.addEventListener\("key|devicemotion|deviceorientation/,
    but: { "rank-people.ts": "Escape, while something is dragged" },
  },
  {
    ...{ criterion: "2.2.2, 2.3.1", what: "what moves without end", endings: styles },
    pattern: /animation[^;]*infinite|<marquee|<blink/,
    but: { "design-system/button.css": "a pressed button, as long as its form is under way" },
  },
  {
    ...{ criterion: "2.4.3", what: "an order of the focus of its own", endings: pages },
    pattern: /tabIndex=\{?["']?[1-9]/,
  },
  {
    ...{ criterion: "2.5.2", what: "what works as soon as it is pressed", endings: scripts },
    pattern: /"(?:pointerdown|mousedown|touchstart)"/,
    but: {
      "rank-people.ts": "dragging begins; letting go ends it, Escape takes it back",
      "week-grid.ts": "painting begins; it is painted over, and saved by a button",
    },
  },
  {
    ...{
      criterion: "3.2.1, 3.2.2",
      what: "forms that send themselves while they are filled in",
      endings: scripts,
    },
    pattern: /requestSubmit|\.submit\(\)|location\.(?:href|assign|replace)/,
    but: {
      "send-once.ts": "a form that was sent, once the server has been found",
      "ask-for-passkey.ts": "once a passkey was picked",
      "rank-people.ts": "a button that was pressed",
    },
  },
  {
    ...{ criterion: "2.2.1, 3.2.5", what: "pages that go on by themselves", endings: pages },
    pattern: /http-equiv|httpEquiv|target="_blank"/,
  },
];

const files = readdirSync("app", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

describe.each(absent)("$criterion: $what", ({ endings, pattern, but = {} }) => {
  test("is nowhere", () => {
    const looked = files.filter((file) =>
      endings.some((ending) =>
        ending.endsWith("/") ? file.includes(`app/${ending}`) : file.endsWith(ending),
      ),
    );
    expect(looked.length).toBeGreaterThan(3);
    const found = looked.filter((file) => pattern.test(readFileSync(file, "utf8")));
    const excused = Object.keys(but);
    expect(found.filter((file) => !excused.some((end) => file.endsWith(end)))).toEqual([]);
    expect(excused.filter((end) => !found.some((file) => file.endsWith(end)))).toEqual([]);
  });
});
