/** Who a request comes from. Asked once per request, however many loaders want to know. */
import type { AppLoadContext } from "@remix-run/server-runtime";
import { hashSessionToken } from "#db/hash-session-token";
import {
  type CustomerSession,
  type FoundSession,
  findCustomerSession,
  prolongCustomerSession,
} from "#db/queries/customer-sessions";
import { findStaffProfile, type StaffProfile } from "#db/queries/staff";
import type { Customer } from "~/domain/people/customer";
import { sessionExpiry } from "~/domain/sign-in/session-expiry";
import { customerSessionCookie } from "./cookies.server";

const hourMs = 3_600_000;

/** In person, or by a mandate. */
export const findSignedInAtCustomer = oncePerRequest(
  async (request, context): Promise<FoundSession | null> => {
    const { db, clock } = context.operations;
    const tokenHash = await readSessionTokenHash(request, context);
    const found = tokenHash && (await findCustomerSession(db.reader, tokenHash, clock()));
    if (!found) return null;
    await prolong(context, found.session);
    return found;
  },
);

/** Null also where somebody acts for the customer. */
export async function findSignedInCustomer(
  request: Request,
  context: AppLoadContext,
): Promise<Customer | null> {
  const found = await findSignedInAtCustomer(request, context);
  return found?.mandate === null ? found.customer : null;
}

/** Null also where the member of staff has left since. */
export const findSignedInStaff = oncePerRequest(async (request, context): Promise<StaffProfile | null> => {
  const { staffAuth, operations, answerHeaders } = context;
  const { staffId, cookies } = await staffAuth.findSession(request);
  for (const cookie of cookies) answerHeaders.append("Set-Cookie", cookie);
  return staffId ? findStaffProfile(operations.db.reader, staffId) : null;
});

/** Null where the request carries no session's token. */
export async function readSessionTokenHash(
  request: Request,
  { config, operations }: AppLoadContext,
): Promise<string | null> {
  const cookie = customerSessionCookie({ baseUrl: config.baseUrl, vault: operations.vault });
  const token: unknown = await cookie.parse(request.headers.get("Cookie"));
  return typeof token === "string" ? hashSessionToken(token) : null;
}

async function prolong({ operations }: AppLoadContext, session: CustomerSession): Promise<void> {
  const now = operations.clock();
  if (now - session.lastSeenAt < hourMs) return;
  const expiresAt = sessionExpiry(session.createdAt, now);
  await prolongCustomerSession(operations.db.writer, session.tokenHash, { lastSeenAt: now, expiresAt });
}

function oncePerRequest<T>(find: (request: Request, context: AppLoadContext) => Promise<T>) {
  const asked = new WeakMap<AppLoadContext, Promise<T>>();
  return (request: Request, context: AppLoadContext): Promise<T> => {
    const known = asked.get(context);
    if (known) return known;
    const found = find(request, context);
    asked.set(context, found);
    return found;
  };
}
