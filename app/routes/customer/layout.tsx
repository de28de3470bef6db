import { Outlet, useLocation } from "@remix-run/react";
import { forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { SignOut } from "~/components/sign-out";
import { SitePage } from "~/components/site-page";
import { useSite } from "~/components/use-site";
import { siteWords } from "~/i18n/words/site-words";

export const loader = forCustomer(() => null);

export default function CustomerLayout() {
  const words = siteWords[useSite().language];
  const { pathname } = useLocation();
  const historyPage = `${customerHome}/history`;
  const dataPage = `${customerHome}/data`;
  const isData = pathname === dataPage || pathname.startsWith(`${dataPage}/`);
  return (
    <SitePage
      home={customerHome}
      navigation={[
        {
          href: customerHome,
          label: words.customerPlaces.letter,
          icon: "mail",
          current: pathname !== historyPage && !isData,
        },
        {
          href: historyPage,
          label: words.customerPlaces.history,
          icon: "clock",
          current: pathname === historyPage,
        },
        { href: dataPage, label: words.customerPlaces.data, icon: "lock", current: isData },
      ]}
      account={<SignOut />}
    >
      <Outlet />
    </SitePage>
  );
}
