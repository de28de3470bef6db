import { Hono } from "hono";
import { expect, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { describeOnBothDialects } from "#tests/support/databases";
import { answerHealth } from "~/http/answer-health";

describeOnBothDialects("whoever asks how the server is", ({ openTestDatabase, createEmptyDatabase }) => {
  test("is told that all is well while the database answers, also before there is a company", async () => {
    expect(await askHow(await openTestDatabase())).toEqual([200, '{"status":"ok"}']);
  });

  test("is told, and not why, when the database answers but holds nothing of ours", async () => {
    const db = openDatabase(await createEmptyDatabase());
    expect(await askHow(db)).toEqual([503, '{"status":"unavailable"}']);
    await db.close();
  });

  test("is told, and not why, when the database is gone", async () => {
    const db = openDatabase(await createEmptyDatabase());
    await db.close();
    expect(await askHow(db)).toEqual([503, '{"status":"unavailable"}']);
  });
});

async function askHow(db: ReturnType<typeof openDatabase>): Promise<[status: number, body: string]> {
  const app = new Hono();
  app.get("/healthz", (context) => answerHealth(context, db));
  const answer = await app.request("/healthz");
  return [answer.status, await answer.text()];
}
