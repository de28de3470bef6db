import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { findListedCustomer } from "#db/queries/contact-list";
import { appendEvidence } from "#db/queries/evidence";
import { insertIntroduction, listIntroductionsBy } from "#db/queries/introductions";
import { findStaffProfile } from "#db/queries/staff";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { dayMs } from "~/domain/time/instant";
import { doOnce } from "../do-once.server";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { findContact } from "../permission/read-contacts-standing.server";
import { readCustomerFacts } from "../permission/read-customer-facts.server";

export interface IntroductionToPropose {
  customerId: string;
  /** The member of staff in whose words the reason is. */
  proposedBy: string;
  /** The colleague. */
  staff: string;
  /** Null = in general. */
  area: string | null;
  reason: string;
  /** The member of staff, or a program that speaks for them. */
  actor: EvidenceActor;
}

/** Of what is named, whoever the customer is. */
export type NamedFault = "unknown_staff" | "unknown_area" | "reason_missing" | "reason_too_long";

export type IntroductionFault =
  | NamedFault
  /** One of this member of staff's waits for an answer already. */
  | "too_many"
  /** The customer said no to this member of staff a short while ago. */
  | "declined_lately"
  /** The customer is not on the member of staff's list. */
  | "not_possible";

export type ProposeIntroductionResult =
  | { kind: "proposed"; id: string }
  | { kind: "refused"; fault: IntroductionFault };

export const reasonCharactersMax = 500;
/** For so long it is asked, and for so long a no is not asked about again by the same member of staff. */
export const introductionMs = 14 * dayMs;

/**
 * Proposes a colleague who is better suited. It permits nothing and is shown in the portal alone. What the customer said of
 * the colleague is not told: where they are blocked or first already, the customer is not asked, and the proposal looks
 * like one that waits.
 */
export function proposeIntroduction(
  context: OperationContext,
  { customerId, actor, reason, ...named }: IntroductionToPropose,
): Promise<ProposeIntroductionResult> {
  const { vault, clock } = context;
  return doOnce<ProposeIntroductionResult>(context, isProposed, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = clock();
    const house = await readHouse(tx);
    const fault =
      findFaults({ ...named, reason }, house)[0] ??
      (await findObjection(tx, house, customerId, named.proposedBy, now));
    if (fault) return { kind: "refused", fault };
    const id = newId(now);
    const times = { proposedAt: now, expiresAt: now + introductionMs };
    await insertIntroduction(tx, customerId, { id, ...named, ...times, sealedReason: vault.seal(reason) });
    const body = { introduction: { id, ...named } };
    await appendEvidence(tx, customerId, { at: now, kind: "introduction_proposed", actor, body });
    return { kind: "proposed", id };
  });
}

type Named = Omit<IntroductionToPropose, "customerId" | "actor">;

/** What is wrong with as much of it as was said, whoever the customer is. */
export async function findIntroductionFaults(
  { db }: OperationContext,
  named: Partial<Named>,
): Promise<NamedFault[]> {
  return findFaults(named, await readHouse(db.reader));
}

const isProposed = ({ kind }: ProposeIntroductionResult) => kind === "proposed";

function findFaults(
  { proposedBy, staff, area, reason }: Partial<Named>,
  { compiled, company }: House,
): NamedFault[] {
  const faults: NamedFault[] = [];
  if (staff !== undefined && (staff === proposedBy || !compiled.staff.has(staff)))
    faults.push("unknown_staff");
  if (typeof area === "string" && !company.topics.some((topic) => topic.area === area))
    faults.push("unknown_area");
  if (reason === "") faults.push("reason_missing");
  if (reason !== undefined && reason.length > reasonCharactersMax) faults.push("reason_too_long");
  return faults;
}

async function findObjection(
  tx: Tx,
  house: House,
  customerId: string,
  proposedBy: string,
  now: number,
): Promise<IntroductionFault | null> {
  const profile = await findStaffProfile(tx, proposedBy);
  const customer = await findListedCustomer(tx, customerId);
  const view = await readCustomerFacts(tx, house, customerId, now);
  const contact = profile && customer && findContact(customer, view, profile, now);
  if (!contact || contact.standing.kind === "former") return "not_possible";
  const since = now - introductionMs;
  const own = await listIntroductionsBy(tx, customerId, { proposedBy, since, now });
  if (own.some(({ answer }) => answer === null)) return "too_many";
  return own.some(({ answer }) => answer === "declined") ? "declined_lately" : null;
}
