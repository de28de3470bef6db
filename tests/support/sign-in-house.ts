/** What signing in needs around it: a small house, a mailbox, staff sessions, and the runner's one step. */

import { newId } from "#db/new-id";
import { insertContactPoint } from "#db/queries/contact-points";
import { bumpCustomerRevision } from "#db/queries/customers";
import { createStaffAuth, type StaffAuth } from "~/auth/staff-auth.server";
import { doJob } from "~/jobs/do-job.server";
import type { Mail, Mailer } from "~/mail/mail";
import type { TextMessage } from "~/mail/text-message";
import { type JobOutcome, workOffJob } from "~/operations/work-off-job.server";
import { enterCustomer, openSmallHouse } from "./small-house";
import type { TestContext } from "./test-context";

export interface SignInHouse {
  staffAuth: StaffAuth;
  /** Oldest first. */
  mails: Mail[];
  texts: TextMessage[];
  /** Works the queue off until nothing is due. */
  workOff(): Promise<JobOutcome[]>;
}

export const baseUrl = "http://localhost:3000";

export async function openSignInHouse(context: TestContext, mailer?: Mailer): Promise<SignInHouse> {
  await openSmallHouse(context);
  const mails: Mail[] = [];
  const texts: TextMessage[] = [];
  const staffAuth = createStaffAuth({ ...context, baseUrl });
  const jobs = {
    ...context,
    mailer: mailer ?? { send: async (mail: Mail) => void mails.push(mail) },
    texter: { send: async (text: TextMessage) => void texts.push(text) },
    baseUrl,
    makeStaffLinkToken: staffAuth.makeLinkToken,
  };
  return {
    staffAuth,
    mails,
    texts,
    async workOff() {
      const outcomes: JobOutcome[] = [];
      for (;;) {
        const outcome = await workOffJob(context, (job) => doJob(jobs, job));
        if (outcome.outcome === "none_due") return outcomes;
        outcomes.push(outcome);
      }
    },
  };
}

/** A customer of the house with this e-mail address, imported and not verified; answers the id. */
export async function enterCustomerAt(context: TestContext, name: string, email: string): Promise<string> {
  const id = await enterCustomer(context, name, null, { openChannels: [] });
  const now = context.clock();
  const unproven = { verifiedAt: null, badSince: null, createdAt: now };
  await context.db.transaction(async (tx) => {
    await insertContactPoint(tx, context.vault, id, {
      id: newId(now),
      kind: "email",
      value: email,
      openChannels: ["email"],
      ...unproven,
    });
    await bumpCustomerRevision(tx, id);
  });
  return id;
}

export function codeIn({ text }: Mail): string {
  return /\b\d{6}\b/.exec(text)?.[0] ?? "none";
}

export function tokenIn({ text }: Mail): string {
  return /\/link\/(\S+)/.exec(text)?.[1] ?? "none";
}
