import { Outlet } from "@remix-run/react";
import { SitePage } from "~/components/site-page";

/** Around the pages that are open to everybody. */
export default function PublicLayout() {
  return (
    <SitePage home="/">
      <Outlet />
    </SitePage>
  );
}
