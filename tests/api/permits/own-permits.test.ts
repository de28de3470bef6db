import { expect, test } from "vitest";
import { findApiClient } from "#db/queries/api-clients";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectProblem } from "#tests/support/expect-problem";
import { decide } from "#tests/support/small-house";
import { problemWords } from "~/i18n/words/problem-words";
import { changeApiClient } from "~/operations/programs/change-api-client.server";
import { claim, dangerClaim, openPermitHouse, type PermitHouse, permitsPath } from "./permit-house";

describeOnBothDialects("permits that a key has claimed", ({ dialect, openTestContext }) => {
  const openHouse = async () => openPermitHouse(await openTestContext());

  test("200: reads and lists what the key claimed, without the number once it is over", async () => {
    const { send, claimed, context } = await openHouse();
    const permit = await claimed();
    expect(await (await send("GET", `${permitsPath}/${permit.id}`)).json()).toEqual(permit);
    const { permits, next } = await (await send("GET", `${permitsPath}?limit=1`)).json();
    expect({ ids: permits.map(({ id }: { id: string }) => id), next }).toEqual({
      ids: [permit.id],
      next: null,
    });
    expect(JSON.stringify(permits)).not.toContain("aylin-demir phone");
    context.setNow("2026-11-24T17:27:00+01:00");
    const overdue = await (await send("GET", `${permitsPath}/${permit.id}`)).json();
    expect(overdue).toMatchObject({ state: "overdue", contactPoint: null, callWord: null, token: null });
  });

  test("200: without the number once the key speaks for the sender no more; it can still report", async () => {
    const { post, send, createKey, context } = await openHouse();
    const headers = { Authorization: `Bearer ${await createKey({ id: "bound" })}` };
    const { id, contactPoint } = await (await post(permitsPath, claim, headers)).json();
    expect(contactPoint).not.toBeNull();
    const client = (await findApiClient(context.db.reader, "bound"))!;
    const wanted = { ...client, senders: [{ type: "automated" as const }] };
    await changeApiClient(context, { clientId: "bound", wanted, by: { staffId: "lindner" } });
    const read = await (await send("GET", `${permitsPath}/${id}`, undefined, headers)).json();
    expect(read).toMatchObject({ state: "open", contactPoint: null, callWord: null, token: null });
    const report = await post(`${permitsPath}/${id}/report`, { outcome: "reached" }, headers);
    expect(report.status).toBe(200);
  });

  test("200: lists what waits for a second person as long as it does, and not once nobody came in time", async () => {
    const { post, send, keyOf, context } = await openHouse();
    const headers = await keyOf("keller");
    const waiting = await (await post(permitsPath, dangerClaim, headers)).json();
    const listed = async () => {
      const { permits } = await (await send("GET", permitsPath, undefined, headers)).json();
      return permits.map(({ id, state }: { id: string; state: string }) => ({ id, state }));
    };
    expect(await listed()).toEqual([{ id: waiting.id, state: "waiting" }]);
    context.setNow(waiting.expiresAt);
    expect(await listed()).toEqual([]);
  });

  test("404 for another key's permit at every door, as for none", async () => {
    const { send, createKey, claimed } = await openHouse();
    const { id } = await claimed();
    const headers = { Authorization: `Bearer ${await createKey()}` };
    const knock = async (name: string) => [
      await expectProblem(await send("GET", `${permitsPath}/${name}`, undefined, headers), 404),
      await expectProblem(await send("DELETE", `${permitsPath}/${name}`, undefined, headers), 404),
      await expectProblem(
        await send("POST", `${permitsPath}/${name}/report`, { outcome: "reached" }, headers),
        404,
      ),
    ];
    expect(await knock(id)).toEqual(await knock("nothing-of-that-name"));
    expect(await (await send("GET", permitsPath, undefined, headers)).json()).toEqual({
      permits: [],
      next: null,
    });
  });

  test("200: reported, it is a contact; 409 the second time", async () => {
    const { post, claimed } = await openHouse();
    const { id } = await claimed();
    const report = (body: object) => post(`${permitsPath}/${id}/report`, body);
    await expectProblem(await report({ outcome: "reached", at: "yesterday" }), 422);
    await expectProblem(await report({ outcome: "reached", at: "2026-11-24T16:00:00Z" }), 422);
    const reported = await report({ outcome: "reached", at: "2026-11-24T17:12:00+01:00" });
    expect(reported.status).toBe(200);
    expect(await reported.json()).toMatchObject({
      state: "ended",
      outcome: "reached",
      contact: expect.any(String),
    });
    await expectProblem(await report({ outcome: "not_reached" }), 409);
  });

  test("204: released, as often as you like, it counts no more; 409 once it was a contact", async () => {
    const { send, claimed, post } = await openHouse();
    const { id } = await claimed();
    for (let time = 0; time < 2; time++) {
      expect((await send("DELETE", `${permitsPath}/${id}`)).status).toBe(204);
    }
    const again = await claimed();
    await post(`${permitsPath}/${again.id}/report`, { outcome: "not_reached" });
    await expectProblem(await send("DELETE", `${permitsPath}/${again.id}`), 409);
  });

  test("409 for a report, 204 for a release, once the customer was erased: the permit is over, nothing took place", async () => {
    const { send, claimed, post } = await openHouse();
    const { id } = await claimed();
    expect((await send("DELETE", "/api/v1/customers/aylin-demir")).status).toBe(204);
    const refused = await post(`${permitsPath}/${id}/report`, { outcome: "reached" });
    expect(await expectProblem(refused, 409)).toMatchObject({ detail: problemWords.en.permit.ended(null) });
    expect((await send("DELETE", `${permitsPath}/${id}`)).status).toBe(204);
  });

  test("the same Idempotency-Key is answered as before while the permit is open, and takes no second place", async () => {
    const { post, context } = await openHouse();
    const headers = { "Idempotency-Key": '"call 4711"' };
    const first = await post(permitsPath, claim, headers);
    const again = await post(permitsPath, claim, headers);
    expect({ status: again.status, body: await again.json() }).toEqual({
      status: 201,
      body: await first.json(),
    });
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    await expectProblem(await post(permitsPath, { ...claim, channel: "email" }, headers), 422);
    await expectProblem(await post(permitsPath, claim, { "Idempotency-Key": "ä" }), 400);
    const rows = await context.db.reader.selectFrom("idempotency_key").selectAll().execute();
    expect(rows).toMatchObject([{ customer_id: "aylin-demir" }]);
    const [{ customer_id: _, ...told }] = rows as [(typeof rows)[number]];
    expect(JSON.stringify(told)).not.toMatch(/aylin|4711/);
  });

  test("two at once with the same Idempotency-Key are one; a refusal is kept too", async () => {
    const { post, context } = await openHouse();
    const headers = { "Idempotency-Key": "one" };
    const answers = await Promise.all([1, 2].map(() => post(permitsPath, claim, headers)));
    const told = await Promise.all(answers.map((answer) => answer.text()));
    const again = await (await post(permitsPath, claim, headers)).text();
    // On PostgreSQL the second may have come while the first was still under way, and is told so.
    const isUnderWay = (status: number) => dialect === "postgres" && status === 409;
    const ofClaim = answers.map(({ status }, index) => (isUnderWay(status) ? again : told[index]));
    expect(ofClaim).toEqual([again, again]);
    expect(answers.map(({ status }) => status)).toContain(201);
    expect(await context.db.reader.selectFrom("permit").select("id").execute()).toHaveLength(1);
    const refused = await post(permitsPath, claim, { "Idempotency-Key": "two" });
    const kept = await post(permitsPath, claim, { "Idempotency-Key": "two" });
    expect([refused.status, await refused.text()]).toEqual([kept.status, await kept.text()]);
  });

  test("another key's Idempotency-Key is another one", async () => {
    const { post, createKey } = await openHouse();
    const headers = { "Idempotency-Key": "one" };
    expect((await post(permitsPath, claim, headers)).status).toBe(201);
    const other = await post(permitsPath, claim, {
      ...headers,
      Authorization: `Bearer ${await createKey()}`,
    });
    expect(other.status).toBe(409);
  });

  const endings: [string, string, (house: PermitHouse, id: string) => Promise<unknown>][] = [
    [
      "the customer said no",
      "ended",
      ({ context }) => decide(context, "aylin-demir", { people: { mode: "nobody" }, topics: {} }),
    ],
    ["it was released", "ended", ({ send }, id) => send("DELETE", `${permitsPath}/${id}`)],
    [
      "it was reported",
      "ended",
      ({ post }, id) => post(`${permitsPath}/${id}/report`, { outcome: "not_reached" }),
    ],
    ["its time was over", "overdue", async ({ context }) => context.setNow("2026-11-24T17:27:00+01:00")],
  ];

  test.each(endings)(
    "sent again after %s, a claim gives no number, no call word and no token, and says so",
    async (_what, state, end) => {
      const house = await openHouse();
      const headers = { "Idempotency-Key": "call 4711" };
      const first = await (await house.post(permitsPath, claim, headers)).json();
      await end(house, first.id);
      const again = await house.post(permitsPath, claim, headers);
      expect(again.status).toBe(200);
      expect(again.headers.get("idempotency-replayed")).toBe("true");
      const nothing = { contactPoint: null, callWord: null, callFrom: null, token: null };
      expect(await again.json()).toMatchObject({ id: first.id, state, ...nothing });
    },
  );

  test("what is kept of a claim is the permit's id alone; confirmed since, it is told as it stands", async () => {
    const { context, post, send, keyOf } = await openHouse();
    const headers = { ...(await keyOf("keller")), "Idempotency-Key": "brakes" };
    const { id } = await (await post(permitsPath, dangerClaim, headers)).json();
    const rows = await context.db.reader.selectFrom("idempotency_key").select("answer").execute();
    expect(rows.map(({ answer }) => JSON.parse(context.vault.open(answer)))).toEqual([{ permit: id }]);
    const waiting = await post(permitsPath, dangerClaim, headers);
    expect([waiting.status, (await waiting.json()).state]).toEqual([202, "waiting"]);
    await post(`${permitsPath}/${id}/confirm`, { confirmedBy: "lindner" }, await keyOf("lindner"));
    const confirmed = await post(permitsPath, dangerClaim, headers);
    expect(confirmed.status).toBe(201);
    expect(await confirmed.json()).toEqual(
      await (await send("GET", `${permitsPath}/${id}`, undefined, headers)).json(),
    );
  });

  test("503 for a claim that is sent again and cannot be read: nobody may call", async () => {
    const { context, post } = await openHouse();
    const headers = { "Idempotency-Key": "one" };
    expect((await post(permitsPath, claim, headers)).status).toBe(201);
    await context.db.writer.updateTable("contact_point").set({ ciphertext: "AAAA" }).execute();
    await expectProblem(await post(permitsPath, claim, headers), 503);
  });
});
