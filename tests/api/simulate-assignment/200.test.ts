import { describe, expect, test } from "vitest";
import { emptyAssignment } from "#tests/support/empty-simulation";
import { openTestApi } from "#tests/support/test-api";
import { assignmentExamples } from "#tests/support/worked-examples";
import { assignmentsSchema } from "~/api/v1/assignments-schema";

const path = "/api/v1/simulate/assignment";

describe("POST /api/v1/simulate/assignment", () => {
  test.each(assignmentExamples)("derives the worked example: $name", async ({ input, expected }) => {
    const { post } = await openTestApi();
    const response = await post(path, input);
    const answer = await response.json();
    expect({ status: response.status, answer }).toEqual({ status: 200, answer: { assignments: expected } });
    expect(assignmentsSchema.parse(answer)).toEqual(answer);
  });

  test("answers an empty list where nobody has chosen anybody", async () => {
    const { post } = await openTestApi();
    const response = await post(path, emptyAssignment);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({ assignments: [] });
  });
});
