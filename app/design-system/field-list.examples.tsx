import { FieldList } from "./field-list";

export const criteria = [
  "Name and meaning belong together for every reader (1.3.1 info and relationships).",
  "Long names break, and lists inside lists stay readable at 320 px (1.4.10 reflow).",
];

export const nested = (
  <FieldList
    label="Felder von Permit"
    fields={[
      { name: "id", type: "string", mark: "Pflicht", details: <p>Unter dieser Kennung wird gemeldet.</p> },
      {
        name: "contactPoint",
        type: "object",
        details: (
          <FieldList
            label="Felder von contactPoint"
            fields={[
              { name: "kind", type: "string", mark: "Pflicht" },
              { name: "value", type: "string", mark: "Pflicht" },
            ]}
          />
        ),
      },
      { name: "expiresInSeconds", type: "integer" },
    ]}
  />
);
