/**
 * The demo from source, for whoever works on it: Vite in the same process, in front of everything else. Pages and what
 * they call are read afresh after a change; what is assembled once (jobs, API, headers) takes a restart.
 */
import { createServer } from "node:http";
import type { ServerBuild } from "@remix-run/server-runtime";
import { createServer as createViteServer } from "vite";
import { WholeRequest } from "./api/authzen/whole-request";
import { WholeResponse } from "./api/authzen/whole-response";
import { readConfig } from "./config.server";

const result = readConfig(process.env, [...process.argv, "--demo"]);
if (!result.ok) {
  for (const fault of result.faults) console.error(fault);
  process.exit(1);
}
const { config } = result;
const server = createServer({ IncomingMessage: WholeRequest, ServerResponse: WholeResponse });
const vite = await createViteServer({ server: { middlewareMode: true, hmr: { server } } });
const { keepAssembled }: typeof import("./keep-assembled.server") = await load(
  "/app/keep-assembled.server.ts",
);
const { answer, stop } = await keepAssembled(config, () => load<ServerBuild>("virtual:remix/server-build"));
server.on("request", (request, response) =>
  vite.middlewares(request, response, () => answer(request, response)),
);
server.listen(config.port, config.host, () => console.log(`From source: ${config.baseUrl}/demo`));

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);

async function end(): Promise<void> {
  server.close();
  server.closeAllConnections();
  await vite.close();
  await stop();
  process.exit(0);
}

/** Through Vite, which knows what has changed since. */
async function load<Module>(id: string): Promise<Module> {
  return (await vite.ssrLoadModule(id)) as Module;
}
