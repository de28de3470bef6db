/**
 * A house in which everything would be allowed, so that a no has no other reason than the fault: Aylin Demir and Jonas
 * Weber let everybody call for advice. It is Tuesday, 17:12.
 */
import { vi } from "vitest";
import { openDatabase } from "#db/open-database";
import { enterCustomer, openSmallHouse } from "./small-house";
import { openTestApi, type TestApi } from "./test-api";
import { createTestContext, type TestContext } from "./test-context";

export const question = {
  subject: { type: "staff", id: "keller" },
  action: { name: "phone" },
  resource: { type: "customer", id: "aylin-demir" },
  context: { topic: "advice" },
};

export const unavailable = { code: "unavailable", until: null };

/** Errors are told to the operator; the test's own output stays free of them. */
export async function openFaultHouse(context: TestContext): Promise<TestApi> {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await openSmallHouse(context);
  for (const name of ["Aylin Demir", "Jonas Weber"]) {
    await enterCustomer(context, name, {
      people: { mode: "anyone", teams: [], automated: ["phone"], ai: ["phone"] },
      topics: { advice: ["phone"] },
    });
  }
  return openTestApi({ context });
}

/** A database of which the test alone decides when it is closed. */
export function openOwnContext(location: string): TestContext {
  return createTestContext(openDatabase(location));
}

/** What is stored can no longer be read; what is kept of it may no longer be used. */
export async function damageChoice({ db }: TestContext, customerId: string): Promise<void> {
  const { writer } = db;
  await writer
    .updateTable("preference")
    .set({ document: '{"format":1,"people":' })
    .where("customer_id", "=", customerId)
    .execute();
  await writer.updateTable("customer").set({ revision: 99 }).where("id", "=", customerId).execute();
}
