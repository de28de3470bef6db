/**
 * The doors for programs in a process of their own, whose memory can be bounded from outside:
 * `node --max-old-space-size=… --import tsx screening-server.ts <database>` tells its port, and ends with its stdin.
 */
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { openDatabase } from "#db/open-database";
import { createTestContext } from "#tests/support/test-context";
import { createApi } from "~/api/create-api";
import { readConfig } from "~/config.server";

const read = readConfig({}, ["--demo"]);
if (!read.ok) throw new Error(read.faults.join("\n"));
const operations = createTestContext(openDatabase(process.argv[2]!));
const api = createApi({ config: { ...read.config, mode: "production" }, operations });
const server = serve({ fetch: api.fetch, hostname: "127.0.0.1", port: 0 }, () => {
  console.log((server.address() as AddressInfo).port);
});
process.stdin.resume().once("end", () => process.exit(0));
