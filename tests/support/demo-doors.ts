import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { onTestFinished } from "vitest";
import type { shareDemoHouse } from "./demo-house";

/** The demo's doors for programs on the loopback, until the test is over; answers where. */
export async function openDemoDoors(demo: ReturnType<typeof shareDemoHouse>): Promise<string> {
  const { api } = await demo.openApi();
  const server = serve({ fetch: api.fetch, hostname: "127.0.0.1", port: 0 });
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
