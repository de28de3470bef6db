import { Outlet } from "@remix-run/react";
import { SitePage } from "~/components/site/site-page";
import { useSite } from "~/components/site/use-site";
import { siteWords } from "~/i18n/words/site-words";
import { developersPath } from "../developers/developers-path";

export { PageFault as ErrorBoundary, titleOfFault as meta } from "~/components/site/page-fault";

/** Around the pages that are open to everybody. */
export default function PublicLayout() {
  return (
    <SitePage
      home="/"
      footer={<a href={developersPath}>{siteWords[useSite().language].footer.developers}</a>}
    >
      <Outlet />
    </SitePage>
  );
}
