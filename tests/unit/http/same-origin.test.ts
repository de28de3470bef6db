import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { sameOrigin } from "~/http/same-origin";

const ours = "https://kontakt.example.de";

function openSite(mode: "demo" | "production", baseUrl: string) {
  const app = new Hono();
  app.use(sameOrigin({ mode, baseUrl }));
  app.all("*", (context) => context.text("done"));
  return async (method: string, headers: Record<string, string>, path = "/me/stop") =>
    (await app.request(baseUrl + path, { method, headers })).status;
}

describe("a form sent with a customer's cookies", () => {
  const send = openSite("production", ours);

  test("is taken from our own pages", async () => {
    expect(await send("POST", { Origin: ours })).toBe(200);
    expect(await send("POST", { "Sec-Fetch-Site": "same-origin" })).toBe(200);
  });

  test.each([
    "https://evil.example",
    "https://kontakt.example.de:8443",
    "https://beratung.kontakt.example.de",
    "https://kontakt.example.de.evil.example",
    "https://kontakt.example.de@evil.example",
    "https://someone@kontakt.example.de",
    "null",
  ])("is refused from %s", async (origin) => {
    expect(await send("POST", { Origin: origin, Host: new URL(ours).host })).toBe(403);
  });

  test("is refused from our name over plain http, where anybody on the way can answer for us", async () => {
    expect(await send("POST", { Origin: "http://kontakt.example.de", Host: "kontakt.example.de" })).toBe(403);
  });

  test("is refused where another name leads to the server", async () => {
    expect(await send("POST", { Origin: "https://evil.example", Host: "evil.example" })).toBe(403);
  });

  test("is refused where neither origin nor fetch site is named, or only a neighbour", async () => {
    expect(await send("POST", {})).toBe(403);
    expect(await send("POST", { "Sec-Fetch-Site": "same-site" })).toBe(403);
    expect(await send("POST", { "Sec-Fetch-Site": "none" })).toBe(403);
  });

  test.each(["PUT", "PATCH", "DELETE"])("is refused as %s, too", async (method) => {
    expect(await send(method, { Origin: "https://evil.example" })).toBe(403);
  });
});

test("pages can be opened from anywhere", async () => {
  expect(await openSite("production", ours)("GET", { Origin: "https://evil.example" })).toBe(200);
});

test("a demo takes forms under whichever name it was opened, and no others", async () => {
  const send = openSite("demo", "http://localhost:3000");
  expect(await send("POST", { Origin: "http://127.0.0.1:3000", Host: "127.0.0.1:3000" })).toBe(200);
  expect(await send("POST", { Origin: "http://evil.example", Host: "127.0.0.1:3000" })).toBe(403);
});

describe("unsubscribing with one click, as mail programs do it (RFC 8058)", () => {
  const send = openSite("production", ours);

  test("is taken without an origin", async () => {
    expect(await send("POST", {}, "/unsubscribe/a-Sealed_link")).toBe(200);
  });

  test.each([
    "/unsubscribe",
    "/unsubscribe/",
    "/unsubscribe/a/b",
    "/x/unsubscribe/a",
    "/me/stop?/unsubscribe/a",
    "/unsubscribe/../me/stop",
  ])("is taken at its own address alone, not at %s", async (path) => {
    expect(await send("POST", {}, path)).toBe(403);
  });

  test("is not taken from another site's page, nor by another method", async () => {
    const path = "/unsubscribe/a-Sealed_link";
    expect(await send("POST", { Origin: "https://evil.example" }, path)).toBe(403);
    expect(await send("POST", { "Sec-Fetch-Site": "cross-site" }, path)).toBe(403);
    expect(await send("DELETE", {}, path)).toBe(403);
  });
});
