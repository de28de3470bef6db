/** A row of a list to screen. Unknown members are refused: a misspelt `channel` would else be answered for another one. */
import { z } from "zod";
import { sayFault } from "~/domain/input-fault";
import { parseCustomerReference } from "~/domain/people/customer-reference";
import { permissionRequestSchema } from "~/domain/permission/simulation-schema";
import { idSchema } from "~/domain/preference/list-schema";
import { instantSchema } from "~/domain/time/time-schema";
import type { RowToScreen, ScreeningTerms } from "./screening";

const terms = {
  sender: permissionRequestSchema.shape.sender.optional(),
  channel: idSchema.optional(),
  topic: idSchema.optional(),
  at: instantSchema.optional(),
};

export const screeningTermsSchema = z.strictObject(terms) satisfies z.ZodType<ScreeningTerms>;

export const screeningRowSchema = z.strictObject({
  customer: z.string().refine((text) => parseCustomerReference(text) !== null, {
    error: sayFault("no_customer_named"),
  }),
  ...terms,
}) satisfies z.ZodType<RowToScreen>;
