import { data, redirect } from "@remix-run/server-runtime";
import type { StaffVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { formatFullMoment } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { programsWords } from "~/i18n/words/programs-words";
import { findHouse } from "~/operations/house/find-house.server";
import type { OperationContext } from "~/operations/operation-context";
import { revokeApiClient } from "~/operations/programs/revoke-api-client.server";
import { rotateApiKey } from "~/operations/programs/rotate-api-key.server";
import { readFormId } from "../read-form-id";
import { programPath } from "./program-path";
import { readExpiry, readOverlap } from "./read-key-periods";

/** Revokes a program, which done twice is no fault, or makes it a new key. */
export async function changeProgram({ request, operations, params, language }: StaffVisit) {
  const form = await readForm(request);
  const id = params.id!;
  if (!form.has("revoke")) return makeKey(operations, id, form, language);
  await revokeApiClient(operations, id);
  throw redirect(`${programPath(id)}?revoked`);
}

/** Answers the key in the page itself: it stands in no address and in no cookie. Sent again, the form makes nothing. */
async function makeKey(operations: OperationContext, clientId: string, form: FormData, language: Language) {
  const now = operations.clock();
  const result = await rotateApiKey(operations, {
    clientId,
    keyId: readFormId(form),
    expiresAt: readExpiry(form, now),
    overlapHours: Number(readOverlap(form)),
  });
  if (result.kind === "unknown") throw redirect(programPath(clientId));
  if (result.kind === "made_before") return data({ kind: "before" as const }, { status: 409 });
  const { timeZone } = (await findHouse(operations)).settings;
  const { othersEnded, othersEnd } = programsWords[language].rotate;
  const isOver = result.othersEndAt <= now;
  const others = isOver ? othersEnded : othersEnd(formatFullMoment(result.othersEndAt, timeZone, language));
  return data({ kind: "made" as const, key: result.key, others });
}
