import { once } from "node:events";
import { request as startRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, type TestApi } from "#tests/support/test-api";

const path = "/api/v1/screenings";
const terms = "?sender=staff:keller&channel=phone&topic=advice";
const ndjson = { "Content-Type": "application/x-ndjson" };

async function openHouse(): Promise<TestApi> {
  const testApi = await openTestApi();
  await openSmallHouse(testApi.context);
  await enterCustomer(testApi.context, "Aylin Demir", {
    people: { mode: "ranked", ranked: ["keller"] },
    topics: { advice: ["phone"] },
  });
  return testApi;
}

describe("POST /api/v1/screenings", () => {
  test("answers NDJSON with NDJSON, and nobody keeps it", async () => {
    const { post } = await openHouse();
    const response = await post(`${path}${terms}`, '{"customer":"aylin-demir"}\n{', ndjson);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const rows = (await response.text()).trimEnd().split("\n");
    expect(rows.map((row) => JSON.parse(row))).toMatchObject([
      { line: 1, customer: "aylin-demir", allowed: true },
      { line: 2, customer: null, allowed: false, reasons: ["malformed"] },
    ]);
  });

  test("answers CSV with CSV that no browser opens as a page", async () => {
    const { post } = await openHouse();
    const response = await post(`${path}${terms}`, "customer\naylin-demir\n", { "Content-Type": "text/csv" });
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe("attachment");
    expect(await response.text()).toMatch(/^line,customer,.*\r\n2,aylin-demir,yes,/);
  });

  test("answers an empty list with none", async () => {
    const { post } = await openHouse();
    expect(await (await post(`${path}${terms}`, "", ndjson)).text()).toBe("");
  });

  test("speaks for nobody any more once the key was revoked, in the middle of the list", async () => {
    const { api, context, createKey } = await openHouse();
    const key = await createKey({ id: "dialler" });
    const rows = sendRows();
    const response = await api.request(`${path}${terms}`, {
      method: "POST",
      body: rows.stream,
      headers: { ...ndjson, Authorization: `Bearer ${key}` },
      duplex: "half",
    } as RequestInit);
    const reader = response.body!.getReader();
    rows.send('{"customer":"aylin-demir"}\n');
    expect(await readText(reader)).toContain('"allowed":true');
    await context.db.writer.updateTable("api_key").set({ revoked_at: context.clock() }).execute();
    context.setNow("2026-11-24T17:12:02+01:00");
    rows.send('{"customer":"aylin-demir"}\n');
    expect(await readText(reader)).toContain('"reasons":["sender_not_allowed"]');
    rows.end();
  });
});

describe("a list over a real connection", () => {
  test("is read no faster than its answers are taken, and its end is the end of the work", async () => {
    const { api, context, createKey } = await openHouse();
    const clock = vi.spyOn(context, "clock");
    const batchesAsked = () => clock.mock.calls.length;
    const server = serve({ fetch: api.fetch, hostname: "127.0.0.1", port: 0 });
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const sending = startRequest({
      host: "127.0.0.1",
      port,
      path: `${path}${terms}`,
      method: "POST",
      headers: { ...ndjson, Authorization: `Bearer ${await createKey()}` },
    });
    sending.on("error", () => {});
    let rowsSent = 0;
    const line = `${JSON.stringify({ customer: "aylin-demir" })}\n`;
    const keepSending = () => {
      while (rowsSent < 1_000_000) {
        rowsSent += 500;
        if (!sending.write(line.repeat(500))) return;
      }
    };
    sending.on("drain", keepSending);
    keepSending();
    const [answer] = await once(sending, "response");
    answer.on("error", () => {});
    answer.pause();
    const sentWhenFull = await settled(() => rowsSent);
    expect(sentWhenFull).toBeLessThan(500_000);
    answer.destroy();
    await settled(batchesAsked);
    expect(batchesAsked()).toBeLessThan(1000);
    expect(rowsSent).toBeLessThan(1_000_000);
  });
});

/** The figure once it has not changed for half a second. */
async function settled(figure: () => number): Promise<number> {
  for (;;) {
    const before = figure();
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (figure() === before) return before;
  }
}

function sendRows() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  return {
    stream: readable,
    send: (text: string) => void writer.write(Buffer.from(text)),
    end: () => writer.close(),
  };
}

async function readText(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const { value } = await reader.read();
  return Buffer.from(value ?? []).toString();
}
