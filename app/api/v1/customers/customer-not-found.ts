import type { Problem } from "../../problem";

/** Whoever records something of nobody is told so, once all that can be judged without a customer is judged. */
export const customerNotFound: Problem = { kind: "not-found", detail: (say) => say.customer.unknown };
