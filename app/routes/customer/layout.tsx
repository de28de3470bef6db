import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import sendOnce from "~/browser/send-once?worker&url";
import { ActingBanner } from "~/components/mandates/acting-banner";
import { SignOut } from "~/components/site/sign-out";
import { SitePage } from "~/components/site/site-page";
import { useSite } from "~/components/site/use-site";
import { formatPersonInFullInflected } from "~/i18n/format/format-person";
import { siteWords } from "~/i18n/words/site-words";

export { PageFault as ErrorBoundary, titleOfFault as meta } from "~/components/site/page-fault";

/** Each page of a customer has something to send, be it one button. */
export const handle = { enhancements: [sendOnce] };

export const loader = forCustomerOrMandate(({ customer, mandate, language }) => ({
  acting: mandate && {
    ...{ relation: mandate.relation, scope: mandate.scope },
    name: formatPersonInFullInflected(customer, language),
  },
}));

export default function CustomerLayout() {
  const { acting } = useLoaderData<typeof loader>();
  const words = siteWords[useSite().language];
  const { pathname } = useLocation();
  const historyPage = `${customerHome}/history`;
  const dataPage = `${customerHome}/data`;
  const isData = pathname === dataPage || pathname.startsWith(`${dataPage}/`);
  const isHistory = pathname === historyPage || pathname.startsWith(`${customerHome}/contacts/`);
  const ownData = {
    href: dataPage,
    label: words.customerPlaces.data,
    icon: "lock",
    current: isData,
  } as const;
  return (
    <SitePage
      home={customerHome}
      navigation={[
        {
          href: customerHome,
          label: acting ? words.customerPlaces.theirLetter : words.customerPlaces.letter,
          icon: "mail",
          current: !isHistory && !isData,
        },
        {
          href: historyPage,
          label: words.customerPlaces.history,
          icon: "clock",
          current: isHistory,
        },
        ...(acting ? [] : [ownData]),
      ]}
      account={<SignOut />}
      acting={acting && <ActingBanner {...acting} />}
    >
      <Outlet />
    </SitePage>
  );
}
