/** Makes invitation links: for customers that are named, or for everybody who has not chosen yet. */
import { newId } from "#db/new-id";
import { listReferencesOfMany } from "#db/queries/customer-references";
import { listNotChosen } from "#db/queries/customers";
import { insertPortalLinks, type NewPortalLink, revokePortalLinks } from "#db/queries/portal-links";
import type { CustomerId } from "~/domain/people/customer";
import type { CustomerReference } from "~/domain/people/customer-reference";
import { dayMs } from "~/domain/time/instant";
import { findCustomerNamed } from "../customers/find-customer-named.server";
import type { OperationContext } from "../operation-context";
import { hashPortalToken, makePortalToken } from "./portal-link.server";

export interface LinksToMake {
  days: number;
  /** Without a slash at its end. */
  baseUrl: string;
  /** The program that asks; null = the operator. */
  madeBy: string | null;
}

/** Its secret is in the address, which is told this once. */
export interface MadePortalLink {
  id: string;
  url: string;
  expiresAt: number;
}

/** Null where the reference names nobody. */
export async function makePortalLink(
  context: OperationContext,
  reference: CustomerReference,
  toMake: LinksToMake,
): Promise<MadePortalLink | null> {
  const customerId = await findCustomerNamed(context, reference);
  if (customerId === null) return null;
  const { row, made } = prepareLink(context, customerId, toMake);
  await context.db.transaction((tx) => insertPortalLinks(tx, [row]));
  return made;
}

/** What a mailing tool needs to know, and no more: it has names and addresses of its own. */
export interface InvitedCustomer {
  reference: string;
  link: MadePortalLink;
}

const customersPerBatch = 500;

/** One link for each customer who has not chosen in person, in batches: what was answered is stored. */
export async function* invitePendingCustomers(
  context: OperationContext,
  toMake: LinksToMake,
): AsyncGenerator<InvitedCustomer[]> {
  let after = "";
  while (true) {
    const { reader } = context.db;
    const ids = await listNotChosen(reader, { after, max: customersPerBatch });
    const last = ids.at(-1);
    if (last === undefined) return;
    const references = await listReferencesOfMany(reader, ids);
    const links = new Map(ids.map((id) => [id, prepareLink(context, id, toMake)]));
    await context.db.transaction((tx) =>
      insertPortalLinks(
        tx,
        [...links.values()].map(({ row }) => row),
      ),
    );
    yield ids.map((id) => ({ reference: references.get(id) ?? id, link: links.get(id)!.made }));
    after = last;
  }
}

/** Answers how many links were good until now; null where the reference names nobody. */
export async function revokePortalLinksOf(
  context: OperationContext,
  reference: CustomerReference,
): Promise<number | null> {
  const customerId = await findCustomerNamed(context, reference);
  if (customerId === null) return null;
  return revokePortalLinks(context.db.writer, customerId, context.clock());
}

function prepareLink(
  { vault, clock }: OperationContext,
  customerId: CustomerId,
  { days, baseUrl, madeBy }: LinksToMake,
): { row: NewPortalLink; made: MadePortalLink } {
  const now = clock();
  const token = makePortalToken();
  const [id, expiresAt] = [newId(now), now + days * dayMs];
  const row = { customerId, id, tokenHash: hashPortalToken(vault, token), madeBy, createdAt: now, expiresAt };
  return { row, made: { id, url: `${baseUrl}/k/${token}`, expiresAt } };
}
