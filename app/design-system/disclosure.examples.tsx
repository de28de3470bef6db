import { Disclosure } from "./disclosure";

export const criteria = [
  "The browser's own details: open and closed are heard, it works without script (4.1.2 name, role, value).",
  "The target is 46 px high (2.5.8 target size).",
];

export const closed = (
  <Disclosure summary="Was heißt „nötig für den Vertrag“?">
    <p>Rechnungen, Termine und alles, ohne das wir nicht liefern können.</p>
  </Disclosure>
);

export const open = (
  <Disclosure summary="Wen möchten Sie nicht?" open>
    <p>Wer hier steht, meldet sich nicht. Sie müssen keinen Grund nennen.</p>
  </Disclosure>
);

export const sentence = (
  <Disclosure sentence summary="Frau Keller darf abends anrufen …">
    <p>Noch gilt nichts davon.</p>
  </Disclosure>
);
