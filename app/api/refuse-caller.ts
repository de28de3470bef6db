import type { ApiCaller } from "~/auth/for-api-client.server";
import { type Problem, unavailable } from "./problem";

/** Why a caller is not let in, as RFC 6750 tells it. */
export function refuseCaller(caller: Extract<ApiCaller, { ok: false }>): Problem {
  const challenge = (more = "") => ({ "WWW-Authenticate": `Bearer realm="Kontaktwahl"${more}` });
  switch (caller.refusal) {
    case "credentials_missing":
      return {
        kind: "credentials-missing",
        detail: "Send your key as Authorization: Bearer <key>.",
        headers: challenge(),
      };
    case "credentials_invalid":
      return {
        kind: "credentials-invalid",
        detail: "This key is unknown, expired or revoked, or the header has another form than Bearer <key>.",
        headers: challenge(', error="invalid_token"'),
      };
    case "unavailable":
      return unavailable(
        "Whether this key is valid cannot be said now: nobody is let in, and nothing was done.",
      );
    case "scope_missing":
      return {
        kind: "scope-missing",
        detail: `This address asks for a key with the scope ${caller.scopes.join(" or ")}.`,
        headers: challenge(`, error="insufficient_scope", scope="${caller.scopes.join(" ")}"`),
      };
  }
}
