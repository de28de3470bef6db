import { expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { isPortalLinkGood } from "~/operations/links/apply-portal-link.server";
import { openAylinsHouse } from "../preferences/aylins-house";

const path = (reference: string) => `/api/v1/customers/${reference}/portal-links`;

test("201: a link that is good until it is revoked", async () => {
  const { post, send, context } = await openAylinsHouse();
  const answer = await post(path("aylin-demir"), { days: 30 });
  expect(answer.status).toBe(201);
  const { url, expiresAt } = await answer.json();
  expect(Date.parse(expiresAt)).toBe(context.clock() + 30 * 86_400_000);
  const token = url.split("/k/").at(-1);
  expect(await isPortalLinkGood(context, token)).toBe(true);
  expect(await (await send("DELETE", path("aylin-demir"))).json()).toEqual({ revoked: 1 });
  expect(await isPortalLinkGood(context, token)).toBe(false);
});

test("404: nobody of that name", async () => {
  const { post } = await openAylinsHouse();
  await expectProblem(await post(path("nobody-here"), {}), 404);
});

test.each([0, 731, 1.5, "90"])("422: %o are no days", async (days) => {
  const { post } = await openAylinsHouse();
  const { errors } = await expectProblem(await post(path("aylin-demir"), { days }), 422);
  expect(errors).toMatchObject([{ pointer: "#/days" }]);
});
