import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compressWhole } from "~/http/compress-whole";

const page = "<!DOCTYPE html>".padEnd(2_000, "Kontaktwahl ");

function compress(accepted: string | null, headers: Record<string, string> = {}, html = page) {
  const told = new Headers({ "Cache-Control": "no-store", ...headers });
  return { body: compressWhole(html, told, accepted), headers: told };
}

describe("a page", () => {
  it.each(["gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8"])(
    "is compressed for whoever takes %s",
    (accepted) => {
      const { body, headers } = compress(accepted);
      expect(headers.get("Content-Encoding")).toBe("gzip");
      expect(headers.get("Vary")).toContain("Accept-Encoding");
      expect(gunzipSync(body).toString()).toBe(page);
    },
  );

  it.each([null, "", "br", "identity", "gzip;q=0", "gzip;q=0.0", "xgzip"])(
    "is left as it is for whoever takes %s",
    (accepted) => {
      const { body, headers } = compress(accepted);
      expect(headers.get("Content-Encoding")).toBeNull();
      expect(body.toString()).toBe(page);
    },
  );

  it.each(["gzip", null])("keeps every sign of it, whatever it is written in (%s)", (accepted) => {
    const signs = "Grüße – „Şükriye“ kommt um 17 Uhr\u00a0… 日本 👋🏽 ".repeat(300);
    const { body } = compress(accepted, {}, signs);
    expect((accepted ? gunzipSync(body) : body).toString()).toBe(signs);
  });

  it("is left as it is where it says so, and where it is short", () => {
    const noTransform = compress("gzip", { "Cache-Control": "no-store, no-transform" });
    expect(noTransform.headers.get("Content-Encoding")).toBeNull();
    expect(compress("gzip", {}, "short").headers.get("Content-Encoding")).toBeNull();
  });
});
