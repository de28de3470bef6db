import type { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import {
  type CustomerFaults,
  findCustomerFaults,
  type PutCustomerResult,
  putCustomer,
} from "~/operations/customers/put-customer.server";
import { defineDoor } from "../../api-door";
import { type PointedFault, pointAtAll } from "../../point-at";
import type { Problem } from "../../problem";
import { customerNotFound } from "./customer-not-found";
import { customerParams, customerToPutSchema } from "./customer-schema";
import { pointAtUnknownChannels } from "./point-at-unknown-channels";
import { recordedCustomerSchema, tellRecordedCustomer } from "./tell-recorded-customer";

export const putCustomerDoor = defineDoor({
  method: "PUT",
  path: "/api/v1/customers/{reference}",
  name: "putCustomer",
  group: "Customers",
  guard: forApiClient("write"),
  summary:
    "Records a customer under the id that your own system gave the person, or brings what is known up to date.",
  description:
    "Name the customer as `system:id`, such as `salesforce:003A…`; whoever is not known by it is made. `references` are the ids that further systems gave the same person: from then on each of them names the customer, and none is ever taken back. It does what an import does: contact points that are no longer listed are removed where nobody has verified them and the customer has not chosen; nothing is opened for a customer who has; a refusal holds at once, for everybody who shares the number: of what is told with it, and of what is on record and was never verified, so that it is told again with a number that comes later. `contactPoints` is the whole list; without it nothing of them changes. There is no field for what a customer is worth. A key without the scope `read` is answered id and version alone; for one with it, the customer reads that it looked.",
  params: customerParams,
  example: {
    params: { reference: "crm:4711" },
    body: {
      references: ["newsletter:a.demir"],
      name: { salutation: "ms", givenName: "Aylin", familyName: "Demir" },
      language: "de",
      contactPoints: [
        { kind: "email", value: "aylin.demir@example.org" },
        { kind: "phone", value: "+4989120010", openChannels: ["phone"] },
        {
          kind: "postal",
          value: { street: "Lindwurmstraße 12", postalCode: "80337", city: "München", country: "DE" },
        },
      ],
      refusals: [{ channels: ["visit"], source: "told at the counter" }],
      contactPerson: "sabine-keller",
    },
  },
  body: customerToPutSchema,
  answers: { 200: recordedCustomerSchema, 201: recordedCustomerSchema },
  problems: ["not-found", "conflict", "body-invalid"],
  async findFaults({ contactPoints = null, refusals = [], contactPerson }, { isWhole }, { operations }) {
    if (isWhole) return toldWhenPut;
    const told = { points: contactPoints, refusals, proposedStaff: contactPerson };
    return tellPlaces(await findCustomerFaults(operations, told), refusals);
  },
  async handle({ params, body, client }, { operations }) {
    const { references, name, language = null, contactPoints = null, refusals, contactPerson } = body;
    const result = await putCustomer(operations, {
      reference: params.reference,
      alsoKnownAs: references,
      name,
      language,
      points: contactPoints,
      refusals: refusals.map(({ channels, source }) => ({ channels, column: source })),
      proposedStaff: contactPerson,
      recordedBy: client.id,
    });
    if (!("customerId" in result)) return { problem: tellRefusal(result, refusals) };
    const answer = await tellRecordedCustomer(operations, client, result.customerId);
    if (!answer) return { problem: customerNotFound };
    return result.kind === "created" ? { status: 201, body: answer } : { status: 200, body: answer };
  },
});

function tellRefusal(
  refusal: Exclude<PutCustomerResult, { customerId: string }>,
  refusals: Refusals,
): Problem {
  switch (refusal.kind) {
    case "unknown_customer":
      return customerNotFound;
    case "known_elsewhere":
      return {
        kind: "conflict",
        detail: (say) => say.customer.knownElsewhere,
      };
    case "known_as_several":
      return {
        kind: "conflict",
        detail: (say) => say.customer.knownAsSeveral,
      };
    case "invalid":
      return pointAtAll(tellPlaces(refusal.faults, refusals));
  }
}

const toldWhenPut: readonly PointedFault[] = [];

type Refusals = z.output<typeof customerToPutSchema>["refusals"];

function tellPlaces(
  { unreadablePoints, unknownChannels, isStaffUnknown }: CustomerFaults,
  refusals: Refusals,
): PointedFault[] {
  const points = unreadablePoints.map(
    (place): PointedFault => ({
      member: `contactPoints/${place}/value`,
      detail: (say) => say.customer.pointUnreadable,
    }),
  );
  const channels = refusals.flatMap(({ channels }, place) =>
    pointAtUnknownChannels(`refusals/${place}/channels`, channels, unknownChannels),
  );
  const person: PointedFault = { member: "contactPerson", detail: (say) => say.staff.unknownId };
  return [...points, ...channels, ...(isStaffUnknown ? [person] : [])];
}
