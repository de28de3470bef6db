import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { pointerTo } from "~/domain/pointer-to";
import { hideBlockChanges, keepBlocks } from "~/domain/preference/keep-blocks-quiet";
import { idSchema } from "~/domain/preference/list-schema";
import { type ApiClient, mayRead, speaksFor } from "~/domain/programs/api-client";
import { isLanguage, languages, sourceLanguage } from "~/i18n/language";
import { findCustomerByReference } from "~/operations/customers/find-customer-by-reference.server";
import { noteLookOfProgram } from "~/operations/customers/note-look.server";
import { findHouse } from "~/operations/house/find-house.server";
import {
  type RecordPreferencesResult,
  recordPreferences,
} from "~/operations/on-behalf/record-preferences.server";
import { findPreferenceFaults } from "~/operations/preferences/find-preference-faults.server";
import { defineDoor } from "../../api-door";
import { pointAt } from "../../point-at";
import type { Problem } from "../../problem";
import { tellFault, tellFaultOf } from "../../tell-input-fault";
import { customerParams, noSuchCustomer } from "./customer-params";
import { preferenceChangeSchema } from "./preference-change-schema";
import { preferencesSchema } from "./preferences-schema";
import { readVersionTag, writeVersionTag } from "./version-tag";

const versionMax = 2 ** 31 - 1;

const bodySchema = z
  .strictObject({
    preferences: preferencesSchema.describe(
      "Everything that shall hold. `people.blocked` adds to whom the customer blocked, and lifts nothing.",
    ),
    basedOnVersion: z
      .int()
      .min(0)
      .max(versionMax)
      .optional()
      .describe("The version that was read; or send it as If-Match."),
    recordedBy: idSchema
      .optional()
      .describe("The member of staff whom the customer told, and who is named to the customer."),
    language: z.enum(languages).optional().describe("In which the customer was asked; else their own."),
  })
  .meta({ id: "PreferencesToRecord" });

const changesSchema = z.array(preferenceChangeSchema);
const ofReaders = changesSchema.optional();

const conflictSchema = z
  .strictObject({ version: z.int(), changes: ofReaders })
  .meta({ id: "PreferenceConflict" });

export const recordPreferencesDoor = defineDoor({
  method: "PUT",
  path: "/api/v1/customers/{reference}/preferences",
  name: "recordPreferences",
  group: "Preferences",
  guard: forApiClient("write"),
  summary: "Record what a customer said to you: what narrows holds at once, what widens waits for their yes.",
  description:
    "The customer is asked in the portal and, where there is an e-mail address of their own, by mail. A later recording, or a decision of the customer's, supersedes what waits. What the customer declined is not put to them again: it is then listed neither in `holds` nor in `waits`. While a customer is leaving, nothing is put to them: what would widen is listed in `refused`. Name the version that you read, by `If-Match` (refused with 412) or `basedOnVersion` (refused with 409); both answer what became different since. What was different before is told to keys with the scope `read` alone, and the customer reads that they looked; others are answered the version.",
  params: customerParams,
  headers: { "If-Match": 'The version that was read, such as `"3"`.' },
  answerHeaders: ["ETag"],
  body: bodySchema,
  example: {
    params: { reference: "crm:4711" },
    body: {
      preferences: {
        timeZone: "Europe/Berlin",
        people: { mode: "ranked", ranked: ["sabine-keller"], whenAway: "wait" },
        topics: { advice: ["email"], contract: ["letter", "email"] },
        pauses: [{ from: "2026-12-20", to: "2027-01-06" }],
      },
      basedOnVersion: 1,
      recordedBy: "sabine-keller",
    },
  },
  answers: {
    200: z
      .strictObject({
        version: z.int(),
        holds: ofReaders,
        waits: ofReaders,
        refused: changesSchema
          .optional()
          .describe("What neither holds nor waits, for the customer is leaving; absent = nothing."),
      })
      .meta({ id: "RecordedPreferences" }),
    409: conflictSchema,
    412: conflictSchema,
  },
  problems: ["not-found", "sender-not-allowed", "version-missing"],
  async handle({ params, body, client, request }, { operations }) {
    const ifMatch = request.headers.get("if-match");
    const basedOnVersion = ifMatch === null ? (body.basedOnVersion ?? null) : readVersionTag(ifMatch);
    if (basedOnVersion === null) return { problem: versionMissing };
    const house = await findHouse(operations);
    const fault = findRecorderFault(client, body.recordedBy, house.company.staff);
    if (fault) return { problem: fault };
    const faults = findPreferenceFaults(body.preferences, house);
    if (faults.length > 0) return { problem: invalid(faults) };
    const customer = await findCustomerByReference(operations, params.reference);
    if (!customer) return { problem: noSuchCustomer };
    const language = isLanguage(customer.language) ? customer.language : sourceLanguage;
    const result = await recordPreferences(operations, {
      customerId: customer.id,
      basedOnVersion,
      change: (current) => keepBlocks(current, body.preferences),
      source: "api",
      recordedBy: body.recordedBy ?? client.id,
      through: client.id,
      language: body.language ?? language,
    });
    if (!mayRead(client)) return toReply(withoutChanges(result), ifMatch === null);
    await noteLookOfProgram(operations, client, customer.id);
    return toReply(result, ifMatch === null);
  },
});

/** Each change says what was there before: whoever may not read learns the version. */
function withoutChanges(result: RecordPreferencesResult): Recorded {
  return result.kind === "invalid" ? result : { kind: result.kind, version: result.version };
}

type Recorded =
  | RecordPreferencesResult
  | { kind: Exclude<RecordPreferencesResult["kind"], "invalid">; version: number };

function toReply(result: Recorded, isVersionInBody: boolean) {
  if (result.kind === "invalid") return { problem: invalid(result.faults) };
  const headers = { ETag: writeVersionTag(result.version) };
  const { version } = result;
  if (result.kind === "conflict") {
    const changes = "changes" in result ? { changes: hideBlockChanges(result.changes) } : {};
    const conflict = { headers, body: { version, ...changes } };
    return isVersionInBody ? { status: 409 as const, ...conflict } : { status: 412 as const, ...conflict };
  }
  if (!("holds" in result)) return { status: 200 as const, headers, body: { version } };
  const [holds, waits] = [hideBlockChanges(result.holds), hideBlockChanges(result.waits)];
  const refused = hideBlockChanges(result.refused);
  const body = { version, holds, waits, ...(refused.length > 0 && { refused }) };
  return { status: 200 as const, headers, body };
}

const versionMissing: Problem = {
  kind: "version-missing",
  detail: (say) => say.customer.versionMissing,
};

/** Unknown ids are named with their place, like every other fault of the body. */
function invalid(faults: readonly { path: PropertyKey[]; message: string }[]): Problem {
  const errors = faults.map(({ path, message }) => ({
    detail: tellFault(message),
    pointer: pointerTo(["preferences", ...path]),
  }));
  return { kind: "body-invalid", detail: (say) => say.request.notValid, errors };
}

function findRecorderFault(
  client: ApiClient,
  id: string | undefined,
  staff: readonly { id: string }[],
): Problem | null {
  if (id === undefined) return null;
  if (!speaksFor(client, { type: "staff", id })) {
    return { kind: "sender-not-allowed", detail: (say) => say.key.notForRecorder };
  }
  if (staff.some((member) => member.id === id)) return null;
  return pointAt("recordedBy", tellFaultOf("no_such_staff"));
}
