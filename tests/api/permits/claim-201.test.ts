import { createLocalJWKSet, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import type { ApiClient } from "~/domain/programs/api-client";
import { rotateSigningKey } from "~/operations/permits/signing-key.server";
import { claim, dangerClaim, openPermitHouse, permitsPath } from "./permit-house";

test("gives the number, the word to say first, and until when", async () => {
  const { post } = await openPermitHouse();
  const response = await post(permitsPath, claim);
  expect(response.status).toBe(201);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.json()).toMatchObject({
    state: "open",
    customer: "aylin-demir",
    basis: "consent",
    claimedAt: "2026-11-24T16:12:00Z",
    expiresAt: "2026-11-24T16:27:00Z",
    contactPoint: { kind: "phone", value: "aylin-demir phone" },
    callWord: expect.stringMatching(/^\w+ \w+$/),
  });
});

test("takes the topic of the key, and the time that was asked for", async () => {
  const { post, createKey } = await openPermitHouse();
  const { topic: _, ...withoutTopic } = claim;
  const headers = { Authorization: `Bearer ${await createKey({ defaultTopic: "advice" })}` };
  const response = await post(permitsPath, { ...withoutTopic, expiresInSeconds: 60 }, headers);
  expect(await response.json()).toMatchObject({ topic: "advice", expiresAt: "2026-11-24T16:13:00Z" });
});

test("a token of it is verified offline, also after the key was replaced, and names nobody", async () => {
  const { api, claimed, context } = await openPermitHouse();
  const { id, token } = await claimed();
  await rotateSigningKey(context);
  const jwks = await (await api.request("/.well-known/jwks.json")).json();
  expect(jwks.keys).toHaveLength(2);
  expect(JSON.stringify(jwks)).not.toContain('"d"');
  const currentDate = new Date(context.clock());
  const verify = () => jwtVerify(token, createLocalJWKSet(jwks), { typ: "permit+jwt", currentDate });
  const { payload } = await verify();
  expect(payload).toEqual({
    iss: "http://localhost:3000",
    jti: id,
    sub: "aylin-demir",
    sender: claim.sender,
    channel: "phone",
    topic: "advice",
    basis: "consent",
    iat: Date.parse("2026-11-24T16:12:00Z") / 1000,
    exp: Date.parse("2026-11-24T16:27:00Z") / 1000,
  });
  currentDate.setTime(Date.parse("2026-11-24T16:27:00Z"));
  await expect(verify()).rejects.toThrow(/exp/);
  currentDate.setTime(context.clock());
  const forged = `${token.slice(0, -4)}AAAA`;
  await expect(jwtVerify(forged, createLocalJWKSet(jwks), { currentDate })).rejects.toThrow();
});

test("the key that will sign it is published before", async () => {
  const { api, claimed } = await openPermitHouse();
  const { keys } = await (await api.request("/.well-known/jwks.json")).json();
  const { token } = await claimed();
  await jwtVerify(token, createLocalJWKSet({ keys }), { currentDate: new Date("2026-11-24T16:12:00Z") });
});

test("the old key is gone once nothing that it signed can hold", async () => {
  const { api, claimed, context } = await openPermitHouse();
  await claimed();
  await rotateSigningKey(context);
  context.setNow("2026-11-25T18:27:00.001+01:00");
  expect((await (await api.request("/.well-known/jwks.json")).json()).keys).toHaveLength(1);
});

test("because of a danger it waits for the second person, who speaks through a key of their own", async () => {
  const { send, post, keyOf } = await openPermitHouse();
  const kellers = await keyOf("keller");
  const waiting = await post(permitsPath, dangerClaim, kellers);
  expect(waiting.status).toBe(202);
  const { id, ...told } = await waiting.json();
  expect(told).toMatchObject({ state: "waiting", contactPoint: null, callWord: null, token: null });
  const confirm = (confirmedBy: string, headers: Record<string, string>) =>
    post(`${permitsPath}/${id}/confirm`, { confirmedBy }, headers);
  expect((await confirm("keller", await keyOf("keller"))).status).toBe(409);
  expect((await confirm("nobody", await keyOf("nobody"))).status).toBe(422);
  const confirmed = await confirm("lindner", await keyOf("lindner"));
  expect(confirmed.status).toBe(200);
  const text = await confirmed.text();
  expect(JSON.parse(text)).toMatchObject({ state: "open", confirmedBy: "lindner" });
  expect(text).not.toContain("aylin-demir phone");
  const claimed = await (await send("GET", `${permitsPath}/${id}`, undefined, kellers)).json();
  expect(claimed).toMatchObject({ state: "open", contactPoint: { value: "aylin-demir phone" } });
  expect((await confirm("lindner", await keyOf("lindner"))).status).toBe(409);
});

const boundToNobody: [string, ApiClient["senders"]][] = [
  ["of everybody's", null],
  ["of all staff's", [{ type: "staff" }]],
  ["of every machine's", [{ type: "automated" }, { type: "ai" }]],
  ["of somebody else's", [{ type: "staff", id: "wolf" }]],
];

test.each(boundToNobody)(
  "a key %s claims nothing because of a danger, whoever is meant",
  async (_whose, senders) => {
    const { context, post, createKey } = await openPermitHouse();
    const headers = { Authorization: `Bearer ${await createKey({ senders })}` };
    const types = senders?.map(({ type }) => type) ?? ["staff", "automated", "ai"];
    for (const type of types)
      for (const customer of ["aylin-demir", "nobody"]) {
        const body = { ...dangerClaim, customer, sender: { type, id: "keller" } };
        await expectProblem(await post(permitsPath, body, headers), 403);
      }
    expect(await context.db.reader.selectFrom("permit").select("id").execute()).toEqual([]);
  },
);

test.each(boundToNobody)("a key %s passes on no second person's word", async (_whose, senders) => {
  const { post, createKey, keyOf } = await openPermitHouse();
  const { id } = await (await post(permitsPath, dangerClaim, await keyOf("keller"))).json();
  const headers = { Authorization: `Bearer ${await createKey({ senders })}` };
  const confirm = (permit: string) =>
    post(`${permitsPath}/${permit}/confirm`, { confirmedBy: "lindner" }, headers);
  const refused = await expectProblem(await confirm(id), 403);
  expect(await expectProblem(await confirm("nothing-of-that-name"), 403)).toEqual(refused);
});

test("a key that claimed confirms nothing of it, though it is bound to both people by name", async () => {
  const { post, createKey } = await openPermitHouse();
  const senders = ["keller", "lindner"].map((id) => ({ type: "staff" as const, id }));
  const headers = { Authorization: `Bearer ${await createKey({ senders })}` };
  const { id } = await (await post(permitsPath, dangerClaim, headers)).json();
  const confirmed = await post(`${permitsPath}/${id}/confirm`, { confirmedBy: "lindner" }, headers);
  expect((await expectProblem(confirmed, 409)).detail).toContain("another program");
});
