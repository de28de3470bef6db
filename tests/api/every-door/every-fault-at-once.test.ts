import { describe, expect, test, vi } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, shareTestApi } from "#tests/support/test-api";

const aylin = "/api/v1/customers/aylin-demir";
const past = "2026-11-20T10:00:00Z";
const future = "2026-12-20T10:00:00Z";
/** Beyond what may be agreed on, too. */
const farFuture = "2030-01-01T00:00:00Z";
const appointment = { staff: "keller", channel: "phone", topic: "advice", from: future, until: future };
const contact = { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice", at: past };
const customer = { name: { givenName: "Karl", familyName: "Vogt" } };
const staff = { name: { givenName: "Erika", familyName: "Sommer" }, email: "sommer@lindner.example" };
const preferences = { timeZone: "Europe/Berlin", people: { mode: "ranked", ranked: ["keller", "nobody"] } };

/** What is of the wrong form, and what refers to nothing. */
const faulty: [door: string, method: string, path: string, body: object, members: string[]][] = [
  [
    "a contact",
    "POST",
    `${aylin}/contacts`,
    { ...contact, channel: "pigeon", topic: "horoscopes", at: future, outcome: "pleased", shoeSize: 38 },
    ["outcome", "shoeSize", "at", "topic", "channel"],
  ],
  [
    "what the customer sent",
    "POST",
    `${aylin}/messages`,
    { channel: "pigeon", topic: "horoscopes", staff: "stranger", receivedAt: farFuture, source: "" },
    ["source", "channel", "topic", "staff", "receivedAt"],
  ],
  [
    "an appointment",
    "POST",
    `${aylin}/appointments`,
    { staff: "stranger", channel: "pigeon", topic: 7, from: past, until: future },
    ["topic", "channel", "staff", "from", "until"],
  ],
  [
    "another time",
    "POST",
    `${aylin}/appointments/none/times`,
    { staff: "stranger", from: past, until: past, topic: "advice" },
    ["topic", "staff", "until", "from"],
  ],
  [
    "an introduction",
    "POST",
    `${aylin}/introductions`,
    { proposedBy: "keller", staff: "keller", area: "garden", reason: 1 },
    ["reason", "staff", "area"],
  ],
  [
    "a customer",
    "PUT",
    "/api/v1/customers/crm:karl",
    {
      name: { familyName: "" },
      contactPoints: [{ kind: "phone", value: "unknown" }],
      refusals: [{ channels: ["phone", "Phone"], source: "DoNotCall" }],
      contactPerson: "stranger",
    },
    ["name/givenName", "name/familyName", "contactPoints/0/value", "refusals/0/channels/1", "contactPerson"],
  ],
  [
    "a member of staff",
    "PUT",
    "/api/v1/staff/hr:1",
    { ...staff, capacity: -1, callNumber: "Zentrale", deputy: "stranger" },
    ["capacity", "callNumber", "deputy"],
  ],
  [
    "a member of staff of the right form, but of no team",
    "PUT",
    "/api/v1/staff/hr:1",
    { ...staff, deputy: "stranger" },
    ["team", "deputy"],
  ],
  [
    "preferences, and who was told them",
    "PUT",
    `${aylin}/preferences`,
    { preferences, recordedBy: "nobody", basedOnVersion: -1 },
    ["basedOnVersion", "preferences/people/ranked/1", "recordedBy"],
  ],
];

describe("422: every fault of a body is told at once, each at its place, and nothing is stored", () => {
  const shared = shareTestApi(async (context) => {
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", { people: { mode: "ranked", ranked: ["keller"] } });
  });

  test.each(faulty)("%s", async (_, method, path, body, members) => {
    const { send } = shared();
    const { errors = [] } = await expectProblem(await send(method, path, body), 422);
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(members.map((one) => `#/${one}`).sort());
  });

  test("of what is well said nothing is told", async () => {
    const { send } = shared();
    const body = { ...appointment, until: "2026-12-20T10:30:00Z", note: "Danke" };
    const { errors } = await expectProblem(await send("POST", `${aylin}/appointments`, body), 422);
    expect(errors).toEqual([{ pointer: "#/note", detail: "This key is not known here." }]);
    const { errors: ofCustomer } = await expectProblem(
      await send("PUT", "/api/v1/customers/crm:karl", { ...customer, contactPerson: "keller", worth: 1 }),
      422,
    );
    expect(ofCustomer?.map(({ pointer }) => pointer)).toEqual(["#/worth"]);
  });

  test("of what is no object at all, that is told", async () => {
    const { send } = shared();
    for (const body of ["null", "[]", '"keller"']) {
      const { errors } = await expectProblem(await send("POST", `${aylin}/contacts`, body), 422);
      expect(errors?.map(({ pointer }) => pointer)).toEqual(["#"]);
    }
  });

  test("of a house that cannot be read, what is wrong with the form is told alone", async () => {
    const { send, context } = await openTestApi();
    await openSmallHouse(context);
    await context.db.writer.updateTable("company").set({ time_zone: "Mars/Olympus" }).execute();
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const body = { ...contact, channel: "pigeon", outcome: "pleased" };
    const { errors } = await expectProblem(await send("POST", `${aylin}/contacts`, body), 422);
    expect(errors?.map(({ pointer }) => pointer)).toEqual(["#/outcome"]);
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
  });

  test("404: whether somebody is a customer is told once the body is in order, and not before", async () => {
    const { send } = shared();
    const path = "/api/v1/customers/nobody/contacts";
    const faulty = await send("POST", path, { ...contact, outcome: "reached", channel: "pigeon" });
    expect((await expectProblem(faulty, 422)).errors).toHaveLength(1);
    await expectProblem(await send("POST", path, { ...contact, outcome: "reached" }), 404);
  });
});
