import { describe, expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";
import { apiDoors } from "~/api/api-doors";

describe.each(apiDoors)("$method $path", ({ path }) => {
  test.each(["null", "[]", "1", '"staff"'])("takes an object and not %s", async (body) => {
    const { post } = await openTestApi();
    const { errors } = await expectProblem(await post(path, body), 422);
    expect(errors).toEqual([{ detail: expect.any(String), pointer: "#" }]);
  });

  test("points at keys it does not know, escaped as JSON pointers and fragments are", async () => {
    const { post } = await openTestApi();
    const body = '{"a/b":1,"m~n":1,"ü %":1,"__proto__":1,"constructor":1,"\\ud800":1}';
    const { errors } = await expectProblem(await post(path, body), 422);
    const pointers = errors?.map(({ pointer }) => pointer);
    const expected = ["#/a~1b", "#/m~0n", "#/%C3%BC%20%25", "#/__proto__", "#/constructor", "#/%EF%BF%BD"];
    expect(pointers).toEqual(expect.arrayContaining(expected));
  });

  test("lists the first fifty faults of a million", async () => {
    const { post } = await openTestApi();
    const keys = Array.from({ length: 500_000 }, (_, key) => `"${key}":1`);
    const { errors, detail } = await expectProblem(await post(path, `{${keys.join(",")}}`), 422);
    expect(errors).toHaveLength(50);
    expect(detail).toContain("The first 50 faults");
  });

  test.each([
    ["nested deeper than anything honest", `${"[".repeat(65)}${"]".repeat(65)}`],
    ["four million brackets deep", `${"[".repeat(4_000_000)}${"]".repeat(4_000_000)}`],
    ["of millions of members", `[${"1,".repeat(4_000_000)}1]`],
  ])("does not read a body that is %s", async (_, body) => {
    const { post } = await openTestApi();
    const { errors } = await expectProblem(await post(path, body), 422);
    expect(errors).toEqual([{ detail: expect.any(String), pointer: "#" }]);
  });
});
