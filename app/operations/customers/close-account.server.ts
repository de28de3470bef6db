import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { countClosingsSince, findAccountClosing, insertAccountClosing } from "#db/queries/account-closings";
import { listOpenAppointmentProposals } from "#db/queries/appointment-proposals";
import { endActingSessions } from "#db/queries/customer-sessions";
import { appendEvidence } from "#db/queries/evidence";
import { listOpenIntroductions } from "#db/queries/introductions";
import { listOpenInvitations } from "#db/queries/invitations";
import { enqueueJob } from "#db/queries/jobs";
import { revokePortalLinks } from "#db/queries/portal-links";
import { stopEverything } from "~/domain/preference/stop-everything";
import { dayMs } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { declineIntroduction } from "../assignment/answer-introduction.server";
import type { OperationContext } from "../operation-context";
import { changeWithin } from "../preferences/change-preferences.server";
import { endOwnSessions } from "../sign-in/end-own-sessions.server";
import { declineAppointment, withdrawAppointment } from "../wishes/answer-appointment.server";
import { withdrawWish } from "../wishes/withdraw-wish.server";

interface AccountToClose {
  customerId: string;
  /** Numbers and addresses shall stay refused for good. */
  refusesContacts: boolean;
  language: Language;
  /** Of the session that asks, which goes on: the others end. */
  tokenHash: string | null;
}

export const daysUntilErased = 7;

/** Leaving and staying again and again fills nobody's mailbox. */
const mailsPerDayMax = 3;

/**
 * The customer leaves (docs/decisions/leaving.md). Everything that rests on consent stops at once, and so do open wishes,
 * appointments and the permits that rest on them; the account is erased a week later, and until then the customer may stay
 * after all. Twice is once, also at the same time in two tabs.
 */
export async function closeAccount(context: OperationContext, toClose: AccountToClose): Promise<void> {
  const { customerId, tokenHash } = toClose;
  await stopAndStore(context, toClose);
  await withdrawWhatIsOpen(context, customerId);
  await endOwnSessions(context, { customerId, id: "all_but_this", tokenHash });
  context.wakeJobs();
}

/** First of all, and in one: whatever fails later, nobody calls any more, and what was stopped is known to whoever stays. */
function stopAndStore(context: OperationContext, toClose: AccountToClose): Promise<void> {
  return context.db.transaction(async (tx) => {
    const { customerId } = toClose;
    await lockAssignments(tx);
    await lockCustomer(tx, customerId);
    if (await findAccountClosing(tx, customerId)) return;
    const stopped = await changeWithin(tx, context, {
      customerId,
      basedOnVersion: null,
      change: (current, { company }) => stopEverything(current, company),
      language: toClose.language,
    });
    await store(tx, toClose, stopped.kind === "saved" ? stopped.version : null, context.clock());
  });
}

/** Wishes and appointments, those that a permit holds as well, and whatever waits for the customer's answer. */
async function withdrawWhatIsOpen(context: OperationContext, customerId: string): Promise<void> {
  const { reader } = context.db;
  const now = context.clock();
  const wishes = (await listOpenInvitations(reader, [customerId], now)).get(customerId) ?? [];
  for (const { id } of wishes) await withdrawWish(context, { customerId, id });
  for (const { id, proposedBy } of await listOpenAppointmentProposals(reader, customerId, now))
    await (proposedBy === "staff" ? declineAppointment : withdrawAppointment)(context, { customerId, id });
  for (const { id } of await listOpenIntroductions(reader, customerId, now))
    await declineIntroduction(context, { customerId, id });
}

async function store(
  tx: Tx,
  { customerId, refusesContacts, language }: AccountToClose,
  stoppedVersion: number | null,
  at: number,
): Promise<void> {
  const id = newId(at);
  const eraseAt = at + daysUntilErased * dayMs;
  await insertAccountClosing(
    tx,
    { customerId, id, closedAt: at, eraseAt, refusesContacts, stoppedVersion },
    language,
  );
  await revokePortalLinks(tx, customerId, at);
  await endActingSessions(tx, customerId, at);
  const actor = { type: "customer", id: customerId } as const;
  await appendEvidence(tx, customerId, {
    at,
    kind: "account_closed",
    actor,
    body: { eraseAt, refusesContacts },
  });
  if ((await countClosingsSince(tx, customerId, at - dayMs)) > mailsPerDayMax) return;
  await enqueueJob(tx, { kind: "send_closing_mail", payload: { customerId, closingId: id } }, at);
}
