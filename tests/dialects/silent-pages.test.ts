import type { LoaderFunctionArgs } from "@remix-run/node";
import { expect, onTestFinished, test } from "vitest";
import { testDatabases } from "#tests/support/databases";
import { openOwnContext } from "#tests/support/fault-house";
import { baseUrl } from "#tests/support/sign-in-house";
import { outcomeWithin, putBetween, stopClock } from "#tests/support/silent-server";
import { openSmallHouse } from "#tests/support/small-house";
import { customerSessionCookie } from "~/auth/cookies.server";
import { findCompany } from "~/operations/house/find-company.server";
import { loader as readFrame } from "~/root";
import { loader as readLetter } from "~/routes/customer/letter";

const { createTestDatabase } = testDatabases("postgres");
/** Of a connection on which something is read. */
const silenceMs = 10_000;

test("a page and its frame wait for a silent server once, however much of it they would ask", async () => {
  const { location, setSilent } = await putBetween(await createTestDatabase());
  const operations = openOwnContext(location);
  onTestFinished(() => operations.db.close());
  await openSmallHouse(operations);
  const cookie = await customerSessionCookie({ baseUrl, vault: operations.vault }).serialize("of-aylin");
  const request = new Request(`${baseUrl}/me`, { headers: { cookie: cookie.split(";")[0]! } });
  const config = { baseUrl, mode: "production", accent: null, brand: { logo: null, ownPages: {} } };
  const context = { operations, config, reportFault: () => {} };
  const args = { request, params: {}, context } as unknown as LoaderFunctionArgs;
  await findCompany(operations);
  setSilent(true);
  onTestFinished(() => setSilent(false));
  stopClock();
  const [frame, letter] = [readFrame(args), readLetter(args)];
  const told = letter.then(
    () => "told",
    (fault: { init?: { status?: number } }) => fault.init?.status,
  );
  expect(await outcomeWithin(silenceMs + 1_000, Promise.all([frame, told]))).toBe("done");
  expect(await told).toBe(503);
  expect(await frame).toMatchObject({ company: expect.any(String), language: "de" });
});
