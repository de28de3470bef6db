import { Banner } from "./banner";

export const criteria = [
  "A landmark of its own, outside of the main part (1.3.1 info and relationships).",
  "Links are 46 px high (2.5.8 target size).",
];

export const demo = (
  <Banner
    links={[
      { href: "#cast", label: "Andere Person ausprobieren" },
      { href: "#mailbox", label: "Zum Postfach" },
    ]}
  >
    Das ist eine Vorführung. Alle Personen sind erfunden.
  </Banner>
);
