import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { sayFault } from "~/domain/input-fault";
import { parseSenderReference } from "~/domain/people/sender-reference";
import { idSchema } from "~/domain/preference/list-schema";
import { instantSchema } from "~/domain/time/time-schema";
import { answerList } from "~/operations/screening/answer-list.server";
import { type ListKind, openScreeningList } from "~/operations/screening/open-screening-list.server";
import type { Screening } from "~/operations/screening/screen-contacts.server";
import { tellHeadFault } from "~/operations/screening/tell-head-fault";
import { defineDoor } from "../api-door";
import { readMediaType } from "../media-type";
import { refuse } from "../problem";
import { readBytes } from "../read-bytes";
import { streamText } from "../stream-text";

const querySchema = z.strictObject({
  sender: z
    .string()
    .refine((text) => parseSenderReference(text) !== null, { error: sayFault("no_sender") })
    .optional()
    .describe(
      "Who would contact, as `TYPE:ID`, for rows that name nobody: `staff:…`, `automated:…` or `ai:…`",
    ),
  channel: idSchema.optional().describe("By which way, for rows that name none"),
  topic: idSchema
    .optional()
    .describe("About what, for rows that name nothing; absent = the topic of the key"),
  at: instantSchema
    .optional()
    .describe(
      "At which instant, ISO 8601 with offset or Z, for rows that name none; absent = when the row is read",
    ),
});

const mediaTypes: Record<string, ListKind> = { "application/x-ndjson": "ndjson", "text/csv": "csv" };

const examples = {
  "application/x-ndjson": {
    example: '{"customer":"crm:4711"}\n{"customer":"bernd-oster","channel":"email"}\n',
  },
  "text/csv": { example: "customer;channel\ncrm:4711;phone\nbernd-oster;email\n" },
};

const guard = forApiClient("check");

export const screenContactsDoor = defineDoor({
  method: "POST",
  path: "/api/v1/screenings",
  name: "screenContacts",
  group: "Screening",
  guard,
  summary: "Which rows of a call list or a mailing may be contacted?",
  description: [
    "Takes NDJSON (application/x-ndjson) or CSV (text/csv, a header, comma, semicolon or tab; Excel's `sep=;` may stand",
    "before it) in UTF-8, a row a line: `customer`, and `sender`, `channel`, `topic`, `at` where the row differs from the",
    'query, in NDJSON the sender as `{"type":"staff","id":"…"}`. Send nothing else: a misspelt `chanel` would be answered',
    "for another one, and names and addresses have no business here. Answers in the same format and order, while it",
    "reads: read while you send. At most 1,000,000 rows of 4,096 bytes.",
    "A row is answered with its `line` (the first is 1, a header counts), `customer` as you named them, `allowed` (in CSV",
    "`yes` or `no`), `reasons` (codes, in CSV with spaces between them), the `window` in which the contact is allowed next",
    "(in CSV `next_from` and `next_until`), and what the tightest cap has `left`. One that is none answers no with",
    "`malformed`, and at which `place`, as a JSON pointer; one that cannot be decided no with `unavailable`; a row without",
    "an answer is a no. It checks and claims nothing: claim a permit before each contact, or screen shortly before.",
  ].join(" "),
  query: querySchema,
  bodyTypes: examples,
  example: { query: { sender: "staff:sabine-keller", channel: "phone", topic: "advice" } },
  answers: { 200: null },
  answerTypes: Object.keys(mediaTypes),
  problems: ["media-type-unsupported", "body-invalid"],
  async handle({ query, request, client }, parts) {
    const kind = mediaTypes[readMediaType(request.headers)];
    if (!kind) return refuse("media-type-unsupported", (say) => say.request.sendList);
    const list = await openScreeningList(readBytes(request), kind);
    if (!list.ok) return refuse("body-invalid", (_, language) => tellHeadFault(list.fault, language));
    const { sender, ...terms } = query;
    const screening: Screening = {
      terms: { ...terms, ...(sender !== undefined && { sender: parseSenderReference(sender)! }) },
      // A key that ended while its list goes on speaks for nobody any more.
      async identifyAsker() {
        const caller = await guard.identify(request, parts);
        if (!caller.ok && caller.refusal === "unavailable") throw new Error("The key cannot be looked up.");
        return caller.ok ? caller.client : { ...client, scopes: [], senders: [] };
      },
    };
    const answers = answerList(parts.operations, screening, list);
    return new Response(streamText(answers), { headers: headersOf(request) });
  },
});

function headersOf(request: Request): Record<string, string> {
  return {
    "Content-Type": `${readMediaType(request.headers)}; charset=utf-8`,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Disposition": "attachment",
  };
}
