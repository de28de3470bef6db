import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { formatInstant } from "~/domain/time/instant";
import { listLanguages } from "~/i18n/negotiate-language";
import { findCustomerByReference } from "~/operations/customers/find-customer-by-reference.server";
import { noteLookOfProgram } from "~/operations/customers/note-look.server";
import { type ShownPreferences, showPreferences } from "~/operations/preferences/show-preferences.server";
import { recorderRoles } from "~/operations/preferences/tell-recorder-to-programs.server";
import { defineDoor } from "../../api-door";
import { customerParams, noSuchCustomer } from "./customer-params";
import { preferenceChangeSchema } from "./preference-change-schema";
import { preferencesSchema } from "./preferences-schema";
import { writeVersionTag } from "./version-tag";

const instantSchema = z.string().meta({ format: "date-time" });

/** Language -> sentences. */
const sentencesSchema = z.strictObject({
  de: z.array(z.string()).optional(),
  en: z.array(z.string()).optional(),
});

const waitingSchema = z
  .strictObject({
    id: z.string(),
    recordedAt: instantSchema,
    source: z.enum(["staff", "api"]),
    recordedBy: z.string(),
    preferences: preferencesSchema,
    changes: z.array(preferenceChangeSchema),
    sentences: sentencesSchema,
  })
  .meta({ id: "WaitingPreferences" });

/** Who brought a version about; null = nothing is on record. */
const recorderSchema = z
  .strictObject({
    role: z
      .enum(recorderRoles)
      .describe(
        "`holder`: somebody acted for the customer by a mandate, whose name is not told. `link`: the customer, by a link that was mailed.",
      ),
    name: z.string().nullable().describe("Of the member of staff or the program; null for all others."),
  })
  .meta({ id: "PreferenceRecorder" });

const shownSchema = z
  .strictObject({
    customer: z.string(),
    version: z.int(),
    decidedAt: instantSchema.nullable(),
    source: z
      .enum(["portal", "mandate", "import", "staff", "api", "confirmation", "unsubscribe", "portal_link"])
      .nullable(),
    recordedBy: z
      .string()
      .nullable()
      .describe(
        "An id of what `source` says: of the member of staff or program that recorded it (with `confirmation`: what the customer then confirmed), of the mandate by which somebody acted, of the link, or of the import run. null = the customer in person.",
      ),
    recorder: recorderSchema.nullable(),
    preferences: preferencesSchema,
    sentences: sentencesSchema,
    waiting: waitingSchema.nullable(),
  })
  .meta({ id: "CustomerPreferences" });

export const readPreferencesDoor = defineDoor({
  method: "GET",
  path: "/api/v1/customers/{reference}/preferences",
  name: "readPreferences",
  group: "Preferences",
  guard: forApiClient("read"),
  summary:
    "What a customer decided: the document, the letter in words, and what waits for the customer's yes.",
  description:
    "`sentences` are written in every language of Accept-Language that we speak. Whom the customer blocked is told to nobody. `ETag` names the version; version 0 means that nothing is on record, and nobody may get in touch but where no consent is needed.",
  params: customerParams,
  headers: { "Accept-Language": "The languages of the sentences, such as `de, en`; absent = German." },
  answerHeaders: ["ETag"],
  example: { params: { reference: "crm:4711" } },
  answers: { 200: shownSchema },
  problems: ["not-found"],
  async handle({ params, client, request }, { operations }) {
    const customer = await findCustomerByReference(operations, params.reference);
    if (!customer) return { problem: noSuchCustomer };
    await noteLookOfProgram(operations, client, customer.id);
    const languages = listLanguages(request.headers.get("accept-language"));
    const shown = await showPreferences(operations, customer.id, languages);
    const headers = { ETag: writeVersionTag(shown.version), Vary: "Accept-Language" };
    return { status: 200, headers, body: { customer: customer.id, ...toWire(shown) } };
  },
});

function toWire({ decidedAt, waiting, ...shown }: ShownPreferences) {
  return {
    ...shown,
    decidedAt: decidedAt === null ? null : formatInstant(decidedAt),
    waiting: waiting && { ...waiting, recordedAt: formatInstant(waiting.recordedAt) },
  };
}
