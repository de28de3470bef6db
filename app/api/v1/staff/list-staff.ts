import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { listStaff } from "~/operations/list-staff.server";
import { defineDoor } from "../../api-door";
import { staffMemberSchema, toStaffAnswer } from "./staff-schema";

const idCharactersMax = 200;
const staffUsual = 100;
const staffMax = 500;

export const listStaffDoor = defineDoor({
  method: "GET",
  path: "/api/v1/staff",
  name: "listStaff",
  group: "Staff",
  guard: forApiClient("read"),
  summary: "Who works here.",
  query: z.strictObject({
    after: z.string().max(idCharactersMax).default("").describe("`next` of the page before"),
    limit: z.coerce.number().int().min(1).max(staffMax).default(staffUsual),
  }),
  answers: {
    200: z
      .strictObject({ staff: z.array(staffMemberSchema), next: z.string().nullable() })
      .meta({ id: "StaffPage" }),
  },
  problems: ["query-invalid"],
  async handle({ query: { after, limit } }, { operations }) {
    const found = await listStaff(operations, after, limit + 1);
    const page = found.slice(0, limit);
    const next = found.length > limit ? page.at(-1)!.id : null;
    return { status: 200, body: { staff: page.map(toStaffAnswer), next } };
  },
});
