import { Avatar } from "./avatar";

export const criteria = [
  "Hidden from screen readers, since the name stands beside it; a large photo may have a text (1.1.1 non-text content).",
  "Initials keep 4.5:1 on their ground (1.4.3 contrast).",
];

export const initials = <Avatar initials="SK" />;

export const small = <Avatar initials="EY" size="small" />;

export const large = <Avatar initials="AR" size="large" />;

export const photo = <Avatar initials="SK" photo="/favicon.svg" />;
