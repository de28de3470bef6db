import { connect } from "node:net";
import { serve } from "@hono/node-server";
import { describe, expect, onTestFinished, test } from "vitest";
import { bodyDoors, type Knock } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { shareTestApi } from "#tests/support/test-api";
import { bodyBytesMax } from "~/api/read-json";

const white = (bytes: number) => " ".repeat(bytes);

const shared = shareTestApi();

describe.each(bodyDoors)("$name", ({ method, path, faultStatus }) => {
  test("reads a body of exactly 8 MiB, and refuses one that is a byte longer", async () => {
    const fitting = await shared().send(method, path, `null${white(bodyBytesMax - 4)}`);
    expect(fitting.status).toBe(faultStatus);
    await expectProblem(await shared().send(method, path, `null${white(bodyBytesMax - 3)}`), 413);
  });
});

/** They all read alike: one stands for the others. */
describe("a body on its way", () => {
  const door = bodyDoors[0]!;

  test("is refused for a Content-Length that is too large, without being waited for", async () => {
    const head = ["Content-Type: application/json", `Content-Length: ${bodyBytesMax + 1}`];
    const answer = await exchange(door, head, () => null);
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*application\/problem\+json[\s\S]*"status":413/);
  });

  test("is stopped where it names no length and does not end", async () => {
    const head = ["Content-Type: application/json", "Transfer-Encoding: chunked"];
    const answer = await exchange(door, head, () => `10000\r\n${white(0x10000)}\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*application\/problem\+json[\s\S]*"status":413/);
  });
});

/** Sends a head and then parts of a body, as long as there are any, until an answer has come. */
async function exchange({ method, path }: Knock, head: string[], nextPart: () => string | null) {
  const port = await listen();
  const key = await shared().createKey();
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  socket.write(
    [`${method} ${path} HTTP/1.1`, "Host: localhost", `Authorization: Bearer ${key}`, ...head, "", ""].join(
      "\r\n",
    ),
  );
  const sending = setInterval(() => {
    const part = nextPart();
    if (part && socket.writable) for (let sent = 0; sent < 10; sent++) socket.write(part);
  }, 1);
  socket.on("error", () => {});
  const answer = await new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (bytes) => {
      text += bytes;
      if (text.includes('"status":')) resolve(text);
    });
    socket.on("close", () => resolve(text));
  });
  clearInterval(sending);
  return answer;
}

function listen(): Promise<number> {
  return new Promise((resolve) => {
    const server = serve({ fetch: shared().api.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
      resolve(port),
    );
    onTestFinished(() => void server.close());
  });
}
