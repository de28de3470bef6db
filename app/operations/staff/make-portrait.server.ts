import { createHash } from "node:crypto";
import { isPhoto } from "~/domain/people/is-photo";

/** What a telephone takes stays below. */
export const photoBytesMax = 10 * 1024 * 1024;

/** 64 megapixels: more would take hundreds of megabytes to unpack. */
const pixelsMax = 64_000_000;
/** Twice what the largest place on a page shows. */
const edgePixels = 320;
const secondsMax = 10;

export interface Portrait {
  image: Uint8Array;
  /** SHA-256 in hexadecimal digits. */
  hash: string;
}

/**
 * A square WebP upright and without metadata (where and by what it was taken is nobody's business), of a dozen kilobytes.
 * Null where it is no photo, or a broken one.
 */
export async function makePortrait(photo: Uint8Array): Promise<Portrait | null> {
  if (photo.byteLength > photoBytesMax || !isPhoto(photo)) return null;
  // Loaded when it is needed first: a process that nobody hands a photo to does without its memory.
  const { default: sharp } = await import("sharp");
  const portrait = sharp(photo, { limitInputPixels: pixelsMax, failOn: "error" })
    .rotate()
    .resize(edgePixels, edgePixels, { fit: "cover", position: "attention" })
    .flatten({ background: "#ffffff" })
    .webp({ quality: 82 })
    .timeout({ seconds: secondsMax });
  const image = await portrait.toBuffer().catch(() => null);
  return image && { image, hash: createHash("sha256").update(image).digest("hex") };
}
