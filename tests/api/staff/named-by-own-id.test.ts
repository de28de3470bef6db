import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectProblem } from "#tests/support/expect-problem";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi } from "#tests/support/test-api";
import { listPublicSigningKeys } from "~/operations/permits/signing-key.server";

const aylin = "/api/v1/customers/aylin-demir";
const call = { channel: "phone", topic: "advice" };
const at = "2026-11-24T16:00:00Z";

/** The personnel system knows Frau Keller as 17 and Herrn Yilmaz as 18. */
describeOnBothDialects("members of staff by the id of the program's own system", ({ openTestContext }) => {
  async function openHouse() {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "ranked", ranked: ["keller"], automated: ["phone"] },
      topics: { advice: ["phone", "email"] },
    });
    const api = await openTestApi({ context });
    const put = (reference: string, id: string) => {
      const name = { givenName: "", familyName: id };
      return api.send("PUT", `/api/v1/staff/${reference}`, { name, email: `${id}@lindner.example` });
    };
    expect((await put("hr:17", "keller")).status).toBe(200);
    expect((await put("hr:18", "yilmaz")).status).toBe(200);
    await listPublicSigningKeys(context);
    const keyFor = async (id: string) => ({
      Authorization: `Bearer ${await api.createKey({ senders: [{ type: "staff", id }] })}`,
    });
    const ask = async (path: string, body: object, headers?: Record<string, string>) =>
      (await api.post(`/access/v1/${path}`, body, headers)).json();
    return { ...api, keyFor, ask };
  }

  const question = (id: string) => ({
    subject: { type: "staff", id },
    action: { name: "phone" },
    resource: { type: "customer", id: "aylin-demir" },
    context: { topic: "advice" },
  });

  test("are asked about as by our id: alone, in a list, and in each search", async () => {
    const { ask } = await openHouse();
    const [byOurs, byTheirs] = [question("keller"), question("hr:17")];
    const told = await ask("evaluation", byOurs);
    expect(told.decision).toBe(true);
    expect(await ask("evaluation", byTheirs)).toEqual(told);
    const evaluations = [{}, { subject: { type: "staff", id: "hr:18" } }, { subject: byOurs.subject }];
    const { evaluations: all } = await ask("evaluations", { ...byTheirs, evaluations });
    expect(all.map(({ decision }: { decision: boolean }) => decision)).toEqual([true, false, true]);
    const earlier = { context: { topic: "advice", time: "2026-11-24T16:12:00Z" } };
    expect(await ask("evaluation", { ...byTheirs, ...earlier })).toEqual(told);
    for (const [path, results] of [
      ["search/resource", [{ type: "customer", id: "aylin-demir" }]],
      ["search/action", [{ name: "email" }, { name: "phone" }]],
    ] as const) {
      const found = await ask(path, byTheirs);
      expect(found.results).toEqual(results);
      expect(found).toEqual(await ask(path, byOurs));
    }
  });

  test("are known by it from the moment on that they are put under it", async () => {
    const { ask, send } = await openHouse();
    const reasonsFor = async (id: string) => (await ask("evaluation", question(id))).context.reasons;
    expect(await reasonsFor("hr:20")).toMatchObject([{ code: "unknown_subject" }]);
    const wolf = { name: { givenName: "", familyName: "wolf" }, email: "wolf@lindner.example" };
    expect((await send("PUT", "/api/v1/staff/hr:20", wolf)).status).toBe(200);
    expect(await reasonsFor("hr:20")).toMatchObject([{ code: "not_chosen" }]);
  });

  test("are no others than those who were put under the id, and no automaton of the same name", async () => {
    const { ask, post, send, createKey } = await openHouse();
    const unknown = await ask("evaluation", question("stranger"));
    expect(unknown.context.reasons).toEqual([{ code: "unknown_subject", until: null }]);
    for (const id of ["hr:99", "hr:", ":17", "other:17", "HR:17"])
      expect(await ask("evaluation", question(id))).toEqual(unknown);
    const automaton = { type: "automated" as const, id: "hr:17" };
    const headers = { Authorization: `Bearer ${await createKey({ senders: [automaton] })}` };
    const asked = await ask("evaluation", { ...question(""), subject: automaton }, headers);
    expect(asked.decision).toBe(true);
    const claim = { customer: "aylin-demir", sender: automaton, ...call };
    expect(await (await post("/api/v1/permits", claim, headers)).json()).toMatchObject({ sender: automaton });
    expect((await send("DELETE", "/api/v1/staff/hr:17")).status).toBe(204);
    expect(await ask("evaluation", question("hr:17"))).toEqual(unknown);
  });

  test("tell a key that may not speak for them, or not read, no more than nobody's id would", async () => {
    const { ask, post, send, keyFor, createKey } = await openHouse();
    const ofWolf = await keyFor("wolf");
    const mayAsk = { Authorization: `Bearer ${await createKey({ scopes: ["check"] })}` };
    for (const headers of [ofWolf, mayAsk]) {
      const [known, unknown] = [question("hr:18"), question("hr:99")];
      expect(await ask("evaluation", known, headers)).toEqual(await ask("evaluation", unknown, headers));
    }
    const refuseAlike = async (answer: (staff: string) => Promise<Response>, status: number) => {
      const [known, unknown] = [await answer("hr:17"), await answer("hr:99")];
      expect(await expectProblem(known, status)).toEqual(await expectProblem(unknown, status));
    };
    const as = (id: string) => ({ type: "staff", id });
    const claim = { customer: "aylin-demir", ...call };
    const contact = { ...call, at, outcome: "reached" };
    const message = { channel: "email", receivedAt: at, source: "mail-1" };
    const preferences = { timeZone: "Europe/Berlin", people: { mode: "nobody" } };
    const recorded = { preferences, basedOnVersion: 1 };
    await refuseAlike((id) => post("/api/v1/permits", { ...claim, sender: as(id) }, ofWolf), 403);
    await refuseAlike((id) => post(`${aylin}/contacts`, { ...contact, sender: as(id) }, ofWolf), 403);
    await refuseAlike((staff) => post(`${aylin}/messages`, { ...message, staff }, ofWolf), 403);
    await refuseAlike(
      (recordedBy) => send("PUT", `${aylin}/preferences`, { ...recorded, recordedBy }, ofWolf),
      403,
    );
    const appointment = { ...call, from: "2026-11-26T10:00:00Z", until: "2026-11-26T10:30:00Z" };
    await refuseAlike((staff) => post(`${aylin}/appointments`, { ...appointment, staff }, ofWolf), 422);
  });

  test("claim, confirm and report, and what is told and kept of it names our ids", async () => {
    const { post, send, keyFor } = await openHouse();
    const sender = { type: "staff", id: "hr:17" };
    const headers = await keyFor("keller");
    const claimed = await post("/api/v1/permits", { customer: "aylin-demir", sender, ...call }, headers);
    expect(claimed.status).toBe(201);
    const told = { sender: { type: "staff", id: "keller" }, state: "open" };
    expect(await claimed.json()).toMatchObject(told);
    const danger = { customer: "aylin-demir", sender, channel: "phone", topic: "danger", reason: "Bremse" };
    const waiting = await post("/api/v1/permits", danger, headers);
    expect(waiting.status).toBe(202);
    const { id } = await waiting.json();
    const confirmed = await post(
      `/api/v1/permits/${id}/confirm`,
      { confirmedBy: "hr:18" },
      await keyFor("yilmaz"),
    );
    expect(await confirmed.json()).toMatchObject({ confirmedBy: "yilmaz" });
    const contact = { sender, channel: "email", topic: "advice", at, outcome: "reached" };
    expect((await post(`${aylin}/contacts`, contact)).status).toBe(201);
    const { contacts } = await (await send("GET", `${aylin}/contacts`)).json();
    expect(contacts).toMatchObject([{ sender: { type: "staff", id: "keller" } }]);
  });

  test("propose and are proposed, and are written to", async () => {
    const { post, send } = await openHouse();
    const times = { from: "2026-11-26T10:00:00Z", until: "2026-11-26T10:30:00Z" };
    expect((await post(`${aylin}/appointments`, { staff: "hr:17", ...call, ...times })).status).toBe(201);
    const message = { channel: "email", staff: "hr:17", receivedAt: at, source: "mail-1" };
    expect((await post(`${aylin}/messages`, message)).status).toBe(201);
    const { invitations } = await (await send("GET", `${aylin}/invitations`)).json();
    expect(invitations.map(({ staff }: { staff: string }) => staff)).toEqual(["keller", "keller"]);
    const introduction = { proposedBy: "hr:17", staff: "hr:18", area: null, reason: "Kennt Ihr Auto." };
    expect((await post(`${aylin}/introductions`, introduction)).status).toBe(201);
    const itself = { ...introduction, staff: "keller" };
    const { errors } = await expectProblem(await post(`${aylin}/introductions`, itself), 422);
    expect(errors?.map(({ pointer }) => pointer)).toEqual(["#/staff"]);
  });

  test("are chosen and named as recorders; one person by two names is one person", async () => {
    const { send } = await openHouse();
    const record = (people: object, recordedBy = "hr:17") => {
      const preferences = { timeZone: "Europe/Berlin", people };
      return send("PUT", `${aylin}/preferences`, { preferences, basedOnVersion: 1, recordedBy });
    };
    const twice = { mode: "ranked", ranked: ["keller", "hr:17"] };
    const { errors } = await expectProblem(await record(twice), 422);
    expect(errors?.map(({ pointer }) => pointer)).toEqual(["#/preferences/people/ranked"]);
    const areas = { werkstatt: { mode: "ranked", ranked: ["orth", "hr:17"] } };
    const people = { mode: "ranked", ranked: ["hr:17"], areas, blocked: ["hr:18"] };
    expect((await record(people)).status).toBe(200);
    const told = await (await send("GET", `${aylin}/preferences`)).json();
    expect(told).toMatchObject({ recordedBy: "keller", preferences: { people: { ranked: ["keller"] } } });
    expect(told.waiting.preferences.people.areas.werkstatt.ranked).toEqual(["orth", "keller"]);
  });
});
