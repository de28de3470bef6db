import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { formatJson } from "~/routes/developers/format-json";
import { writeCurl } from "~/routes/developers/write-curl";

/** What a shell hands to curl. */
function typed(text: string): string[] {
  const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${text}`;
  return spawnSync("sh", ["-c", script], { encoding: "utf8" }).stdout.split("\0").slice(0, -1);
}

const url = "http://localhost:3000/api/v1/permits?topic=advice&channel=phone";

test("a request reaches curl as it was meant, whatever stands in it", () => {
  const text = `{"note":"Lena's $HOME \\"new\\" \`car\`"}\n`;
  const body = { type: "application/json", text };
  expect(typed(writeCurl({ method: "POST", url, key: "demo-api-key", body }))).toEqual([
    url,
    "-H",
    "Authorization: Bearer demo-api-key",
    "-H",
    "Content-Type: application/json",
    "--data-binary",
    text,
  ]);
});

test("the method is named where curl would take another", () => {
  expect(typed(writeCurl({ method: "GET", url, key: null, body: null }))).toEqual([url]);
  expect(typed(writeCurl({ method: "DELETE", url, key: null, body: null }))).toEqual(["-X", "DELETE", url]);
});

test("JSON is set on one line where there is room, and stays what it was", () => {
  const value = {
    name: "CRM",
    kinds: ["consent.withdrawn"],
    empty: {},
    url: `https://crm.example.org/${"a".repeat(60)}`,
  };
  const text = formatJson(value);
  expect(text.split("\n")).toHaveLength(6);
  expect(text).toContain('  "kinds": ["consent.withdrawn"],');
  expect(JSON.parse(text)).toEqual(value);
});
