import type { ApiScope } from "~/domain/programs/api-client";
import { type Problem, unavailable } from "./problem";

type Refused =
  | { refusal: "credentials_missing" | "credentials_invalid" | "unavailable" }
  | { refusal: "scope_missing"; scopes: readonly ApiScope[] };

/** Why a caller is not let in, as RFC 6750 tells it. */
export function refuseCaller(caller: Refused): Problem {
  const challenge = (more = "") => ({ "WWW-Authenticate": `Bearer realm="Kontaktwahl"${more}` });
  switch (caller.refusal) {
    case "credentials_missing":
      return {
        kind: "credentials-missing",
        detail: (say) => say.key.send,
        headers: challenge(),
      };
    case "credentials_invalid":
      return {
        kind: "credentials-invalid",
        detail: (say) => say.key.invalid,
        headers: challenge(', error="invalid_token"'),
      };
    case "unavailable":
      return unavailable((say) => say.key.unavailable);
    case "scope_missing":
      return {
        kind: "scope-missing",
        detail: (say) => say.key.scope(caller.scopes),
        headers: challenge(`, error="insufficient_scope", scope="${caller.scopes.join(" ")}"`),
      };
  }
}
