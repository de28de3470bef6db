/**
 * What a program may be told of a change beside its kind and customer, out of the evidence for it: as the rest of the API
 * writes it, with instants in ISO 8601 and `null` for "in general". Its form for each kind is in the API's `change-schema`.
 */
import type { EvidenceEntry } from "../evidence/evidence";
import { formatInstant } from "../time/instant";
import type { ChangeKind } from "./change";

type Members = Record<string, unknown>;

export function tellChangeData(kind: ChangeKind, { body }: EvidenceEntry): Members {
  return tellers[kind]?.(body) ?? {};
}

/** A kind that is not here says no more than that it happened. */
const tellers: Partial<Record<ChangeKind, (body: Members) => Members>> = {
  "preference.changed": pick("version"),
  "preference.waiting": pick("waiting", "state"),
  "assignment.changed": ({ area, from, to }) => ({ area: area === "" ? null : area, from, to }),
  "account.closed": ({ eraseAt }) => ({ eraseAt: tellInstant(eraseAt) }),
  "invitation.opened": (body) => ({ invitationId: nameInvitation(body) }),
  "invitation.closed": (body) => ({ invitationId: nameInvitation(body) }),
  "appointment.asked": (body) => ({ invitationId: nameInvitation(body) }),
  "contact.recorded": ({ contact }) => tellContact(contact as Members),
  "contact.freed": pick("contactId", "sender", "channel", "topic"),
  "permit.granted": ({ expiresAt, ...body }) => ({ ...ofPermit(body), expiresAt: tellInstant(expiresAt) }),
  "permit.ended": pick("permitId", "outcome", "refused"),
  "permit.unreported": (body) => ofPermit(body),
};

const ofPermit = pick("permitId", "sender", "channel", "topic");

function pick(...names: string[]): (body: Members) => Members {
  return (body) => Object.fromEntries(names.filter((name) => name in body).map((name) => [name, body[name]]));
}

/** A recorded contact lies in its evidence as a whole. */
function tellContact(contact: Members): Members {
  return { contactId: contact.id, ...pick("sender", "channel", "topic", "outcome")(contact) };
}

/** By its id in the list of invitations, where a proposed appointment stands too; one that is made lies in its evidence as a whole. */
function nameInvitation({ id, invitation, proposal }: Members): unknown {
  return id ?? ((invitation ?? proposal) as Members).id;
}

/** Evidence keeps instants in milliseconds. */
function tellInstant(at: unknown): string {
  return formatInstant(at as number);
}
