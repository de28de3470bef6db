/** A server in a process of its own, whose processor time is told by itself: what else runs does not count. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFreePort } from "../support/find-free-port";

export interface MeasuredServer {
  port: number;
  /** Seconds of processor time used so far, by all threads. */
  processorSeconds(): Promise<number>;
  stop(): Promise<void>;
}

interface Given {
  script: string;
  args?: string[];
  /** What it writes goes to `log` in this folder. */
  folder: string;
  env?: Record<string, string>;
}

const preload = fileURLToPath(new URL("tell-processor-time.mjs", import.meta.url));

/** Where the environment names a folder as PROFILE, the server leaves a profile there when it ends. */
export async function startMeasuredServer({
  script,
  args = [],
  folder,
  env,
}: Given): Promise<MeasuredServer> {
  const port = await findFreePort();
  const log = openSync(join(folder, "log"), "a");
  const { PROFILE } = process.env;
  const profiling = PROFILE ? ["--cpu-prof", `--cpu-prof-dir=${PROFILE}`] : [];
  const child = spawn(process.execPath, [...profiling, "--import", preload, script, ...args], {
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), ...env },
    stdio: ["ignore", log, "inherit", "ipc"],
  });
  await untilItAnswers(child, port);
  return {
    port,
    async processorSeconds() {
      child.send("processor time");
      const [seconds] = await once(child, "message");
      return seconds as number;
    },
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

async function untilItAnswers(child: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const isThere = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server does not answer.");
}
