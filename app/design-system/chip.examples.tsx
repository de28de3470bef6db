import { Chip } from "./chip";

export const criteria = [
  "Every state has a word and a drawing besides its colour (1.4.1 use of colour).",
  "4.5:1 in both themes; an outline under more contrast and forced colours (1.4.3 contrast, 1.4.11).",
];

export const yes = <Chip tone="yes">Anruf bis 19:00</Chip>;

export const wait = <Chip tone="wait">Anruf ab 18:30</Chip>;

export const no = <Chip tone="no">wieder ab Do 7. Jan., 17:00</Chip>;

export const withOwnIcon = (
  <Chip tone="accent" icon="mail">
    E‑Mail
  </Chip>
);

export const neutral = <Chip>Deutsch</Chip>;
