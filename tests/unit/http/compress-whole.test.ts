import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compressWhole } from "~/http/compress-whole";

const page = "<!DOCTYPE html>".padEnd(2_000, "Kontaktwahl ");

function answer(headers: Record<string, string> = {}, body = page) {
  return new Response(body, {
    status: 409,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", ...headers },
  });
}

describe("a page", () => {
  it.each(["gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8"])(
    "is compressed for whoever takes %s",
    async (accepted) => {
      const compressed = await compressWhole(answer(), "GET", accepted);
      expect(compressed.status).toBe(409);
      expect(compressed.headers.get("Content-Encoding")).toBe("gzip");
      expect(compressed.headers.get("Vary")).toContain("Accept-Encoding");
      expect(gunzipSync(Buffer.from(await compressed.arrayBuffer())).toString()).toBe(page);
    },
  );

  it.each([undefined, "", "br", "identity", "gzip;q=0", "gzip;q=0.0", "xgzip"])(
    "is left as it is for whoever takes %s",
    async (accepted) => {
      const left = await compressWhole(answer(), "GET", accepted);
      expect(left.headers.get("Content-Encoding")).toBeNull();
      expect(await left.text()).toBe(page);
    },
  );

  it("is left as it is where it says so, where it is short, where nothing is sent, and where it is none", async () => {
    const isLeft = async (given: Response, method = "GET") =>
      (await compressWhole(given, method, "gzip")).headers.get("Content-Encoding") === null;
    expect(await isLeft(answer({ "Cache-Control": "no-store, no-transform" }))).toBe(true);
    expect(await isLeft(answer({}, "short"))).toBe(true);
    expect(await isLeft(answer(), "HEAD")).toBe(true);
    expect(await isLeft(answer({ "Content-Type": "text/csv" }))).toBe(true);
  });
});
