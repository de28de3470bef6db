import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { forOversight } from "~/auth/guards.server";
import { adminHome } from "~/auth/landing-paths";
import { useSite } from "~/components/site/use-site";
import { StaffPage } from "~/components/staff/staff-page";
import { SectionNavigation } from "~/design-system/section-navigation";
import { Stack } from "~/design-system/stack";
import { formatFullName } from "~/i18n/format/format-person";
import { siteWords } from "~/i18n/words/site-words";
import { countCasesFor } from "~/operations/cases/list-cases.server";
import { listAdminPlaces } from "./admin-places";

export { PageFault as ErrorBoundary, titleOfFault as meta } from "~/components/site/page-fault";

export const loader = forOversight(async ({ operations, staff }) => ({
  name: formatFullName(staff.name),
  role: staff.role,
  openCases: await countCasesFor(operations, staff),
}));

/** Around the pages of the administration. */
export default function AdminLayout() {
  const { pathname } = useLocation();
  const words = siteWords[useSite().language];
  const visitor = useLoaderData<typeof loader>();
  const items = listAdminPlaces(visitor.role).map(({ place, href }) => ({
    href,
    label: words.adminPlaces[place],
    current: pathname === href || pathname.startsWith(`${href}/`),
  }));
  return (
    <StaffPage {...visitor} current={adminHome}>
      <Stack gap="large">
        <SectionNavigation label={words.staffPlaces.administration} items={items} />
        <Outlet />
      </Stack>
    </StaffPage>
  );
}
