import { forApiClient } from "~/auth/for-api-client.server";
import { findStaffMember } from "~/operations/staff/list-staff.server";
import { putAbsences } from "~/operations/staff/put-absences.server";
import { defineDoor } from "../../api-door";
import { absencesSchema, staffMemberSchema, staffNotFound, staffParams, toStaffAnswer } from "./staff-schema";

export const putAbsencesDoor = defineDoor({
  method: "PUT",
  path: "/api/v1/staff/{reference}/absences",
  name: "putAbsences",
  group: "Staff",
  guard: forApiClient("admin"),
  summary: "Says on which days somebody is away; replaces the whole list.",
  description: "Whole days in the company's time zone, both ends included.",
  params: staffParams,
  example: {
    params: { reference: "emre-yilmaz" },
    body: { absences: [{ from: "2026-12-21", to: "2027-01-03" }] },
  },
  body: absencesSchema,
  answers: { 200: staffMemberSchema },
  problems: ["not-found", "body-invalid"],
  async handle({ params, body }, { operations }) {
    const result = await putAbsences(operations, { reference: params.reference, absences: body.absences });
    const member = result.kind === "replaced" ? await findStaffMember(operations, result.staffId) : null;
    return member ? { status: 200, body: toStaffAnswer(member) } : { problem: staffNotFound };
  },
});
