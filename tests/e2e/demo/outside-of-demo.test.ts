/** The server as an operator runs it: nothing of the demo exists in it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { findFreePort } from "../../support/find-free-port";

const paths = [
  "/demo",
  "/demo/",
  "/DEMO",
  "/%64emo",
  "//demo",
  "/demo/mailbox",
  "/demo/mailbox/1",
  "/demo/components",
  "/demo/components/card",
];
const origin = "https://kontakt.example.de";
let url = "";
let stop = async () => {};

test.beforeAll(async () => {
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), "kontaktwahl-production-"));
  const { PATH } = process.env;
  const env: NodeJS.ProcessEnv = {
    PATH,
    NODE_ENV: "production",
    PORT: String(port),
    DATA_DIR: folder,
    SECRET: "a secret for tests, long enough to be one",
    ENCRYPTION_KEY: Buffer.alloc(32, "test").toString("base64"),
    BASE_URL: origin,
    SMTP_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "post@example.de",
    LOG_LEVEL: "silent",
  };
  const server = spawn(process.execPath, ["build/server/server.js"], { env, stdio: "inherit" });
  url = `http://localhost:${port}`;
  stop = async () => {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  await expect(async () => expect((await fetch(`${url}/healthz`)).ok).toBe(true)).toPass();
});

test.afterAll(() => stop());

for (const path of paths) {
  test(`${path} does not exist, whatever is sent to it`, { tag: "@without-script" }, async ({ request }) => {
    expect((await request.get(url + path)).status()).toBe(404);
    const headers = { Host: new URL(origin).host, Origin: origin };
    for (const [kind, id] of [
      ["customer", "aylin-demir"],
      ["staff", "sabine-keller"],
    ] as const) {
      const answer = await request.post(url + path, { form: { [kind]: id }, headers });
      // Where a demo has nothing that could be sent either, the answer may be 405.
      expect(path === "/demo" ? [404] : [404, 405]).toContain(answer.status());
      expect(answer.headers()["set-cookie"]).toBeUndefined();
    }
    expect((await request.get(`${url}${path}.data`)).status()).toBe(404);
  });
}

test("the demo's API key is refused", { tag: "@without-script" }, async ({ request }) => {
  const headers = { Authorization: "Bearer demo-api-key" };
  const answer = await request.post(`${url}/api/v1/simulate/decision`, { data: {}, headers });
  expect(answer.status()).toBe(401);
});

test("cookies are for https and this host alone", { tag: "@without-script" }, async ({ request }) => {
  const headers = { Host: new URL(origin).host, Origin: origin };
  const form = { language: "en", return: "/" };
  const answer = await request.post(`${url}/language`, { form, headers, maxRedirects: 0 });
  expect(answer.headers()["set-cookie"]).toMatch(/^__Host-language=.*Secure/);
});
