/** The built server in demo mode, as `npm run demo` starts it: on a free port, with its clock set to a Tuesday. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findFreePort } from "../../support/find-free-port";

export const demoNow = "2026-11-24T17:12:00+01:00";

const startMsMax = 100_000;
const pollMs = 30;

export interface DemoServer {
  url: string;
  /** The file in which everything is stored, for those who break it. */
  databaseFile: string;
  /** What it wrote to its log so far. */
  log(): string;
  /** All its data as at the first start, its clock at the beginning. */
  beginAfresh(): Promise<void>;
  stop(): Promise<void>;
}

/** An empty folder is filled with the demo's cast by the server itself. */
export async function startDemoServer(dataDir: string): Promise<DemoServer> {
  const port = await findFreePort();
  const { PATH, HOME, TMPDIR } = process.env;
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: "production",
    PATH,
    HOME,
    TMPDIR,
    PORT: String(port),
    DATA_DIR: dataDir,
    DEMO_NOW: demoNow,
    LOG_LEVEL: "warn",
  };
  const server = spawn(process.execPath, ["build/server/server.js", "--demo"], { env, stdio: "pipe" });
  let log = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (text) => {
      log += text;
    });
  }
  const url = `http://localhost:${port}`;
  await answering(url, server, () => log);
  return {
    url,
    databaseFile: join(dataDir, "kontaktwahl.db"),
    log: () => log,
    beginAfresh: () => beginAfresh(url),
    stop: () => stop(server),
  };
}

async function answering(url: string, server: ChildProcess, log: () => string): Promise<void> {
  const giveUpAt = performance.now() + startMsMax;
  while (server.exitCode === null && performance.now() < giveUpAt) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await pause(pollMs);
  }
  server.kill("SIGKILL");
  throw new Error(`The demo did not start:\n${log()}`);
}

/** As the button at the foot of the cast does. */
async function beginAfresh(url: string): Promise<void> {
  const answer = await fetch(`${url}/demo/afresh`, {
    method: "POST",
    headers: { Origin: url, "Content-Type": "application/x-www-form-urlencoded" },
    redirect: "manual",
  });
  if (answer.status !== 302) throw new Error(`The demo does not begin afresh: ${answer.status}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, "exit");
  const impatience = setTimeout(() => server.kill("SIGKILL"), 2_000);
  server.kill("SIGTERM");
  await ended;
  clearTimeout(impatience);
}
