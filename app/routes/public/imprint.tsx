import { useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { PageHeader } from "~/design-system/page-header";
import { PlainText } from "~/design-system/plain-text";
import { Stack } from "~/design-system/stack";
import { siteWords } from "~/i18n/words/site-words";
import { readOwnPage } from "./read-own-page.server";

export const meta = titleOf((language) => siteWords[language].footer.imprint);

export const loader = forAnyone((visit) => readOwnPage(visit, "imprint"));

export default function Imprint() {
  return (
    <Stack narrow>
      <PageHeader title={siteWords[useSite().language].footer.imprint} />
      <PlainText {...useLoaderData<typeof loader>()} />
    </Stack>
  );
}
