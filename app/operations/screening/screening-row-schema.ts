/** A row of a list to screen. Unknown members are refused: a misspelt `channel` would else be answered for another one. */
import { z } from "zod";
import { sayFault } from "~/domain/input-fault";
import { parseCustomerReference } from "~/domain/people/customer-reference";
import { permissionRequestSchema } from "~/domain/permission/simulation-schema";
import { pointerTo } from "~/domain/pointer-to";
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

const screeningRowSchema = z.strictObject({
  customer: z.string().refine((text) => parseCustomerReference(text) !== null, {
    error: sayFault("no_customer_named"),
  }),
  ...terms,
}) satisfies z.ZodType<RowToScreen>;

const namingCustomer = screeningRowSchema.pick({ customer: true }).strip();

/** The row; or which place of it is wrong, and of whom it speaks all the same (null = of nobody). */
export function checkScreeningRow(
  told: unknown,
): { row: RowToScreen } | { customer: string | null; place: string } {
  const parsed = screeningRowSchema.safeParse(told);
  if (parsed.success) return { row: parsed.data };
  const named = namingCustomer.safeParse(told);
  return { customer: named.success ? named.data.customer : null, place: placeOf(parsed.error.issues[0]!) };
}

function placeOf(issue: z.core.$ZodIssue): string {
  return pointerTo(issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path);
}
