import { useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { PageHeader } from "~/design-system/page-header";
import { PlainText } from "~/design-system/plain-text";
import { Stack } from "~/design-system/stack";
import { siteWords } from "~/i18n/words/site-words";
import { readOwnPage } from "./read-own-page.server";

export const meta = titleOf((language) => siteWords[language].footer.privacy);

export const loader = forAnyone((visit) => readOwnPage(visit, "privacy"));

export default function Privacy() {
  return (
    <Stack narrow>
      <PageHeader title={siteWords[useSite().language].footer.privacy} />
      <PlainText {...useLoaderData<typeof loader>()} />
    </Stack>
  );
}
