import { Avatar } from "./avatar";

export const criteria = [
  "Hidden from screen readers, since the name stands beside it (1.1.1 non-text content).",
  "Initials keep 4.5:1 on their ground (1.4.3 contrast).",
];

export const initials = <Avatar initials="SK" />;

export const small = <Avatar initials="EY" size="small" />;

export const photo = <Avatar initials="SK" photo="/favicon.svg" />;
