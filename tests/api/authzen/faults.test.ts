/** On every fault the answer is no, with `unavailable`: never a yes, and never nothing at all. */
import { expect, onTestFinished, test, vi } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectProblem } from "#tests/support/expect-problem";
import {
  damageChoice,
  openFaultHouse,
  openOwnContext,
  question,
  unavailable,
} from "#tests/support/fault-house";
import type { TestApi } from "#tests/support/test-api";
import { discloseDecision } from "~/domain/permission/disclose-decision";
import { writeAnswer } from "~/i18n/sentences/write-answer";

vi.mock("~/domain/permission/disclose-decision", { spy: true });
vi.mock("~/i18n/sentences/write-answer", { spy: true });

const evaluation = "/access/v1/evaluation";
const evaluations = "/access/v1/evaluations";
const aboutJonas = { resource: { type: "customer", id: "jonas-weber" } };
const searches: [string, object][] = [
  ["subject", { ...question, subject: { type: "staff" } }],
  ["resource", { ...question, resource: { type: "customer" } }],
  ["action", question],
];

async function ask({ post }: TestApi, path: string, body: object) {
  const response = await post(path, body);
  return { status: response.status, body: await response.json() };
}

/** Nothing is said of anybody: an empty page would look like the last one, and a key that is not looked up like a wrong one. */
async function expectLater(refused: Response): Promise<void> {
  await expectProblem(refused, 503);
  expect(refused.headers.get("retry-after")).toBe("2");
}

const no = {
  decision: false,
  context: { allowed: false, basis: null, reasons: [unavailable], window: null },
};

describeOnBothDialects("the Authorization API", ({ openTestContext, createTestDatabase }) => {
  test("says yes in this house where nothing is broken", async () => {
    const api = await openFaultHouse(await openTestContext());
    expect(await ask(api, evaluation, question)).toMatchObject({ status: 200, body: { decision: true } });
    for (const [what, body] of searches) {
      const found = await ask(api, `/access/v1/search/${what}`, body);
      expect(found.body.results.length, what).toBeGreaterThan(0);
      expect(found.body, what).not.toHaveProperty("context");
    }
  });

  test("says no to everything when the database is gone, though all was known a moment before", async () => {
    const context = openOwnContext(await createTestDatabase());
    const api = await openFaultHouse(context);
    expect((await ask(api, evaluation, question)).body.decision).toBe(true);
    await context.db.close();
    const { status, body } = await ask(api, evaluation, question);
    expect({ status, body }).toMatchObject({ status: 200, body: no });
    expect(body.context.explanation.de).not.toBe("");
    const past = { ...question, context: { topic: "advice", time: "2026-11-20T12:00:00Z" } };
    expect((await ask(api, evaluation, past)).body).toMatchObject(no);
    const many = await ask(api, evaluations, { ...question, evaluations: [{}, aboutJonas, 1] });
    expect(many).toMatchObject({ status: 200, body: { evaluations: [no, no, { decision: false }] } });
    for (const [what, search] of searches)
      await expectLater(await api.post(`/access/v1/search/${what}`, search));
    context.setNow("2026-11-24T17:12:02+01:00");
    await expectLater(await api.post(evaluation, question));
  });

  test("takes the page after the one that failed by the same token, once the database answers again", async () => {
    const location = await createTestDatabase();
    const context = openOwnContext(location);
    const broken = await openFaultHouse(context);
    const search = { ...question, resource: { type: "customer" } };
    const first = await ask(broken, "/access/v1/search/resource", { ...search, page: { limit: 1 } });
    const next = { ...search, page: { token: first.body.page.next_token } };
    await context.db.close();
    expect((await broken.post("/access/v1/search/resource", next)).status).toBe(503);
    const mended = openOwnContext(location);
    onTestFinished(() => mended.db.close());
    context.db = mended.db;
    expect((await ask(broken, "/access/v1/search/resource", next)).body).toMatchObject({
      results: [{ id: "jonas-weber" }],
      page: { next_token: "" },
    });
  });

  test("denies what one stored choice says that cannot be read, and answers everybody else's", async () => {
    const api = await openFaultHouse(await openTestContext());
    await damageChoice(api.context, "aylin-demir");
    expect((await ask(api, evaluation, question)).body).toMatchObject(no);
    const batch = { ...question, evaluations: [{}, aboutJonas] };
    expect((await ask(api, evaluations, batch)).body.evaluations).toMatchObject([no, { decision: true }]);
    const search = { ...question, resource: { type: "customer" } };
    expect((await ask(api, "/access/v1/search/resource", search)).body).toMatchObject({
      results: [{ id: "jonas-weber" }],
      context: { reasons: [unavailable] },
    });
    for (const [what, body] of [searches[0]!, searches[2]!]) {
      expect((await ask(api, `/access/v1/search/${what}`, body)).body, what).toMatchObject({
        results: [],
        context: { reasons: [unavailable] },
      });
    }
  });

  test("denies what cannot be decided, and decides the rest", async () => {
    const api = await openFaultHouse(await openTestContext());
    vi.mocked(discloseDecision).mockImplementationOnce(() => {
      throw new Error("This rule has a fault.");
    });
    const batch = { ...question, evaluations: [{}, aboutJonas, {}] };
    expect((await ask(api, evaluations, batch)).body.evaluations).toMatchObject([
      no,
      { decision: true },
      { decision: true },
    ]);
  });

  test("denies what it could say yes to, but not in words", async () => {
    const api = await openFaultHouse(await openTestContext());
    vi.mocked(writeAnswer).mockImplementationOnce(() => {
      throw new Error("This sentence has a fault.");
    });
    expect((await ask(api, evaluation, question)).body).toMatchObject(no);
    expect((await ask(api, evaluation, question)).body).toMatchObject({ decision: true });
  });
});
