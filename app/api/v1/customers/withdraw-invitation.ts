import { forApiClient } from "~/auth/for-api-client.server";
import { idSchema } from "~/domain/preference/list-schema";
import { findCustomerNamed } from "~/operations/find-customer-named.server";
import { isInvitationOf } from "~/operations/list-contacts-of.server";
import { withdrawWish } from "~/operations/withdraw-wish.server";
import { defineDoor } from "../../api-door";
import { customerParams } from "./customer-schema";

const notFound = { kind: "not-found", detail: "There is no invitation of that name." } as const;

export const withdrawInvitationDoor = defineDoor({
  method: "DELETE",
  path: "/api/v1/customers/{reference}/invitations/{id}",
  name: "withdrawInvitation",
  group: "Contacts",
  guard: forApiClient("write"),
  summary: "Withdraws a wish or an answer, as the customer asked. Withdrawing twice is no fault.",
  params: customerParams.extend({ id: idSchema }),
  example: { params: { reference: "crm:4711", id: "0193af2e-7c1b-7000-8000-000000000001" } },
  answers: { 204: null },
  problems: ["not-found"],
  async handle({ params: { reference, id }, client }, { operations }) {
    const customerId = await findCustomerNamed(operations, reference);
    if (customerId === null || !(await isInvitationOf(operations, customerId, id)))
      return { problem: notFound };
    await withdrawWish(operations, { customerId, id, client: client.id });
    return { status: 204 };
  },
});
