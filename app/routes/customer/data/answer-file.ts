/** A file for the one who asked: saved rather than shown, and kept by no cache. */
export function answerFile(
  body: string | Uint8Array | AsyncGenerator<string>,
  { name, type }: { name: string; type: string },
): Response {
  const headers = {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "no-store",
  };
  const isMadeMeanwhile = typeof body === "object" && "next" in body;
  return new Response(isMadeMeanwhile ? streamText(body) : (body as BodyInit), { headers });
}

/** Nothing is made before it can be sent, and whoever hangs up ends the making. */
function streamText(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
