import { Contents } from "./contents";

export const criteria = [
  "A named landmark, whose links are at least 46 px high (2.4.5 multiple ways, 2.5.8 target size).",
  "Nothing in it moves the focus or needs a script (2.1.1 keyboard).",
];

export const ofPermits = (
  <Contents
    label="Auf dieser Seite"
    items={[
      { href: "#contents-claim", label: "Claims the permission for one contact", lang: "en" },
      { href: "#contents-report", label: "Says what became of a permit", lang: "en" },
    ]}
  >
    <p id="contents-claim">POST /api/v1/permits</p>
    <p id="contents-report">POST /api/v1/permits/{"{id}"}/report</p>
  </Contents>
);
