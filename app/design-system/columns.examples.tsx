import { Card } from "./card";
import { Columns } from "./columns";

export const criteria = [
  "Read in the order of the phone: main part, what stands beside it, what comes after (1.3.2 meaningful sequence).",
];

export const three = (
  <Columns aside={<Card>Für Sie da</Card>} after={<Card>Zuletzt</Card>}>
    <Card>Der Brief</Card>
  </Columns>
);
