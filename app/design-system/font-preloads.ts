import figtree from "@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url";
import sourceSerif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url";

/** Links for the head; the serif only where a page opens with a heading or a letter, which is nearly everywhere. */
export const fontPreloads = [figtree, sourceSerif].map((href) => ({
  rel: "preload" as const,
  as: "font" as const,
  type: "font/woff2",
  href,
  crossOrigin: "anonymous" as const,
}));
