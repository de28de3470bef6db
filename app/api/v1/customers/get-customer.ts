import { forApiClient } from "~/auth/for-api-client.server";
import { noteLookOfProgram } from "~/operations/customers/note-look.server";
import { showCustomerToProgram } from "~/operations/customers/show-customer-to-program.server";
import { defineDoor } from "../../api-door";
import { customerNotFound } from "./customer-not-found";
import { customerParams, customerSchema, toCustomerAnswer } from "./customer-schema";

export const getCustomerDoor = defineDoor({
  method: "GET",
  path: "/api/v1/customers/{reference}",
  name: "getCustomer",
  group: "Customers",
  guard: forApiClient("read"),
  summary: "What is on record of a customer, without any address or number.",
  description:
    "Addresses and numbers leave this house through a permit alone. `contactPerson` is who looked after the customer before; who does now stands in `assignments`, in general (`area` null) and per area.",
  params: customerParams,
  example: { params: { reference: "crm:4711" } },
  answers: { 200: customerSchema },
  problems: ["not-found"],
  async handle({ params, client }, { operations }) {
    const found = await showCustomerToProgram(operations, params.reference);
    if (!found) return { problem: customerNotFound };
    await noteLookOfProgram(operations, client, found.customer.id);
    return { status: 200, body: toCustomerAnswer(found) };
  },
});
