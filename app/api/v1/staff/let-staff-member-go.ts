import { forApiClient } from "~/auth/for-api-client.server";
import { letStaffMemberGo } from "~/operations/staff/let-staff-member-go.server";
import { defineDoor } from "../../api-door";
import { lastAdministrator, staffNotFound, staffParams } from "./staff-schema";

export const letStaffMemberGoDoor = defineDoor({
  method: "DELETE",
  path: "/api/v1/staff/{reference}",
  name: "letStaffMemberGo",
  group: "Staff",
  guard: forApiClient("admin"),
  summary: "Somebody works here no more.",
  description:
    "They cannot sign in, and who looked after whom is derived afresh at once, so that nobody is left with a person who is gone.",
  params: staffParams,
  example: { params: { reference: "rolf-wolf" } },
  answers: { 204: null },
  problems: ["not-found", "conflict"],
  async handle({ params }, { operations }) {
    const { kind } = await letStaffMemberGo(operations, params.reference);
    if (kind === "unknown_staff") return { problem: staffNotFound };
    if (kind === "last_administrator") return { problem: lastAdministrator };
    return { status: 204 };
  },
});
