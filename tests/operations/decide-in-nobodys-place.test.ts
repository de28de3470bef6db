/** Whom nobody knows is decided about like a customer: how long a decision takes tells how much somebody has decided. */
import { expect, test, vi } from "vitest";
import { claimAs } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { decidePermission } from "~/domain/permission/decide-permission";
import { standAt } from "~/domain/permission/standing-decision";
import { askPermission } from "~/operations/permission/ask-permission.server";

vi.mock("~/domain/permission/decide-permission", { spy: true });
vi.mock("~/domain/permission/standing-decision", { spy: true });

const request = { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" } as const;
const dialer = {
  ...{ id: "dialer", name: "Dialer", scopes: ["check" as const], senders: null },
  ...{ defaultTopic: null, requestsPerMinute: null },
};
const olgasCaps = [{ max: 7, per: "P1M" }];

describeOnBothDialects(
  "in nobody's place somebody is decided about, and nothing of it is told",
  ({ openTestContext }) => {
    async function openHouse() {
      const context = await openTestContext();
      await openSmallHouse(context);
      const people = { mode: "ranked", ranked: ["keller"] } as const;
      await enterCustomer(context, "Olga Petrova", {
        people: { ...people, ranked: ["keller"] },
        topics: { advice: ["phone"] },
        caps: olgasCaps,
      });
      const entered = context.clock();
      context.setNow(new Date(entered + 60_000).toISOString());
      const ask = async (customers: string[], at: number | null = null) =>
        (
          await askPermission(
            context,
            dialer,
            customers.map((customer) => ({ ...request, customer, at })),
          )
        ).answers;
      expect((await ask(["olga-petrova"])).map(({ allowed }) => allowed)).toEqual([true]);
      vi.mocked(standAt).mockClear();
      vi.mocked(decidePermission).mockClear();
      return { context, ask, entered };
    }

    const no = { allowed: false, reasons: [{ code: "not_chosen", until: null }], caps: [] };

    test("where one is asked about, or several", async () => {
      const { ask } = await openHouse();
      for (const nobodies of [["nobody"], ["nobody-else", "nobody-at-all"]]) {
        expect(await ask(nobodies)).toMatchObject(nobodies.map(() => no));
        expect(capsDecidedBy(standAt)).toEqual(nobodies.map(() => olgasCaps));
        vi.mocked(standAt).mockClear();
      }
    });

    test("where it is about the past", async () => {
      const { ask, entered } = await openHouse();
      expect(await ask(["nobody"], entered)).toMatchObject([no]);
      expect(capsDecidedBy(standAt)).toEqual([olgasCaps]);
    });

    test("where a permit is claimed", async () => {
      const { context } = await openHouse();
      const refused = await claimAs(context, "keller", { customer: "nobody" });
      expect(refused).toMatchObject({ kind: "refused", decision: { allowed: false, caps: [] } });
      expect(capsDecidedBy(decidePermission)).toContainEqual(olgasCaps);
    });
  },
);

function capsDecidedBy(decider: typeof standAt | typeof decidePermission) {
  return vi.mocked(decider).mock.calls.map(([{ preferences }]) => preferences.caps);
}
