import { expect, test } from "vitest";
import type { Asker } from "~/api/authzen/evaluate";
import { type ToldEvaluation, ToldEvaluations } from "~/api/authzen/told-evaluations";
import type { House } from "~/operations/house/read-house.server";
import type { AskedQuestion } from "~/operations/permission/ask-permission.server";

const now = Date.parse("2026-11-24T17:12:00+01:00");
const hourMs = 3_600_000;
const house = { settings: { timeZone: "Europe/Berlin" } } as House;
const dialer = { client: { id: "dialer" }, languages: ["de"] } as unknown as Asker;
const told: ToldEvaluation = {
  before: '{"decision":true}',
  after: null,
  allowed: true,
  since: now,
  until: now + hourMs,
};

function about(customer: string): AskedQuestion {
  return { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice", customer, at: null };
}

test("what is told of Aylin Demir is kept, however often somebody else is told anew", () => {
  const evaluations = new ToldEvaluations();
  evaluations.keep(dialer, about("aylin-demir"), told, house, now);
  for (let time = 0; time < 150_000; time++) evaluations.keep(dialer, about("karl-vogt"), told, house, now);
  expect(evaluations.recall(dialer, about("aylin-demir"), now)).toMatchObject({
    ...told,
    before: Buffer.from(told.before),
  });
});

test("of more than a hundred thousand the earlier ones are forgotten, and asked afresh", () => {
  const evaluations = new ToldEvaluations();
  evaluations.keep(dialer, about("aylin-demir"), told, house, now);
  for (let other = 0; other < 100_000; other++)
    evaluations.keep(dialer, about(`c-${other}`), told, house, now);
  expect(evaluations.recall(dialer, about("aylin-demir"), now)).toBeNull();
  expect(evaluations.recall(dialer, about("c-99999"), now)).toMatchObject({
    ...told,
    before: Buffer.from(told.before),
  });
});

test("stands until its end, not included, and on its day alone", () => {
  const evaluations = new ToldEvaluations();
  const untilTomorrow = { ...told, until: now + 24 * hourMs };
  evaluations.keep(dialer, about("aylin-demir"), told, house, now);
  evaluations.keep(dialer, about("karl-vogt"), untilTomorrow, house, now);
  expect(evaluations.recall(dialer, about("aylin-demir"), now + hourMs - 1)).not.toBeNull();
  expect(evaluations.recall(dialer, about("aylin-demir"), now + hourMs)).toBeNull();
  const midnight = Date.parse("2026-11-25T00:00:00+01:00");
  expect(evaluations.recall(dialer, about("karl-vogt"), midnight - 1)).not.toBeNull();
  expect(evaluations.recall(dialer, about("karl-vogt"), midnight)).toBeNull();
});
