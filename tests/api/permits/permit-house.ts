/** Aylin Demir lets Frau Keller call for advice, once a month; it is Tuesday, 17:12. */
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, type TestApi } from "#tests/support/test-api";
import type { TestContext } from "#tests/support/test-context";

export const permitsPath = "/api/v1/permits";

export const claim = {
  customer: "aylin-demir",
  sender: { type: "staff", id: "keller" },
  channel: "phone",
  topic: "advice",
};

export const dangerClaim = { ...claim, topic: "danger", reason: "Bremsleitung falsch montiert" };

export interface PermitHouse extends TestApi {
  /** The header of a new key that is bound to this member of staff by name. */
  keyOf(staff: string): Promise<Record<string, string>>;
  /** Claims what must be granted, or wait. */
  claimed(
    body?: object,
  ): Promise<Record<string, never> & { id: string; token: string; contactPoint: unknown }>;
}

/** Without a context: on a fresh SQLite database. */
export async function openPermitHouse(context?: TestContext): Promise<PermitHouse> {
  const api = await openTestApi({ context });
  await openSmallHouse(api.context);
  await enterCustomer(api.context, "Aylin Demir", {
    people: { mode: "ranked", ranked: ["keller"] },
    topics: { advice: ["phone"] },
    caps: [{ max: 1, per: "P1M", sender: "staff" }],
  });
  return {
    ...api,
    async keyOf(id) {
      return { Authorization: `Bearer ${await api.createKey({ senders: [{ type: "staff", id }] })}` };
    },
    async claimed(body = claim) {
      const response = await api.post(permitsPath, body);
      if (response.status > 202) throw new Error(await response.text());
      return response.json();
    },
  };
}
