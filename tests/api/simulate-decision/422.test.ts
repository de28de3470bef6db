import { describe, expect, test } from "vitest";
import { emptySimulation } from "#tests/support/empty-simulation";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";

/** Where it stands -> what stands there instead; each is one fault of the body. */
const faults: [pointer: string, value: unknown][] = [
  ["#/at", "2026-11-24"],
  ["#/at", "2026-11-24T10:00:00"],
  ["#/at", 1e3],
  ["#/request/topic", "raffle"],
  ["#/request/channel", "fax"],
  ["#/request/sender/type", "robot"],
  ["#/company/timeZone", "Europe/Bielefeld"],
  ["#/company/region", "DE-XX"],
  ["#/company/channels/0/live", 1],
  ["#/company/channels/0/colour", "red"],
  ["#/customer/value", "A"],
  ["#/customer/contactPoints", ["phone", "phone"]],
  ["#/customer/contactPoints", null],
  ["#/customer/preferences/people/mode", "all"],
  ["#/customer/preferences/caps", [{ max: 1.5, per: "P1M" }]],
  ["#/customer/preferences/pauses", [{ from: "2026-02-30", to: null }]],
  ["#/customer/contacts", [{ at: "1999-12-31T23:59:59Z", channel: "phone", topic: "offers" }]],
];

describe("POST /api/v1/simulate/decision", () => {
  test.each(faults)("points at what is wrong: %s = %j", async (pointer, value) => {
    const { post } = await openTestApi();
    const body = structuredClone(emptySimulation);
    setAt(body, pointer, value);
    const { errors } = await expectProblem(await post("/api/v1/simulate/decision", body), 422);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.pointer.startsWith(pointer)).toBe(true);
  });

  test.each(["P1000000Y", "P0D", "PT1H", "P1.5D", "-P1D", "P11Y"])("refuses a cap per %s", async (per) => {
    const { post } = await openTestApi();
    const body = structuredClone(emptySimulation);
    setAt(body, "#/customer/preferences/caps", [{ max: 1, per }]);
    const { errors } = await expectProblem(await post("/api/v1/simulate/decision", body), 422);
    expect(errors?.map((error) => error.pointer)).toEqual(["#/customer/preferences/caps/0/per"]);
  });

  test("tells all faults of a body at once", async () => {
    const { post } = await openTestApi();
    const { errors } = await expectProblem(await post("/api/v1/simulate/decision", {}), 422);
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual([
      "#/at",
      "#/company",
      "#/customer",
      "#/request",
    ]);
  });
});

function setAt(body: object, pointer: string, value: unknown): void {
  const keys = pointer.slice(2).split("/");
  const last = keys.pop()!;
  const place = keys.reduce(
    (part: Record<string, unknown>, key) => part[key] as Record<string, unknown>,
    body as never,
  );
  place[last] = value;
}
