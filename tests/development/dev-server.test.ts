import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { findFreePort } from "#tests/support/find-free-port";

const startMsMax = 120_000;
const pollMs = 100;

test("serves the demo from source: pages, styles and scripts", async () => {
  const url = await startDevServer();
  const page = await (await fetch(url)).text();
  expect(page).toContain("Autohaus Lindner");
  const [, stylesheet] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
  const styles = await fetch(`${url}${stylesheet}`, { headers: { Accept: "text/css" } });
  expect(styles.headers.get("content-type")).toContain("text/css");
  const script = await fetch(`${url}/app/browser/send-once.ts`);
  expect(script.headers.get("content-type")).toContain("javascript");
});

async function startDevServer(): Promise<string> {
  const port = await findFreePort();
  const dataDir = mkdtempSync(join(tmpdir(), "kontaktwahl-dev-"));
  const { PATH, HOME, TMPDIR } = process.env;
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: "development",
    PATH,
    HOME,
    TMPDIR,
    PORT: String(port),
    DATA_DIR: dataDir,
  };
  const server = spawn(process.execPath, ["--import", "tsx", "app/dev-server.ts"], { env, stdio: "ignore" });
  onTestFinished(async () => {
    await stop(server);
    rmSync(dataDir, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${port}`;
  const giveUpAt = performance.now() + startMsMax;
  while (performance.now() < giveUpAt) {
    if ((await fetch(`${url}/healthz`).catch(() => null))?.ok) return url;
    await pause(pollMs);
  }
  throw new Error("The server did not answer.");
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}
