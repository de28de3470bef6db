import { connect } from "node:net";
import { serve } from "@hono/node-server";
import { describe, expect, onTestFinished, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi, type TestApi } from "#tests/support/test-api";
import { apiDoors } from "~/api/api-doors";
import { bodyBytesMax } from "~/api/read-json";

const white = (bytes: number) => " ".repeat(bytes);

describe.each(apiDoors)("$method $path", ({ path }) => {
  test("reads a body of exactly 8 MiB, and refuses one that is a byte longer", async () => {
    const { post } = await openTestApi();
    const fitting = await post(path, `{}${white(bodyBytesMax - 2)}`);
    expect(fitting.status).toBe(422);
    await expectProblem(await post(path, `{}${white(bodyBytesMax - 1)}`), 413);
  });

  test("believes a Content-Length that is too large without waiting for the body", async () => {
    const head = ["Content-Type: application/json", `Content-Length: ${bodyBytesMax + 1}`];
    const answer = await exchange(await openTestApi(), path, head, () => null);
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*application\/problem\+json[\s\S]*"status":413/);
  });

  test("stops a body that names no length and does not end", async () => {
    const head = ["Content-Type: application/json", "Transfer-Encoding: chunked"];
    const answer = await exchange(await openTestApi(), path, head, () => `10000\r\n${white(0x10000)}\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*application\/problem\+json[\s\S]*"status":413/);
  });
});

/** Sends a head and then parts of a body, as long as there are any, until an answer has come. */
async function exchange(test: TestApi, path: string, head: string[], nextPart: () => string | null) {
  const port = await listen(test);
  const key = await test.createKey();
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  socket.write(
    [`POST ${path} HTTP/1.1`, "Host: localhost", `Authorization: Bearer ${key}`, ...head, "", ""].join(
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

function listen({ api }: TestApi): Promise<number> {
  return new Promise((resolve) => {
    const server = serve({ fetch: api.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => resolve(port));
    onTestFinished(() => void server.close());
  });
}
