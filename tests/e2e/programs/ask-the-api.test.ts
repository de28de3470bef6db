import { connect } from "node:net";
import { createApiClient } from "../../support/api-client/create-api-client";
import { expect, test } from "../support/test";

const advice = { subject: { type: "staff", id: "sabine-keller" }, context: { topic: "advice" } };
const byPhone = { action: { name: "phone" }, resource: { type: "customer", id: "crm:4711" } };
const call = { sender: { type: "staff", id: "sabine-keller" }, channel: "phone", topic: "advice" } as const;

test("a program asks, claims, calls and reports at the running demo", { tag: "@without-script" }, async ({
  demo,
}) => {
  const api = createApiClient(demo.url, "demo-api-key");
  const asked = await api.POST("/access/v1/evaluation", { body: { ...advice, ...byPhone } });
  expect(asked.data?.decision).toBe(true);
  const claimed = await api.POST("/api/v1/permits", { body: { customer: "crm:4711", ...call } });
  expect(claimed.data).toMatchObject({ state: "open", contactPoint: { value: "+4989120010" } });
  const path = { id: claimed.data!.id };
  const reported = await api.POST("/api/v1/permits/{id}/report", {
    params: { path },
    body: { outcome: "reached" },
  });
  expect(reported.data?.outcome).toBe("reached");
  const again = await api.POST("/api/v1/permits", { body: { customer: "crm:4711", ...call } });
  expect(again.response.status).toBe(409);
  expect(again.error).toMatchObject({ allowed: false, reasons: [{ code: "cap_reached" }] });
});

test("a program that asks at an address that is none is told so", { tag: "@without-script" }, async ({
  demo,
}) => {
  const headers = { Authorization: "Bearer demo-api-key" };
  const mistake = await fetch(`${demo.url}/api/v1/simulate`, { method: "POST", body: "{}", headers });
  expect(mistake.status).toBe(404);
  expect(mistake.headers.get("content-type")).toBe("application/problem+json");
  expect(mistake.headers.get("content-security-policy")).toContain("default-src 'none'");
});

const nonsense = [
  "POST /api/%ff%fe HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n",
  "POST //api//v1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n",
  "GET http://[/api HTTP/1.1\r\nHost: localhost\r\n\r\n",
  "GET /api/v1 HTTP/1.1\r\nHost: a b:c:d\r\n\r\n",
  "GET /api/v1 HTTP/1.1\r\n\r\n",
  "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n",
  "TRACE /api/v1/simulate/decision HTTP/1.1\r\nHost: localhost\r\n\r\n",
  `GET /api/${"a".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  "BREW /pot HTCPCP/1.0\r\n\r\n",
];

test("nonsense is refused without a fault of ours", { tag: "@without-script" }, async ({ demo }) => {
  for (const text of nonsense) {
    expect(await statusOf(demo.url, text), text.slice(0, 60)).toBeLessThan(500);
  }
  expect((await fetch(`${demo.url}/healthz`)).status).toBe(200);
});

/** Of the answer to these bytes; 0 where the connection was closed without one. */
function statusOf(url: string, text: string): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
    let answer = "";
    const end = () => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0));
    };
    socket.on("data", (bytes) => {
      answer += bytes;
      end();
    });
    socket.once("close", end).once("error", end);
  });
}
