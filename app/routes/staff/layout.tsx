import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { forStaff } from "~/auth/guards.server";
import { casesHome, missedWishesHome, staffHome, staffProfile } from "~/auth/landing-paths";
import { StaffPage } from "~/components/staff/staff-page";
import { formatFullName } from "~/i18n/format/format-person";
import { countCasesFor } from "~/operations/cases/list-cases.server";

export { PageFault as ErrorBoundary, titleOfFault as meta } from "~/components/site/page-fault";

export const loader = forStaff(async ({ operations, staff }) => ({
  name: formatFullName(staff.name),
  role: staff.role,
  openCases: await countCasesFor(operations, staff),
}));

/** Around the pages of staff. */
export default function StaffLayout() {
  const { pathname } = useLocation();
  const current =
    [casesHome, missedWishesHome, staffProfile].find((place) => pathname.startsWith(place)) ?? staffHome;
  return (
    <StaffPage {...useLoaderData<typeof loader>()} current={current}>
      <Outlet />
    </StaffPage>
  );
}
