import type { z } from "zod";
import { type ApiClient, mayRead } from "~/domain/programs/api-client";
import { noteLookOfProgram } from "~/operations/customers/note-look.server";
import { showCustomerToProgram } from "~/operations/customers/show-customer-to-program.server";
import type { OperationContext } from "~/operations/operation-context";
import { customerSchema, toCustomerAnswer } from "./customer-schema";

/** What a door that writes answers: whoever may not read learns id and version, and nothing of what is on record. */
export const recordedCustomerSchema = customerSchema
  .partial()
  .required({ id: true, preferenceVersion: true })
  .meta({
    id: "RecordedCustomer",
    description: "Whole for a key with the scope `read`; else `id` and `preferenceVersion` alone.",
  });

/** Null where nobody is there any more. Whoever is told more than that has looked, and the customer reads so. */
export async function tellRecordedCustomer(
  operations: OperationContext,
  client: ApiClient,
  id: string,
): Promise<z.input<typeof recordedCustomerSchema> | null> {
  const found = await showCustomerToProgram(operations, { id });
  if (!found) return null;
  if (!mayRead(client)) return { id, preferenceVersion: found.preferenceVersion };
  await noteLookOfProgram(operations, client, id);
  return toCustomerAnswer(found);
}
