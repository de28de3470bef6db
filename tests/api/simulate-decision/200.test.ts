import { describe, expect, test } from "vitest";
import { emptySimulation } from "#tests/support/empty-simulation";
import { openTestApi } from "#tests/support/test-api";
import { decisionExamples } from "#tests/support/worked-examples";
import { decisionSchema } from "~/api/v1/decision-schema";

const path = "/api/v1/simulate/decision";

describe("POST /api/v1/simulate/decision", () => {
  test.each(decisionExamples)("decides the worked example: $name", async ({ input, expected }) => {
    const { post } = await openTestApi();
    const response = await post(path, input);
    const decision = await response.json();
    expect({ status: response.status, decision }).toEqual({ status: 200, decision: expected });
    expect(decisionSchema.parse(decision)).toEqual(decision);
  });

  test("answers as JSON that nobody keeps, where the answer is no as well", async () => {
    const { post } = await openTestApi();
    const response = await post(path, emptySimulation);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ allowed: false });
  });
});
