import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { formatInstant } from "~/domain/time/instant";
import { listContactsOf } from "~/operations/contacts/list-contacts-of.server";
import { findCustomerNamed } from "~/operations/customers/find-customer-named.server";
import { noteLookOfProgram } from "~/operations/customers/note-look.server";
import { defineDoor } from "../../api-door";
import { pageLimitSchema } from "../../page-query";
import { parseToken, writeToken } from "../../page-token";
import { basisSchema } from "../decision-schema";
import { instantAnswerSchema } from "../instant-answer-schema";
import { permitSenderSchema } from "../permits/permit-schema";
import { customerNotFound } from "./customer-not-found";
import { customerParams } from "./customer-schema";

const tokenCharactersMax = 400;

const contactSchema = z
  .strictObject({
    id: z.string(),
    at: instantAnswerSchema,
    sender: permitSenderSchema,
    channel: z.string(),
    topic: z.string(),
    outcome: z.enum(["reached", "not_reached"]),
    counts: z.boolean(),
    basis: basisSchema.nullable(),
  })
  .meta({ id: "Contact" });

export const listContactsDoor = defineDoor({
  method: "GET",
  path: "/api/v1/customers/{reference}/contacts",
  name: "listContacts",
  group: "Contacts",
  guard: forApiClient("read"),
  summary: "What took place with a customer or was tried, the newest first.",
  params: customerParams,
  example: { params: { reference: "crm:4711" } },
  query: z.strictObject({
    after: z.string().max(tokenCharactersMax).optional().describe("`next` of the page before"),
    limit: pageLimitSchema,
  }),
  answers: {
    200: z
      .strictObject({ contacts: z.array(contactSchema), next: z.string().nullable() })
      .meta({ id: "ContactPage" }),
  },
  problems: ["not-found", "query-invalid"],
  async handle({ params, client, query: { after, limit } }, { operations }) {
    const before = after === undefined ? null : readPlace(after);
    if (before === undefined)
      return { problem: { kind: "query-invalid", detail: (say) => say.request.notOfThisList } };
    const customerId = await findCustomerNamed(operations, params.reference);
    if (customerId === null) return { problem: customerNotFound };
    await noteLookOfProgram(operations, client, customerId);
    const found = await listContactsOf(operations, customerId, before, limit + 1);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const next = found.length > limit && last ? writeToken([last.at, last.id]) : null;
    const contacts = page.map(({ id, at, sender, channel, topic, outcome, counts, basis }) => ({
      ...{ id, at: formatInstant(at), sender, channel, topic, outcome, counts, basis },
    }));
    return { status: 200, body: { contacts, next } };
  },
});

function readPlace(token: string): { at: number; id: string } | undefined {
  const [at, id, ...more] = parseToken(token) ?? [];
  return typeof at === "number" && typeof id === "string" && more.length === 0 ? { at, id } : undefined;
}
