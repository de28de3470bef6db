import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/** Below this nothing is won. */
const bytesMin = 1024;

/**
 * HTML, compressed in one go where the browser takes gzip: a page is whole anyway, and a stream of it costs more than the
 * compressing. What else is answered, and what is not to be transformed, is left as it is.
 */
export async function compressWhole(
  answer: Response,
  method: string,
  accepted: string | undefined,
): Promise<Response> {
  const { headers, status, statusText } = answer;
  const isPage = headers.get("Content-Type")?.startsWith("text/html") && method !== "HEAD";
  const mayChange = !headers.get("Cache-Control")?.includes("no-transform");
  if (!isPage || !mayChange || !takesGzip(accepted) || headers.has("Content-Encoding")) return answer;
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (bytes.length < bytesMin) return new Response(bytes, { headers, status, statusText });
  headers.set("Content-Encoding", "gzip");
  headers.append("Vary", "Accept-Encoding");
  headers.delete("Content-Length");
  return new Response(await compress(bytes), { headers, status, statusText });
}

/** Refused by a weight of nothing: "gzip;q=0". */
function takesGzip(accepted = ""): boolean {
  return accepted.split(",").some((one) => /^\s*gzip\s*(;\s*q=(1|0?\.\d*[1-9]).*)?$/.test(one));
}
