import { Outlet, useLoaderData } from "@remix-run/react";
import { forStaff } from "~/auth/guards.server";
import { staffHome } from "~/auth/landing-paths";
import { StaffPage } from "~/components/staff-page";
import { formatFullName } from "~/i18n/format/format-person";

export const loader = forStaff(({ staff }) => ({ name: formatFullName(staff.name), role: staff.role }));

/** Around the pages of staff. */
export default function StaffLayout() {
  return (
    <StaffPage {...useLoaderData<typeof loader>()} current={staffHome}>
      <Outlet />
    </StaffPage>
  );
}
