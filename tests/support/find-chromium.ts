import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The one without windows comes first: it does the same with a fifth less of the processor. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const folders = ["/usr/bin", "/snap/bin", ...(process.env.PATH ?? "").split(delimiter)];
const places = [
  ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The system's Chromium, or the one that the variable CHROMIUM names; null where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  return named || (places.find(isExecutable) ?? null);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
