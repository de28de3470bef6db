/** What is told of an evaluation holds for this instant and this asker alone. */
export function answerJson(json: string): Response {
  return new Response(json, {
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
  });
}
