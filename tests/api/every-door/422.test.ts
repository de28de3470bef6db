import { describe, expect, test } from "vitest";
import { bodyDoors } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { shareTestApi } from "#tests/support/test-api";

const shared = shareTestApi();

describe.each(bodyDoors)("$name", ({ method, path, faultStatus }) => {
  test("takes an object and nothing else", async () => {
    for (const body of ["null", "[]", "1", '"staff"']) {
      const { errors } = await expectProblem(await shared().send(method, path, body), faultStatus);
      expect(errors, body).toEqual([{ detail: expect.any(String), pointer: "#" }]);
    }
  });

  test.each([
    ["nested deeper than anything honest", `${"[".repeat(65)}${"]".repeat(65)}`],
    ["of a million members", `[${"1,".repeat(1_000_000)}1]`],
  ])("does not read a body that is %s", async (_, body) => {
    const { errors } = await expectProblem(await shared().send(method, path, body), faultStatus);
    expect(errors).toEqual([{ detail: expect.any(String), pointer: "#" }]);
  });
});

/** Those that ignore what they do not know are of another standard than ours. */
const strictDoors = bodyDoors.filter(({ path }) => path.startsWith("/api/"));

describe.each(strictDoors)("$name", ({ method, path }) => {
  test("points at keys it does not know, escaped as JSON pointers and fragments are", async () => {
    const body = '{"a/b":1,"m~n":1,"ü %":1,"__proto__":1,"constructor":1,"\\ud800":1}';
    const { errors } = await expectProblem(await shared().send(method, path, body), 422);
    const pointers = errors?.map(({ pointer }) => pointer);
    const expected = ["#/a~1b", "#/m~0n", "#/%C3%BC%20%25", "#/__proto__", "#/constructor", "#/%EF%BF%BD"];
    expect(pointers).toEqual(expect.arrayContaining(expected));
  });

  test("lists the first fifty faults of a hundred thousand", async () => {
    const keys = Array.from({ length: 100_000 }, (_, key) => `"${key}":1`);
    const { errors, detail } = await expectProblem(
      await shared().send(method, path, `{${keys.join(",")}}`),
      422,
    );
    expect(errors).toHaveLength(50);
    expect(detail).toContain("The first 50 faults");
  });
});
