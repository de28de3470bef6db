import { BrandMark } from "./brand-mark";

export const criteria = [
  "Decorates the name beside it and is hidden from screen readers (1.1.1 non-text content).",
];

export const mark = <BrandMark />;
