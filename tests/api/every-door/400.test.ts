import { describe, expect, onTestFinished, test, vi } from "vitest";
import { bodyDoors, everyDoor, strayQuery } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { shareTestApi } from "#tests/support/test-api";

const bodies: Record<string, string | Uint8Array> = {
  nothing: "",
  "a word": "hello",
  "half a body": '{"staff":[',
  "half a text": '{"staff":"s-kel',
  "a trailing comma": '{"staff":[],}',
  "two bodies": "{}{}",
  "a number that JSON does not know": "NaN",
  "bytes that are no UTF-8": new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
  "four million brackets": "[".repeat(4_000_000),
};

const shared = shareTestApi();

describe.each(bodyDoors)("$name", ({ method, path }) => {
  test("refuses what is not JSON", async () => {
    for (const [name, body] of Object.entries(bodies)) {
      const problem = await expectProblem(await shared().send(method, path, body), 400);
      expect(problem.detail, name).toContain("cannot be read as JSON");
    }
  });
});

test("refuses a body whose sender hangs up, which is no fault to record", async () => {
  const recorded = vi.spyOn(console, "error");
  onTestFinished(() => recorded.mockRestore());
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(Buffer.from('{"subject":')),
    pull: (stream) => stream.error(new Error("aborted")),
  });
  const headers = {
    Authorization: `Bearer ${await shared().createKey()}`,
    "Content-Type": "application/json",
  };
  const request = { method: "POST", headers, body, duplex: "half" } as const;
  const { detail } = await expectProblem(await shared().api.request("/access/v1/evaluation", request), 400);
  expect(detail).toContain("It ends too early.");
  expect(recorded).not.toHaveBeenCalled();
});

describe.each(everyDoor.filter(({ door }) => !door.query))("$name", ({ method, path, door }) => {
  test("refuses a parameter that it does not know", async () => {
    const body = door.body && (door.example?.body ?? {});
    const { errors } = await expectProblem(await shared().send(method, path + strayQuery, body), 400);
    expect(errors).toHaveLength(1);
  });
});

describe.each(everyDoor.filter(({ door }) => door.query && "after" in door.query.shape))("$name", (list) => {
  test("begins no page behind a character that no id holds", async () => {
    await expectProblem(await shared().send(list.method, `${list.path}?after=%00`), 400);
  });
});
