import { gzipSync } from "node:zlib";

/** Below this nothing is won. */
const bytesMin = 1024;
/** Of a character of UTF-16, in UTF-8: at most. */
const bytesPerCharacter = 3;

/**
 * HTML, compressed where the browser takes gzip and the headers do not forbid it; they are told. In one go and at once: a
 * page is whole anyway, and handing it to a stream or a thread costs more than the compressing.
 */
export function compressWhole(html: string, headers: Headers, accepted: string | null): Buffer<ArrayBuffer> {
  const bytes = toBytes(html);
  const mayChange = !headers.get("Cache-Control")?.includes("no-transform");
  if (bytes.length < bytesMin || !mayChange || !takesGzip(accepted ?? "")) return bytes;
  headers.set("Content-Encoding", "gzip");
  headers.append("Vary", "Accept-Encoding");
  return gzipSync(bytes);
}

/** Goes over the text once, where `Buffer.from` goes over it a first time to count its bytes. */
function toBytes(html: string): Buffer<ArrayBuffer> {
  const room = Buffer.allocUnsafe(html.length * bytesPerCharacter);
  return room.subarray(0, room.write(html));
}

/** Refused by a weight of nothing: "gzip;q=0". */
function takesGzip(accepted: string): boolean {
  return accepted.split(",").some((one) => /^\s*gzip\s*(;\s*q=(1|0?\.\d*[1-9]).*)?$/.test(one));
}
