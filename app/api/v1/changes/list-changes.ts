import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { followChanges } from "~/operations/programs/follow-changes.server";
import { defineDoor } from "../../api-door";
import { parseToken, writeToken } from "../../page-token";
import type { Problem } from "../../problem";
import { refuseCaller } from "../../refuse-caller";
import { changeSchema, toChangeJson } from "./change-schema";

const waitSecondsMax = 30;
const limitMax = 1000;
const limitUsual = 100;
const newest = "newest";

const guard = forApiClient("read");

export const listChangesDoor = defineDoor({
  method: "GET",
  path: "/api/v1/changes",
  name: "listChanges",
  group: "Changes",
  guard,
  summary: "What became different, in the order in which it did.",
  description: `Ask again with \`after\` set to the \`cursor\` of the answer before: nothing is missed and nothing comes twice. Without \`after\` the feed begins with the oldest change that is kept (90 days); \`after=${newest}\` answers the cursor of this moment. With \`wait\` an empty answer is held back until something happens, or the seconds are over.`,
  query: z.strictObject({
    after: z
      .string()
      .max(100)
      .optional()
      .describe(
        `\`cursor\` of the answer before, or \`${newest}\`; absent = from the oldest change that is kept`,
      ),
    wait: z.coerce
      .number()
      .int()
      .min(0)
      .max(waitSecondsMax)
      .default(0)
      .describe("So many seconds an empty answer is held back for something to happen"),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(limitMax)
      .default(limitUsual)
      .describe("At most so many; `hasMore` says whether there are others"),
  }),
  answers: {
    200: z
      .strictObject({ changes: z.array(changeSchema), cursor: z.string(), hasMore: z.boolean() })
      .meta({ id: "ChangePage" }),
  },
  problems: ["query-invalid", "cursor-expired"],
  async handle({ query, request }, parts) {
    const { operations } = parts;
    const after = readCursor(query.after);
    if (after === null) return { problem: { kind: "query-invalid", detail: (say) => say.changes.noCursor } };
    const { limit, wait } = query;
    const found = await followChanges(operations, {
      after,
      limit,
      waitMs: wait * 1000,
      signal: request.signal,
    });
    // The key may have been revoked while the answer was held back.
    const caller = wait === 0 ? null : await guard.identify(request, parts);
    if (caller?.ok === false) return { problem: refuseCaller(caller) };
    if (found.kind === "expired") return { problem: cursorExpired };
    const { changes, position, hasMore } = found;
    return {
      status: 200,
      body: { changes: changes.map(toChangeJson), cursor: writeToken([position]), hasMore },
    };
  },
});

const cursorExpired: Problem = {
  kind: "cursor-expired",
  detail: (say) => say.changes.expired(newest),
};

function readCursor(text: string | undefined): Parameters<typeof followChanges>[1]["after"] | null {
  if (text === undefined) return "oldest";
  if (text === newest) return newest;
  const [position, ...more] = parseToken(text) ?? [];
  return typeof position === "number" && position >= 0 && more.length === 0 ? position : null;
}
