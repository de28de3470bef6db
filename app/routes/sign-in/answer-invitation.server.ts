import { data } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";
import { acceptMandate, declineMandate } from "~/operations/mandates/answer-mandate.server";
import { listPeopleAtAddress } from "~/operations/sign-in/list-people-at-address.server";
import { startCustomerSession } from "./finish-sign-in.server";
import { dropProvenAddress, type ProvenAddress } from "./proven-address.server";

/** Yes or no to acting for a customer; a yes begins at once. Only what is offered to the proven address can be answered. */
export async function answerInvitation(
  visit: Visit,
  { addressHash, by, returnTo }: ProvenAddress,
  form: FormData,
) {
  const { invitations } = await listPeopleAtAddress(visit.operations, addressHash);
  const asked = form.get("accept") ?? form.get("decline");
  const offered = invitations.find(({ mandate }) => mandate.id === asked);
  if (!offered) return data({ fault: null, news: "gone" as const }, { status: 410 });
  const answered = { ...offered.mandate, addressHash };
  if (!form.has("accept")) {
    await declineMandate(visit.operations, answered);
    return data({ fault: null, news: "declined" as const });
  }
  const isAccepted = await acceptMandate(visit.operations, answered);
  if (!isAccepted) return data({ fault: null, news: "gone" as const }, { status: 410 });
  await dropProvenAddress(visit);
  const { customerId, id } = offered.mandate;
  return startCustomerSession(visit, { customerId, mandate: id, addressHash, by }, returnTo);
}
