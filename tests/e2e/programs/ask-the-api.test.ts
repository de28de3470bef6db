import { connect } from "node:net";
import { emptyAssignment, emptySimulation } from "../../support/empty-simulation";
import { expect, test } from "../support/test";

const headers = { Authorization: "Bearer demo-api-key" };

test("a program asks the running demo", { tag: "@without-script" }, async ({ demo, request }) => {
  const ask = (path: string, data: object) => request.post(`${demo.url}/api/v1${path}`, { data, headers });
  const decision = await ask("/simulate/decision", emptySimulation);
  expect(await decision.json()).toMatchObject({ allowed: false, basis: "consent" });
  const assignment = await ask("/simulate/assignment", emptyAssignment);
  expect(await assignment.json()).toEqual({ assignments: [] });
  const mistake = await ask("/simulate", {});
  expect(mistake.status()).toBe(404);
  expect(mistake.headers()["content-type"]).toBe("application/problem+json");
  expect(mistake.headers()["content-security-policy"]).toContain("default-src 'none'");
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
