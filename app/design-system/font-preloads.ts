import sans from "./fonts/sans-latin.woff2?url";
import serif from "./fonts/serif-latin.woff2?url";

/** Links for the head; the serif only where a page opens with a heading or a letter, which is nearly everywhere. */
export const fontPreloads = [sans, serif].map((href) => ({
  rel: "preload" as const,
  as: "font" as const,
  type: "font/woff2",
  href,
  crossOrigin: "anonymous" as const,
}));
