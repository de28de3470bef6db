import { Card } from "./card";
import { CardGrid } from "./card-grid";
import { PersonCard } from "./person-card";

export const criteria = [
  "A named list (1.3.1 info and relationships).",
  "One column at 320 px, without scrolling sideways (1.4.10 reflow).",
];

export const people = (
  <CardGrid label="Menschen in der Beratung">
    {["Lena Fischer", "Tomasz Nowak", "Jörg Brandt"].map((name) => (
      <Card key={name}>
        <PersonCard name={name} initials={name.replaceAll(/[^A-Z]/g, "")} lines={["Beratung"]} />
      </Card>
    ))}
  </CardGrid>
);
