import { describe, expect, test } from "vitest";
import { readProgramForm, toApiClient, toProgramFaults } from "~/routes/admin/programs/read-program-form";
import { readFormId } from "~/routes/admin/read-form-id";

function read(...fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return readProgramForm(form);
}

describe("the form of a program", () => {
  test("means a program that may do what was ticked, for whom was ticked", () => {
    const values = read(
      ["name", " Telefonanlage "],
      ["scopes", "check"],
      ["scopes", "everything"],
      ["senderChoice", "chosen"],
      ["senders", "ai"],
      ["senders", "staff:sabine-keller"],
      ["topic", "advice"],
    );
    expect(toApiClient(values)).toEqual({
      name: "Telefonanlage",
      scopes: ["check"],
      senders: [{ type: "ai" }, { type: "staff", id: "sabine-keller" }],
      defaultTopic: "advice",
      requestsPerMinute: null,
    });
  });

  test("speaks for everybody only where that was said", () => {
    const sendersOf = (choice: string) => toApiClient(read(["senderChoice", choice])).senders;
    expect([sendersOf("any"), sendersOf("chosen"), sendersOf("")]).toEqual([null, [], []]);
  });

  test.each([
    ["600", 600],
    ["6.000", 6_000],
    ["1,000,000", 1_000_000],
    ["6\u00a0000", 6_000],
    ["1.5", Number.NaN],
    ["viele", Number.NaN],
    ["-3", Number.NaN],
  ])("reads %s requests as %s", (text, expected) => {
    expect(toApiClient(read(["requestsPerMinute", text])).requestsPerMinute).toBe(expected);
  });

  test("tells that nobody was chosen where it is mended", () => {
    const fieldsOf = (choice: string) =>
      toProgramFaults(["name_missing", "senders_missing"], read(["senderChoice", choice]), "de").map(
        ({ fieldId }) => fieldId,
      );
    expect(fieldsOf("")).toEqual(["name", "senderChoice"]);
    expect(fieldsOf("chosen")).toEqual(["name", "senders"]);
  });

  test("is refused where it is none of ours", () => {
    expect(() => readFormId(new FormData())).toThrow();
  });
});
