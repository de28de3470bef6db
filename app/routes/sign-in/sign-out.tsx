import { useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { siteWords } from "~/i18n/words/site-words";
import { isSignedIn } from "./is-signed-in.server";
import { signCustomerOut } from "./sign-customer-out.server";
import { SignOutPage } from "./sign-out-page";

export const meta = titleOf((language) => siteWords[language].signOut);

export const loader = forAnyone(async (visit) => ({
  isSignedIn: await isSignedIn(visit, "customer"),
  hasGivenBack: visit.url.searchParams.has("given-back"),
}));

export const action = forAnyone(signCustomerOut);

export default function SignOut() {
  return <SignOutPage audience="customer" {...useLoaderData<typeof loader>()} />;
}
