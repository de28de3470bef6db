import { forApiClient } from "~/auth/for-api-client.server";
import { speaksFor } from "~/domain/programs/api-client";
import { findOwnPermit } from "~/operations/permits/find-own-permit.server";
import { defineDoor } from "../../api-door";
import { noSuchPermit } from "./permit-problems";
import { permitParamsSchema, permitSchema, toPermitJson } from "./permit-schema";

export const readPermitDoor = defineDoor({
  method: "GET",
  path: "/api/v1/permits/{id}",
  name: "readPermit",
  group: "Permits",
  guard: forApiClient("permit"),
  summary: "A permit that this key has claimed.",
  description:
    "Says by what the contact is made while it is open, and no longer once the customer has said no, or the key speaks for the sender no more.",
  params: permitParamsSchema,
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" } },
  answers: { 200: permitSchema },
  async handle({ params, client }, { config, operations }) {
    const holder = { type: "api", id: client.id } as const;
    const asked = { permitId: params.id, holder, issuer: config.baseUrl };
    const own = await findOwnPermit(operations, asked);
    if (!own) return { problem: noSuchPermit };
    const access = speaksFor(client, own.permit.sender) ? own.access : null;
    return { status: 200, body: toPermitJson(own.permit, access, operations.clock()) };
  },
});
