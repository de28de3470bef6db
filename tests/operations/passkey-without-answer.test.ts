import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { insertPasskey } from "#db/queries/passkeys";
import { testDatabases } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { NoAnswer } from "~/domain/no-answer";
import { addPasskey } from "~/operations/sign-in/add-passkey.server";
import { proveByPasskey } from "~/operations/sign-in/prove-by-passkey.server";

const site = { id: "k.example", name: "Kontaktwahl", origin: "https://k.example" };

/** As far as the library reads it before it asks whether the challenge is ours. */
function answerOf(type: "webauthn.create" | "webauthn.get") {
  const said = { type, challenge: "Y2hhbGxlbmdl", origin: site.origin };
  const clientDataJSON = Buffer.from(JSON.stringify(said)).toString("base64url");
  return { id: "aylin", rawId: "aylin", type: "public-key", response: { clientDataJSON } };
}

test("a passkey proves nothing where it is wrong, and is not called wrong where the database gives no answer", async () => {
  const context = await testDatabases("sqlite").openTestContext();
  await openSmallHouse(context);
  const customerId = await enterCustomer(context, "Aylin Demir", null);
  const key = { id: "aylin", publicKey: "", counter: 0, transports: [], name: "Telefon", lastUsedAt: null };
  await context.db.transaction((tx) => insertPasskey(tx, { ...key, customerId, createdAt: context.clock() }));
  const nowhere = openDatabase("postgres://127.0.0.1:1/nobody");
  onTestFinished(() => nowhere.close());
  const unheard = { ...context, db: { ...context.db, writer: nowhere.writer } };
  const proof = { site, boundTo: "a browser", response: answerOf("webauthn.get") };
  const another = {
    site,
    boundTo: "a browser",
    response: answerOf("webauthn.create"),
    customerId,
    name: "Telefon",
  };
  expect(await proveByPasskey(context, proof)).toBeNull();
  expect(await addPasskey(context, another)).toBe("refused");
  await expect(proveByPasskey(unheard, proof)).rejects.toBeInstanceOf(NoAnswer);
  await expect(addPasskey(unheard, another)).rejects.toBeInstanceOf(NoAnswer);
});
