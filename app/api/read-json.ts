/**
 * The JSON of a request: at most 8 MiB, counted as the bytes arrive, so that neither a false Content-Length nor none
 * at all lets more in. Linear in the body's length whatever it holds; nothing is thrown.
 */
import { isAscii } from "node:buffer";
import { measureJson } from "./measure-json";
import { readMediaType } from "./media-type";
import { type OrProblem, type Problem, refuse, type Telling } from "./problem";

export const bodyBytesMax = 8 * 1024 * 1024;
export const depthMax = 64;
/** A customer who chose nobody, written as short as can be, has one comma in 14 bytes: 8 MiB of them pass. */
export const commasMax = 600_000;

const tooLarge = () => refuse("body-too-large", (say) => say.request.bytesMax(bodyBytesMax));
const endsEarly = () => refuse("not-json", ({ request }) => request.notJson(request.endsEarly));

export async function readJson(request: Request): Promise<OrProblem<unknown>> {
  if (readMediaType(request.headers) !== "application/json") {
    return refuse("media-type-unsupported", (say) => say.request.sendJson);
  }
  if (Number(request.headers.get("content-length")) > bodyBytesMax) return tooLarge();
  try {
    const bytes = await readBytes(request.body);
    return bytes ? parseJson(bytes) : tooLarge();
  } catch {
    // Whoever sent it has hung up: no fault of ours.
    return endsEarly();
  }
}

/** Null as soon as there are too many; the rest is not read. */
async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > bodyBytesMax) return null;
    chunks.push(part.value);
  }
  return Buffer.concat(chunks, length);
}

export function parseJson(bytes: Uint8Array): OrProblem<unknown> {
  const { depth, commas, isClosed } = measureJson(bytes);
  if (!isClosed) return endsEarly();
  if (depth > depthMax) return refuseWhole((say) => say.request.tooDeep(depthMax));
  if (commas > commasMax) return refuseWhole((say) => say.request.tooFull(commasMax));
  try {
    return { ok: true, value: JSON.parse(readText(bytes)) };
  } catch (error) {
    const parserSays = error instanceof SyntaxError ? error.message : null;
    return refuse("not-json", ({ request }) => request.notJson(parserSays ?? request.notUtf8));
  }
}

/** Throws where it is not UTF-8. Most bodies are plain ASCII, which takes no decoder. */
function readText(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function refuseWhole(detail: Telling): { ok: false; problem: Problem } {
  const errors = [{ detail, pointer: "#" }];
  return { ok: false, problem: { kind: "body-invalid", detail: (say) => say.request.notRead, errors } };
}
