import { forApiClient } from "~/auth/for-api-client.server";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { defineDoor } from "../../api-door";
import { customerParams } from "./customer-schema";

export const eraseCustomerDoor = defineDoor({
  method: "DELETE",
  path: "/api/v1/customers/{reference}",
  name: "eraseCustomer",
  group: "Customers",
  guard: forApiClient("admin"),
  summary: "Erases a customer (GDPR Art. 17).",
  description:
    "Name, addresses, numbers, words, choices and the ids of other systems are gone; proof of consents stays for as long as the law wants it, under an id that names nobody, and refusals stay as hashes. Whoever was never here is answered alike.",
  params: customerParams,
  example: { params: { reference: "crm:4711" } },
  answers: { 204: null },
  async handle({ params, client }, { operations }) {
    await eraseCustomer(operations, { reference: params.reference, recordedBy: client.id });
    return { status: 204 };
  },
});
