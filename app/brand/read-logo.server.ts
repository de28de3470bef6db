/**
 * Reads the company's logo: an SVG or PNG of at most 64 kB that says how large it is. It is shown as a picture alone, in
 * which no script runs; one that holds scripts, or would load something from elsewhere, is refused all the same.
 */
import { readFileSync } from "node:fs";
import type { Logo } from "./brand";

export const logoBytesMax = 64 * 1024;

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Where the first chunk of a PNG says the width; the height follows (PNG specification, 11.2.1). */
const widthOffset = 16;

/** What no picture needs: scripts and pages in it, entities, and references to anything but itself. */
const dangerous =
  /<script|<foreignObject|<!ENTITY|\son\w+\s*=|javascript:|@import|(?:href|src)\s*=\s*["'](?!#|data:image\/)|url\(\s*["']?(?!#|data:image\/)/i;

/** The fault completes a sentence that begins with the name of the setting. */
export type LogoResult = { ok: true; logo: Logo } | { ok: false; fault: string };

export function readLogo(path: string): LogoResult {
  const bytes = readBytes(path);
  if (!bytes) return refuse("names a file that cannot be read.");
  if (bytes.length > logoBytesMax) return refuse(`is larger than ${logoBytesMax / 1024} kB.`);
  if (bytes.subarray(0, pngSignature.length).equals(pngSignature)) return readPng(bytes);
  const text = bytes.toString("utf8");
  return /<svg[\s>]/i.test(text) ? readSvg(bytes, text) : refuse("is neither an SVG nor a PNG.");
}

function readBytes(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function readPng(bytes: Buffer): LogoResult {
  if (bytes.length < widthOffset + 8) return refuse("is a PNG that ends before it says how large it is.");
  const size = { width: bytes.readUInt32BE(widthOffset), height: bytes.readUInt32BE(widthOffset + 4) };
  return { ok: true, logo: { type: "image/png", bytes, ...size } };
}

function readSvg(bytes: Buffer, text: string): LogoResult {
  if (dangerous.test(text)) return refuse("holds scripts or loads something, which no picture needs.");
  const size = sizeOfSvg(/<svg\b[^>]*>/i.exec(text)?.[0] ?? "");
  if (!size) return refuse("says nowhere how large it is: an SVG needs a viewBox, or width and height.");
  return { ok: true, logo: { type: "image/svg+xml", bytes, ...size } };
}

function sizeOfSvg(root: string): { width: number; height: number } | null {
  const numbers = (text?: string) => text?.split(/[\s,]+/).map(Number.parseFloat) ?? [];
  const [, , width, height] = numbers(/\sviewBox\s*=\s*["']([^"']+)["']/.exec(root)?.[1]?.trim());
  if (isLength(width) && isLength(height)) return { width, height };
  const attribute = (name: string) =>
    numbers(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(root)?.[1])[0];
  const [own, other] = [attribute("width"), attribute("height")];
  return isLength(own) && isLength(other) ? { width: own, height: other } : null;
}

function isLength(value: number | undefined): value is number {
  return value !== undefined && value > 0;
}

function refuse(fault: string): LogoResult {
  return { ok: false, fault };
}
