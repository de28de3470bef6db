import { Pagination } from "./pagination";

export const criteria = [
  "A named landmark (1.3.1, 2.4.1 bypass blocks).",
  "Targets are 46 px high (2.5.8 target size).",
];

export const middle = (
  <Pagination
    label="Seiten der Liste"
    position="Seite 2 von 8"
    previous={{ href: "#1", label: "Zurück" }}
    next={{ href: "#3", label: "Weiter" }}
  />
);
