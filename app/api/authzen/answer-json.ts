/** What is told of an evaluation holds for this instant and this asker alone. */
export function answerJson(json: Buffer | string): Response {
  return new Response(json as Uint8Array<ArrayBuffer> | string, {
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
  });
}
