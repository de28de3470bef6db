import { Button } from "./button";

export const criteria = [
  "At least 46 px high (2.5.8 target size).",
  "The focus ring keeps 3:1 and stands off the button (2.4.7 focus visible, 2.4.13).",
  "The words are a verb and are the accessible name (2.5.3 label in name).",
  "Borders keep 3:1 on paper and sheet (1.4.11 non-text contrast).",
];

export const primary = <Button kind="primary">Speichern</Button>;

export const secondary = <Button icon="pause">Pause machen</Button>;

export const quiet = <Button kind="quiet">Zurücknehmen</Button>;

export const disabled = <Button disabled>Nummer anzeigen</Button>;
