import { Chip } from "./chip";
import { ChipRow } from "./chip-row";

export const criteria = ["A list, so that the number of chips is heard (1.3.1 info and relationships)."];

export const states = (
  <ChipRow>
    <Chip tone="yes" icon="phone">
      Anruf bis 19:00
    </Chip>
    <Chip tone="accent" icon="letter">
      Brief
    </Chip>
  </ChipRow>
);
