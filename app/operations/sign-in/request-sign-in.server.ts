import { hashContactValue } from "#db/hash-contact-value";
import { newId } from "#db/new-id";
import { enqueueJob } from "#db/queries/jobs";
import { insertSignInRequest } from "#db/queries/sign-in-requests";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { doOnce } from "../do-once.server";
import type { OperationContext } from "../operation-context";
import { hashStaffAddress, signInPeriodMs } from "./sign-in-secrets.server";

interface Wish {
  audience: SignInAudience;
  /** Normalised. */
  email: string;
  language: string;
}

const jobKinds = {
  customer: "send_customer_sign_in_mail",
  staff: "send_staff_sign_in_mail",
} as const satisfies Record<SignInAudience, string>;

/**
 * Asks for a link and digits. Looks nobody up: a known and an unknown address take the same path and the same time,
 * and only the job finds out who it is. Answers the request's id, with which the digits are entered.
 */
export function requestSignIn(context: OperationContext, wish: Wish): Promise<string> {
  return requestSignInAt(context, { ...wish, addressHash: hashAddress(context, wish) });
}

/** The same for an address that is known by its hash alone. */
export async function requestSignInAt(
  context: OperationContext,
  { audience, addressHash, language }: Omit<Wish, "email"> & { addressHash: string },
): Promise<string> {
  const now = context.clock();
  const requestId = await doOnce(
    context,
    () => true,
    async (tx) => {
      const id = newId(now);
      const request = { id, addressHash, language, createdAt: now, expiresAt: now + signInPeriodMs };
      await insertSignInRequest(tx, request);
      await enqueueJob(tx, { kind: jobKinds[audience], payload: { requestId: id } }, now);
      return id;
    },
  );
  context.wakeJobs();
  return requestId;
}

/** What limits are kept by, too. */
export function hashAddress(
  { vault }: OperationContext,
  { audience, email }: Omit<Wish, "language">,
): string {
  return audience === "customer" ? hashContactValue(vault, "email", email) : hashStaffAddress(vault, email);
}
