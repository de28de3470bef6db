import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium";
import { type StepResult, startCommand } from "./run-step";

const install =
  "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium-headless-shell";

/** Gets a Chromium where there is none and root may install one; else the failed step that says what is missing. */
export async function prepareChromium(): Promise<StepResult | null> {
  if (findChromium()) return null;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const { failed, ...step } = await startCommand("get Chromium", "sh", ["-c", install]);
    if (failed) return { failed, ...step };
    if (findChromium()) return null;
  }
  console.log(`\nNo browser: install Chromium (Debian: ${install}) or name one in CHROMIUM.`);
  return { title: "in the browser", passed: 0, failed: 1, seconds: 0 };
}
