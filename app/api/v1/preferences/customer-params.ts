import { z } from "zod";
import { referenceCharactersMax } from "~/domain/people/customer-reference";
import type { Problem } from "../../problem";

/** How a path names a customer: by our id, or as `system:externalId`. */
export const customerParams = z.strictObject({
  reference: z
    .string()
    .min(1)
    .max(referenceCharactersMax)
    .describe("The customer: our id, or the id in another system as `system:id`"),
});

/** Whether the reference names somebody whom the key may not see, or nobody, is not to be told apart. */
export const noSuchCustomer: Problem = {
  kind: "not-found",
  detail: (say) => say.customer.unknown,
};
