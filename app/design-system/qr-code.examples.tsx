import { QrCode } from "./qr-code";

export const criteria = [
  "Its name says where it leads, and the same address stands beside it as a link (1.1.1 non-text content).",
  "Dark on white in every theme and under forced colours, or no camera reads it (1.4.11 non-text contrast).",
];

/** A drawing in place of a code. */
export const code = (
  <QrCode edge={9} path="M2 2h2v2h-2zM5 2h2v2h-2zM2 5h2v2h-2zM5 5h1v1h-1z" label="Ein Muster" />
);
