import { forApiClient } from "~/auth/for-api-client.server";
import { speaksForStaff } from "~/domain/programs/api-client";
import { findNamedIn } from "~/operations/contacts/list-contacts-of.server";
import { findCustomerNamed } from "~/operations/customers/find-customer-named.server";
import { withdrawAppointment } from "~/operations/wishes/answer-appointment.server";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";
import { defineDoor } from "../../api-door";
import type { Problem } from "../../problem";
import { invitationParams } from "./customer-schema";

const notFound: Problem = { kind: "not-found", detail: (say) => say.customer.noSuchInvitation };

export const withdrawInvitationDoor = defineDoor({
  method: "DELETE",
  path: "/api/v1/customers/{reference}/invitations/{id}",
  name: "withdrawInvitation",
  group: "Contacts",
  guard: forApiClient("write"),
  summary:
    "Withdraws a wish or an answer, as the customer asked, or a proposed appointment. Withdrawing twice is no fault.",
  description:
    "The key must speak for the member of staff whom it is for, and for all of them where it is for nobody in particular; one for others is not there.",
  params: invitationParams,
  example: { params: { reference: "crm:4711", id: "0193af2e-7c1b-7000-8000-000000000001" } },
  answers: { 204: null },
  problems: ["not-found"],
  async handle({ params: { reference, id }, client }, { operations }) {
    const customerId = await findCustomerNamed(operations, reference);
    if (customerId === null) return { problem: notFound };
    const named = await findNamedIn(operations, customerId, id);
    if (!named || !speaksForStaff(client, named.staff)) return { problem: notFound };
    if (named.kind === "made") await withdrawWish(operations, { customerId, id, client: client.id });
    else await withdrawAppointment(operations, { customerId, id, by: { type: "api", id: client.id } });
    return { status: 204 };
  },
});
