/** What is told of an evaluation holds for this instant and this asker alone. */
export function answerJson(json: Buffer): Response {
  return new Response(json as Uint8Array<ArrayBuffer>, {
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
  });
}
