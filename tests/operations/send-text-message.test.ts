import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { createHttpTexter } from "~/mail/http-texter.server";

interface Received {
  headers: IncomingMessage["headers"];
  body: unknown;
}

async function openGateway(status: number) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: JSON.parse(await text(request)) });
    response.writeHead(status, { Location: "/elsewhere" }).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { received, texter: createHttpTexter({ url: `http://127.0.0.1:${port}/send`, token: "key" }) };
}

const message = { to: "+491715550101", text: "123456 sind Ihre Ziffern" };

test("a text message reaches the gateway with number, words and key", async () => {
  const { received, texter } = await openGateway(202);
  await texter.send(message);
  expect(received).toMatchObject([{ headers: { authorization: "Bearer key" }, body: message }]);
});

test.each([500, 401, 302])(
  "what the gateway answers with %i was not sent, and is told without the number",
  async (status) => {
    const { received, texter } = await openGateway(status);
    const fault = await texter.send(message).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(Error);
    expect(String(fault)).not.toContain(message.to);
    expect(received).toHaveLength(1);
  },
);
