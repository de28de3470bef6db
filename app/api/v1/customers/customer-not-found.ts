import type { Problem } from "../../problem";

/** Whom a key may not see looks exactly like whom nobody knows. */
export const customerNotFound: Problem = { kind: "not-found", detail: (say) => say.customer.unknown };
