import { FieldMessage } from "./field-message";

export const criteria = [
  "Stands above the control, where no keyboard covers it (3.3.1 error identification).",
  "The error has a drawing besides its colour (1.4.1 use of colour).",
];

export const both = <FieldMessage id="example-message" hint="Nur Ziffern." error="Hier fehlt eine Ziffer." />;
