import { useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { siteWords } from "~/i18n/words/site-words";
import { isSignedIn } from "./is-signed-in.server";
import { SignOutPage } from "./sign-out-page";
import { signStaffOut } from "./sign-staff-out.server";

export const meta = titleOf((language) => siteWords[language].signOut);

export const loader = forAnyone(async (visit) => ({ isSignedIn: await isSignedIn(visit, "staff") }));

export const action = forAnyone(signStaffOut);

export default function SignOut() {
  return <SignOutPage audience="staff" {...useLoaderData<typeof loader>()} />;
}
