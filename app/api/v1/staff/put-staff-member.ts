import { forApiClient } from "~/auth/for-api-client.server";
import { normalizeEmailAddress } from "~/domain/people/email-address";
import { findStaffMember } from "~/operations/staff/list-staff.server";
import {
  findStaffFaults,
  type PutStaffMemberResult,
  putStaffMember,
  type StaffFault,
} from "~/operations/staff/put-staff-member.server";
import { defineDoor } from "../../api-door";
import { type PointedFault, pointAtAll } from "../../point-at";
import type { Problem } from "../../problem";
import {
  lastAdministrator,
  staffMemberSchema,
  staffMemberToPutSchema,
  staffNotFound,
  staffParams,
  toStaffAnswer,
} from "./staff-schema";

export const putStaffMemberDoor = defineDoor({
  method: "PUT",
  path: "/api/v1/staff/{reference}",
  name: "putStaffMember",
  group: "Staff",
  guard: forApiClient("admin"),
  summary: "Adds a member of staff under the id that your own system gave them, or brings them up to date.",
  description:
    "What is not told stays as it is. Where places changed, who looks after whom is derived afresh at once: nobody loses their person to a lowered capacity.",
  params: staffParams,
  example: {
    params: { reference: "emre-yilmaz" },
    body: {
      name: { salutation: "mr", givenName: "Emre", familyName: "Yilmaz" },
      email: "emre.yilmaz@lindner.example",
      team: "sued",
      capacity: 12,
      accepting: true,
      deputy: "sabine-keller",
      languages: ["de", "en", "tr"],
      callNumber: "+49 89 5550 1117",
    },
  },
  body: staffMemberToPutSchema,
  answers: { 200: staffMemberSchema, 201: staffMemberSchema },
  problems: ["not-found", "conflict", "body-invalid"],
  async findFaults({ deputy, callNumber }, { isWhole }, { operations }) {
    if (isWhole) return toldWhenPut;
    return (await findStaffFaults(operations, { deputy, callNumber })).map((fault) => places[fault]);
  },
  async handle({ params, body }, { operations }) {
    const { name, email, team, role, capacity, accepting, deputy, languages, callNumber } = body;
    const result = await putStaffMember(operations, {
      reference: params.reference,
      email: normalizeEmailAddress(email)!,
      ...{ name, team, role, capacity, accepting, deputy, languages, callNumber },
    });
    if (!("staffId" in result)) return { problem: tellRefusal(result) };
    const member = await findStaffMember(operations, result.staffId);
    if (!member) return { problem: staffNotFound };
    const answer = toStaffAnswer(member);
    return result.kind === "created" ? { status: 201, body: answer } : { status: 200, body: answer };
  },
});

function tellRefusal(refusal: Exclude<PutStaffMemberResult, { staffId: string }>): Problem {
  switch (refusal.kind) {
    case "unknown_staff":
      return staffNotFound;
    case "email_taken":
      return { kind: "conflict", detail: (say) => say.staff.emailTaken };
    case "last_administrator":
      return lastAdministrator;
    case "invalid":
      return pointAtAll(refusal.faults.map((fault) => places[fault]));
  }
}

/** Of a whole body the same is found where it is put, in the transaction that puts it. */
const toldWhenPut: readonly PointedFault[] = [];

const places: Record<StaffFault, PointedFault> = {
  team_missing: { member: "team", detail: (say) => say.staff.teamMissing },
  number_unreadable: { member: "callNumber", detail: (say) => say.staff.numberUnreadable },
  deputy_unknown: { member: "deputy", detail: (say) => say.staff.deputyUnknown },
};
