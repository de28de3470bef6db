import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { listStaff } from "~/operations/staff/list-staff.server";
import { defineDoor } from "../../api-door";
import { afterIdSchema, cutPage, pageLimitSchema } from "../../page-query";
import { staffMemberSchema, toStaffAnswer } from "./staff-schema";

export const listStaffDoor = defineDoor({
  method: "GET",
  path: "/api/v1/staff",
  name: "listStaff",
  group: "Staff",
  guard: forApiClient("read"),
  summary: "Who works here.",
  query: z.strictObject({ after: afterIdSchema, limit: pageLimitSchema }),
  answers: {
    200: z
      .strictObject({ staff: z.array(staffMemberSchema), next: z.string().nullable() })
      .meta({ id: "StaffPage" }),
  },
  problems: ["query-invalid"],
  async handle({ query: { after, limit } }, { operations }) {
    const found = await listStaff(operations, after, limit + 1);
    const { page, next } = cutPage(found, limit);
    return { status: 200, body: { staff: page.map(toStaffAnswer), next } };
  },
});
