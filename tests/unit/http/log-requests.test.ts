import { Hono } from "hono";
import pino from "pino";
import { expect, test } from "vitest";
import type { WebVariables } from "~/http/create-web-app";
import { logRequests } from "~/http/log-requests";
import routes from "~/routes";

const secret = "Kq3vT0kEn-_77aB";

interface Place {
  path?: string;
  children?: Place[];
}

/** Every address of the site map that carries a secret. */
function listSecretPaths(places: readonly Place[], above = ""): string[] {
  return places.flatMap(({ path, children = [] }) => {
    const whole = path ? `${above}/${path}` : above;
    return [...(path?.endsWith(":token") ? [whole] : []), ...listSecretPaths(children, whole)];
  });
}

async function logOf(path: string): Promise<string> {
  const lines: string[] = [];
  const app = new Hono<{ Variables: WebVariables }>();
  app.use(logRequests(pino({ level: "debug" }, { write: (line) => void lines.push(line) })));
  app.all("*", (context) => context.text("done"));
  await app.request(path);
  return lines.join("");
}

const secretPaths = listSecretPaths((await routes) as Place[]);

test("the site map has links that are secrets", () => {
  expect(secretPaths.length).toBeGreaterThanOrEqual(6);
});

test.each(secretPaths)("no log keeps the secret of %s, however the address is spelled", async (path) => {
  const address = path.replace(":token", secret);
  const encoded = address.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  const spellings = [address, `${address}.data`, `${address}/`, address.toUpperCase(), encoded];
  for (const spelled of spellings) {
    const line = await logOf(spelled);
    expect(line).toContain('"status":200');
    expect(line.toLowerCase()).not.toContain(secret.toLowerCase());
  }
});
