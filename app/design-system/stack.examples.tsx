import { Card } from "./card";
import { Stack } from "./stack";

export const criteria = ["Only distance; the order is that of the document (1.3.2 meaningful sequence)."];

export const small = (
  <Stack gap="small">
    <Card>Eins</Card>
    <Card>Zwei</Card>
  </Stack>
);
