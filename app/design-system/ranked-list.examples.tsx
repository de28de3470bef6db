import { PersonCard } from "./person-card";
import { RankedList } from "./ranked-list";

export const criteria = [
  "Buttons, not dragging (2.5.7 dragging movements); each at least 46 px (2.5.8 target size).",
  "Each button's name carries the person and what happens (2.4.6 labels, 2.5.3 label in name).",
  "The focus stays with the row that moved, with and without script (2.4.3 focus order).",
  "The new place is announced (4.1.3 status messages).",
  "An ordered list, so that the place is heard (1.3.1 info and relationships).",
];

const people = [
  { id: "keller", name: "Sabine Keller", called: "Frau Keller", initials: "SK" },
  { id: "yilmaz", name: "Emre Yılmaz", called: "Herr Yılmaz", initials: "EY" },
  { id: "brandt", name: "Jörg Brandt", called: "Herr Brandt", initials: "JB" },
];

export const threePeople = (
  <form>
    <RankedList
      label="Ihre Reihenfolge"
      message="Frau Keller, Platz 1 von 3"
      items={people.map(({ id, name, called, initials }) => ({
        id,
        content: <PersonCard name={name} initials={initials} lines={["Beratung"]} />,
        up: { accessibleName: `${called} nach oben` },
        down: { accessibleName: `${called} nach unten` },
        remove: { accessibleName: `${called} von der Liste nehmen` },
      }))}
    />
  </form>
);
