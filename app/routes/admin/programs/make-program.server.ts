import { data } from "@remix-run/server-runtime";
import type { StaffVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { createApiClient } from "~/operations/programs/create-api-client.server";
import { readFormId } from "../read-form-id";
import { readExpiry } from "./read-key-periods";
import { readProgramForm, toApiClient, toProgramFaults } from "./read-program-form";

/** Answers the key in the page itself: it stands in no address and in no cookie. Sent again, the form makes nothing. */
export async function makeProgram({ request, operations, language }: StaffVisit) {
  const form = await readForm(request);
  const id = readFormId(form);
  const values = readProgramForm(form);
  const expiresAt = readExpiry(form, operations.clock());
  const result = await createApiClient(operations, { id, ...toApiClient(values), expiresAt });
  if (result.kind === "created") return data({ kind: "made" as const, id, values, key: result.key });
  if (result.kind === "made_before") return data({ kind: "before" as const, id, values }, { status: 409 });
  const faults = toProgramFaults(result.faults, values, language);
  return data({ kind: "refused" as const, values, faults }, { status: 422 });
}
