import { Button } from "./button";
import { ButtonRow } from "./button-row";

export const criteria = [
  "Refusing stands beside agreeing and takes as few steps.",
  "Targets are 12 px apart (2.5.8 target size).",
];

export const pair = (
  <ButtonRow>
    <Button kind="primary">Speichern</Button>
    <Button kind="quiet">Verwerfen</Button>
  </ButtonRow>
);

export const stackedOnPhone = (
  <ButtonRow stacked>
    <Button>Ja, gern</Button>
    <Button>Nein, danke</Button>
  </ButtonRow>
);
