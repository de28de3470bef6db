import { LinkButton } from "./link-button";

export const criteria = [
  "A link to the ear, since it leads somewhere (4.1.2 name, role, value).",
  "At least 46 px high (2.5.8 target size).",
];

export const secondary = (
  <LinkButton href="#call-me" icon="phone">
    Ich möchte angerufen werden
  </LinkButton>
);

export const quiet = (
  <LinkButton href="#look" kind="quiet" aria-label="Ansehen: Clara Wolters">
    Ansehen
  </LinkButton>
);
