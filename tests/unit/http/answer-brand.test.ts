import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Brand } from "~/brand/brand";
import { type Config, readConfig } from "~/config.server";
import { answerBrand } from "~/http/answer-brand";
import type { WebVariables } from "~/http/create-web-app";
import { securityHeaders } from "~/http/security-headers";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>';

function openSite(changed: Partial<Brand>) {
  const result = readConfig({}, ["--demo"]);
  if (!result.ok) throw new Error(result.faults.join("\n"));
  const config: Config = { ...result.config, brand: { ...result.config.brand, ...changed } };
  const app = new Hono<{ Variables: WebVariables }>();
  app.use(securityHeaders(false));
  answerBrand(app, config);
  return app;
}

test("a logo is a picture and can do nothing, whoever opens it by itself and whatever is in it", async () => {
  const logo = { type: "image/svg+xml" as const, bytes: Buffer.from(svg), width: 9, height: 9 };
  const answer = await openSite({ logo }).request("/logo.svg");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("image/svg+xml");
  expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none';.*; sandbox$/);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await answer.text()).toBe(svg);
});

test("a logo that nobody configured is not there", async () => {
  for (const path of ["/logo.svg", "/logo.png", "/logo-dark.svg", "/accent.css"])
    expect((await openSite({}).request(path)).status).toBe(404);
});
