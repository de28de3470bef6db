import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { toStaffId } from "~/domain/people/staff-named";
import { pointerTo } from "~/domain/pointer-to";
import { hideBlockChanges, keepBlocks } from "~/domain/preference/keep-blocks-quiet";
import { idSchema } from "~/domain/preference/list-schema";
import { nameStaffIn } from "~/domain/preference/name-staff-in";
import type { Preferences } from "~/domain/preference/preference";
import { type ApiClient, mayRead, speaksForStaff } from "~/domain/programs/api-client";
import { isLanguage, languages, sourceLanguage } from "~/i18n/language";
import { findCustomerByReference } from "~/operations/customers/find-customer-by-reference.server";
import { noteLookOfProgram } from "~/operations/customers/note-look.server";
import { findHouse } from "~/operations/house/find-house.server";
import type { House } from "~/operations/house/read-house.server";
import {
  type RecordPreferencesResult,
  recordPreferences,
} from "~/operations/on-behalf/record-preferences.server";
import {
  findPreferenceFaults,
  type PreferenceFault,
} from "~/operations/preferences/find-preference-faults.server";
import { defineDoor } from "../../api-door";
import { type PointedFault, pointAtAll } from "../../point-at";
import type { Problem } from "../../problem";
import { tellFault, tellFaultOf } from "../../tell-input-fault";
import { customerParams, noSuchCustomer } from "./customer-params";
import { preferenceChangeSchema } from "./preference-change-schema";
import { preferencesSchema } from "./preferences-schema";
import { readIfMatch, writeVersionTag } from "./version-tag";

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
  headers: {
    "If-Match":
      'The version that was read, as its ETag: `"3"`. Of several, any one will do; `*` takes whichever there is. A weak one (`W/"3"`) is never the last.',
  },
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
  problems: ["header-invalid", "not-found", "sender-not-allowed", "version-missing"],
  async findFaults({ preferences, recordedBy }, { client }, { operations }) {
    const house = await findHouse(operations);
    const faults = preferences ? findPreferenceFaults(nameStaff(preferences, house), house) : [];
    const isRecorderUnknown = recordedBy !== undefined && isNobody(client, recordedBy, house);
    return [...faults.map(tellPlace), ...(isRecorderUnknown ? [recorderUnknown] : [])];
  },
  async handle({ params, body, client, request }, { operations }) {
    const ifMatch = request.headers.get("if-match");
    const seen = ifMatch === null ? body.basedOnVersion : readIfMatch(ifMatch);
    if (seen === undefined) return { problem: versionMissing };
    if (seen === null) return { problem: ifMatchUnreadable };
    const house = await findHouse(operations);
    const recorder = body.recordedBy && toStaffId(house.compiled, body.recordedBy);
    if (recorder && !speaksForStaff(client, recorder)) return { problem: notForRecorder };
    const preferences = nameStaff(body.preferences, house);
    const customer = await findCustomerByReference(operations, params.reference);
    if (!customer) return { problem: noSuchCustomer };
    const language = isLanguage(customer.language) ? customer.language : sourceLanguage;
    const result = await recordPreferences(operations, {
      customerId: customer.id,
      basedOnVersion: seen,
      change: (current) => keepBlocks(current, preferences),
      source: "api",
      recordedBy: recorder ?? client.id,
      through: client.id,
      language: body.language ?? language,
    });
    const hasSeenNone = typeof seen === "object" && seen.latest === null && result.kind === "conflict";
    if (hasSeenNone || !mayRead(client)) return toReply(withoutChanges(result), ifMatch === null);
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
  if (result.kind === "invalid") return { problem: pointAtAll(result.faults.map(tellPlace)) };
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

const ifMatchUnreadable: Problem = { kind: "header-invalid", detail: (say) => say.request.ifMatch };

const versionMissing: Problem = {
  kind: "version-missing",
  detail: (say) => say.customer.versionMissing,
};

/** Unknown ids are named with their place, like every other fault of the body. */
function tellPlace({ path, message }: PreferenceFault): PointedFault {
  const member = pointerTo(["preferences", ...path]).replace("#/", "");
  return { member, detail: tellFault(message) };
}

/** The people in them, by our ids. */
function nameStaff(preferences: Preferences, { compiled }: House): Preferences {
  return nameStaffIn(preferences, (named) => toStaffId(compiled, named));
}

const notForRecorder: Problem = { kind: "sender-not-allowed", detail: (say) => say.key.notForRecorder };
const recorderUnknown: PointedFault = { member: "recordedBy", detail: tellFaultOf("no_such_staff") };

/** Whoever may not speak for somebody is not told whether there is anybody. */
function isNobody(client: ApiClient, named: string, { compiled }: House): boolean {
  const id = toStaffId(compiled, named);
  return speaksForStaff(client, id) && !compiled.staff.has(id);
}
