import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { sayFault } from "~/domain/input-fault";
import { idSchema } from "~/domain/preference/list-schema";
import { changeContactPoint } from "~/operations/contact-points/change-contact-point.server";
import { defineDoor } from "../../api-door";
import { pointAtAll } from "../../point-at";
import type { Problem } from "../../problem";
import { channelsSchema, customerParams } from "./customer-schema";
import { pointAtUnknownChannels } from "./point-at-unknown-channels";
import { recordedCustomerSchema, tellRecordedCustomer } from "./tell-recorded-customer";

const notFound: Problem = { kind: "not-found", detail: (say) => say.customer.noSuchPoint };

export const patchContactPointDoor = defineDoor({
  method: "PATCH",
  path: "/api/v1/customers/{reference}/contact-points/{id}",
  name: "closeContactPoint",
  group: "Customers",
  guard: forApiClient("write"),
  summary:
    "Closes a contact point: nothing arrives there, or the customer does not want to be reached there.",
  description:
    '`bad`: mails come back, the number is somebody else\'s. `refusedChannels`: "do not call this number"; it holds at once, and for everybody who shares the number. Neither can be taken back by a program: opening needs the customer.',
  params: customerParams.extend({ id: idSchema.describe("Of the contact point, as the customer has it") }),
  example: {
    params: { reference: "crm:4711", id: "0193af2e-7c1b-7000-8000-000000000001" },
    body: { refusedChannels: ["phone"] },
  },
  body: z
    .strictObject({
      bad: z.literal(true).optional().describe("Nothing arrives there"),
      refusedChannels: channelsSchema
        .optional()
        .describe("The customer does not want to be reached there by these ways: ids of channels"),
    })
    .refine((body) => Object.keys(body).length > 0, { error: sayFault("says_nothing") })
    .meta({ id: "ContactPointClosing" }),
  answers: { 200: recordedCustomerSchema },
  problems: ["not-found", "body-invalid"],
  async handle({ params, body: closing, client }, { operations }) {
    const result = await changeContactPoint(operations, {
      reference: params.reference,
      pointId: params.id,
      isBad: closing.bad ?? false,
      refusedChannels: closing.refusedChannels ?? [],
      recordedBy: client.id,
    });
    if (result.kind === "unknown_contact_point") return { problem: notFound };
    if (result.kind === "unknown_channels") {
      const refused = closing.refusedChannels ?? [];
      return { problem: pointAtAll(pointAtUnknownChannels("refusedChannels", refused, result.channels)) };
    }
    const body = await tellRecordedCustomer(operations, client, result.customerId);
    return body ? { status: 200, body } : { problem: notFound };
  },
});
