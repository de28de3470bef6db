import type { ReactNode } from "react";
import { adminHome, casesHome, missedWishesHome, staffHome, staffProfile } from "~/auth/landing-paths";
import type { NavigationItem } from "~/design-system/main-navigation";
import { mayHandleCases, oversightRoles, type Role, seesMissedWishes } from "~/domain/people/role";
import { siteWords } from "~/i18n/words/site-words";
import { SignOut } from "../site/sign-out";
import { SitePage } from "../site/site-page";
import { useSite } from "../site/use-site";

interface StaffPageProps {
  /** Who is signed in. */
  name: string;
  role: Role;
  /** What customers say is wrong and this person may answer. */
  openCases: number;
  /** The main place in which the page stands. */
  current: string;
  children: ReactNode;
}

/** Around every page for those who work here: the places that their role opens. */
export function StaffPage({ name, role, openCases, current, children }: StaffPageProps) {
  const { staffPlaces } = siteWords[useSite().language];
  const places: NavigationItem[] = [{ href: staffHome, label: staffPlaces.contactList, icon: "list" }];
  places.push({ href: staffProfile, label: staffPlaces.profile, icon: "person" });
  if (mayHandleCases(role)) {
    const waiting =
      openCases === 0 ? undefined : { count: openCases, label: staffPlaces.openCases(openCases) };
    places.push({ href: casesHome, label: staffPlaces.cases, icon: "info", waiting });
  }
  if (seesMissedWishes(role))
    places.push({ href: missedWishesHome, label: staffPlaces.missedWishes, icon: "clock" });
  if (oversightRoles.includes(role))
    places.push({ href: adminHome, label: staffPlaces.administration, icon: "settings" });
  return (
    <SitePage
      home={staffHome}
      navigation={places.map((place) => ({ ...place, current: place.href === current }))}
      account={
        <>
          <span>{name}</span>
          <SignOut action={`${staffHome}/sign-out`} />
        </>
      }
    >
      {children}
    </SitePage>
  );
}
