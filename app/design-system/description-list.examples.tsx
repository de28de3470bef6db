import { DescriptionList } from "./description-list";

export const criteria = ["Terms and details belong together to the ear (1.3.1 info and relationships)."];

export const contactPoints = (
  <DescriptionList
    items={[
      {
        term: "E‑Mail-Adresse",
        details: "aylin.demir@example.org",
        action: <a href="#mail">E‑Mail-Adresse ändern</a>,
      },
      { term: "Telefonnummer", details: "noch keine" },
    ]}
  />
);
