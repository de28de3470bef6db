import { data, redirect } from "@remix-run/server-runtime";
import type { StaffVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { unchangedPeriod } from "~/components/admin/program-values";
import { changeApiClient } from "~/operations/programs/change-api-client.server";
import { programPath } from "./program-path";
import { readExpiry } from "./read-key-periods";
import { readProgramForm, toApiClient, toProgramFaults } from "./read-program-form";

/** Sent twice, it changes nothing more. Answers 404 where the program is revoked meanwhile. */
export async function saveProgram({ request, operations, params, staff, language }: StaffVisit) {
  const form = await readForm(request);
  const values = readProgramForm(form);
  const isKeyKept = !form.has("days") || values.days === unchangedPeriod;
  const result = await changeApiClient(operations, {
    clientId: params.id!,
    wanted: toApiClient(values),
    ...(!isKeyKept && { keyExpiresAt: readExpiry(form, operations.clock()) }),
    by: { staffId: staff.id },
  });
  if (result.kind === "unknown") throw new Response(null, { status: 404 });
  if (result.kind === "refused")
    return data({ values, faults: toProgramFaults(result.faults, values, language) }, { status: 422 });
  throw redirect(`${programPath(params.id!)}?saved`);
}
