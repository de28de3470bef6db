/**
 * Staff sessions, kept by better-auth. None of its HTTP routes is exposed: our pages call it within the process.
 * Its users are members of staff under the same id.
 */
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { isAPIError } from "better-auth/api";
import { magicLink } from "better-auth/plugins";
import type { Tx } from "#db/dialects/dialect";
import type { Database } from "#db/open-database";
import type { StaffProfile } from "#db/queries/staff";
import { putStaffAccount, removeAccountsOfWhoLeft } from "#db/queries/staff-accounts";
import type { Vault } from "#db/vault";
import { NoAnswer } from "~/domain/no-answer";
import { staffLinkSeconds, staffSessionRefreshSeconds, staffSessionSeconds } from "./staff-session-periods";

export interface StaffAuthParts {
  db: Database;
  vault: Vault;
  baseUrl: string;
  clock: () => number;
}

export interface StaffAuth {
  /** A new link's token, good once; stored as a hash. Inside a transaction it would wait for ever. */
  makeLinkToken(staff: StaffProfile): Promise<string>;
  /** Uses the link up and begins a session: the cookies to set. Null = it is not good, or not any more. */
  redeemLinkToken(token: string, request: Request): Promise<string[] | null>;
  /** Whose session the request carries, and cookies to renew. Says nothing about who has left. */
  findSession(request: Request): Promise<{ staffId: string | null; cookies: string[] }>;
  /** Ends the session: the cookies to set. */
  signOut(request: Request): Promise<string[]>;
}

export function createStaffAuth(parts: StaffAuthParts): StaffAuth {
  const auth = betterAuth(staffAuthOptions(parts));
  const findSession: StaffAuth["findSession"] = async (request) => {
    const found = await auth.api
      .getSession({ headers: headersOf(request), returnHeaders: true })
      .catch(tellFault);
    return { staffId: found.response?.user.id ?? null, cookies: found.headers.getSetCookie() };
  };
  return {
    findSession,
    async makeLinkToken(staff) {
      await parts.db.transaction((tx) => bringAccountUpToDate(tx, staff, parts.clock()));
      return new Promise((resolve, reject) => {
        const body = { email: staff.email, metadata: { handOver: resolve } };
        auth.api.signInMagicLink({ body, headers: new Headers() }).catch(reject);
      });
    },
    async redeemLinkToken(token, request) {
      try {
        const query = { token };
        const redeemed = await auth.api.magicLinkVerify({
          query,
          headers: headersOf(request),
          returnHeaders: true,
        });
        return redeemed.headers.getSetCookie();
      } catch (error) {
        if (isAPIError(error) && !isServerFault(error)) return null;
        throw error;
      }
    },
    async signOut(request) {
      const ended = await auth.api.signOut({ headers: headersOf(request), returnHeaders: true });
      // The library says nothing of a session that it could not end.
      const { staffId } = await findSession(request);
      if (staffId !== null) throw new NoAnswer("The session could not be ended.");
      return ended.headers.getSetCookie();
    },
  };
}

/** Nobody is taken for signed out because the session could not be looked up: the library tells no cause, which can be no other. */
function tellFault(error: unknown): never {
  throw isServerFault(error) ? new NoAnswer("The session could not be looked up.", { cause: error }) : error;
}

function isServerFault(error: unknown): boolean {
  return isAPIError(error) && error.statusCode >= 500;
}

/** For the test, too, that says when better-auth would add to its tables. */
export function staffAuthOptions({ db, vault, baseUrl }: Omit<StaffAuthParts, "clock">) {
  const isHttps = baseUrl.startsWith("https:");
  return {
    appName: "Kontaktwahl",
    baseURL: baseUrl,
    secret: vault.hash("secret of", "staff sessions"),
    database: { db: db.writer, type: db.dialect },
    user: { modelName: "auth_user" },
    account: { modelName: "auth_account" },
    verification: { modelName: "auth_verification" },
    session: {
      modelName: "auth_session",
      expiresIn: staffSessionSeconds,
      updateAge: staffSessionRefreshSeconds,
    },
    plugins: [magicLinkByHand()],
    // Limits are taken at our own doors; none of these is reachable from outside.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: "error" },
    advanced: {
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      cookies: {
        session_token: { name: isHttps ? "__Host-staff" : "staff", attributes: { secure: isHttps } },
      },
      // A test compares the tables with what it expects, on both databases.
      database: { validateSchema: false },
    },
  } satisfies BetterAuthOptions;
}

/** The token goes to whoever asked for it: the job that sends the mail, or the page that has the digits proven. */
function magicLinkByHand() {
  return magicLink({
    disableSignUp: true,
    expiresIn: staffLinkSeconds,
    storeToken: "hashed",
    sendMagicLink: ({ token, metadata }) => metadata?.handOver(token),
  });
}

/** The cookie alone: where somebody works from, and with which browser, is nobody's business. */
function headersOf(request: Request): Headers {
  return new Headers({ Cookie: request.headers.get("Cookie") ?? "" });
}

/** Whoever is on the staff list can sign in, however they came onto it. */
async function bringAccountUpToDate(tx: Tx, { id, name, email }: StaffProfile, now: number): Promise<void> {
  await removeAccountsOfWhoLeft(tx, email);
  await putStaffAccount(tx, { id, name: `${name.givenName} ${name.familyName}`.trim(), email }, now);
}
