import { Notice } from "./notice";

export const criteria = [
  "News is announced without taking the focus (4.1.3 status messages).",
  "The tone has a drawing and words besides its colour (1.4.1 use of colour).",
];

export const saved = (
  <Notice tone="saved" title="Gespeichert.">
    <p>Ihre Wahl gilt ab sofort.</p>
  </Notice>
);

export const info = <Notice still>Telefon wieder ab Dienstag, 17 Uhr. E‑Mail geht jetzt.</Notice>;

export const warn = (
  <Notice tone="warn" title="Diese Seite ist älter als Ihre letzte Wahl." still>
    <p>Laden Sie sie neu, bevor Sie etwas ändern.</p>
  </Notice>
);
