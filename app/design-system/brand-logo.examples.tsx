import { BrandLogo } from "./brand-logo";

export const criteria = [
  "A logo that stands for the name has the name as its text; beside the name it has none (1.1.1 non-text content).",
  "Keeps its place free before it has come, so that nothing moves.",
];

const drawing = (width: number) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 40"><rect width="${width}" height="40" rx="6" fill="#0f5f57"/></svg>`,
  )}`;

export const ourMark = <BrandLogo name="Autohaus Lindner" />;

export const signet = (
  <BrandLogo name="Autohaus Lindner" logo={{ src: drawing(40), width: 40, height: 40 }} />
);

export const wide = (
  <BrandLogo name="Autohaus Lindner" logo={{ src: drawing(160), width: 160, height: 40 }} />
);
