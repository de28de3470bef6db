import { Outlet, useLoaderData } from "@remix-run/react";
import { forStaff } from "~/auth/guards.server";
import { staffHome } from "~/auth/landing-paths";
import { SignOut } from "~/components/sign-out";
import { SitePage } from "~/components/site-page";
import { useSite } from "~/components/use-site";
import { formatFullName } from "~/i18n/format/format-person";
import { siteWords } from "~/i18n/words/site-words";

export const loader = forStaff(({ staff }) => ({ name: formatFullName(staff.name) }));

/** Around the pages of staff. */
export default function StaffLayout() {
  const { name } = useLoaderData<typeof loader>();
  const words = siteWords[useSite().language];
  return (
    <SitePage
      home={staffHome}
      navigation={[{ href: staffHome, label: words.staffPlaces.contactList, icon: "list", current: true }]}
      account={
        <>
          <span>{name}</span>
          <SignOut action={`${staffHome}/sign-out`} />
        </>
      }
    >
      <Outlet />
    </SitePage>
  );
}
