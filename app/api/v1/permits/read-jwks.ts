import { z } from "zod";
import { forAnyProgram } from "~/auth/for-api-client.server";
import { listPublicSigningKeys, publicKeysMaxAgeSeconds } from "~/operations/permits/signing-key.server";
import { defineDoor } from "../../api-door";

const publicKeySchema = z
  .strictObject({
    kty: z.string(),
    crv: z.string(),
    x: z.string(),
    kid: z.string(),
    alg: z.literal("EdDSA"),
    use: z.literal("sig"),
  })
  .meta({ id: "PublicKey" });

/** Public by its nature: whoever is shown a token verifies it without asking us. */
export const readJwksDoor = defineDoor({
  method: "GET",
  path: "/.well-known/jwks.json",
  name: "readPermitKeys",
  group: "Permits",
  guard: forAnyProgram,
  summary: "The public keys by which the tokens of permits are verified (RFC 7517).",
  description:
    "A key is listed a quarter of an hour before it signs, and for as long as a token that it signed may hold: a list that is kept for some minutes knows every key, and is read again where a token names another one.",
  answers: { 200: z.strictObject({ keys: z.array(publicKeySchema) }).meta({ id: "PublicKeys" }) },
  async handle(_, { operations }) {
    const keys = await listPublicSigningKeys(operations);
    const headers = { "Cache-Control": `public, max-age=${publicKeysMaxAgeSeconds}` };
    return { status: 200, headers, body: { keys } };
  },
});
