import { useLoaderData } from "@remix-run/react";
import { forCustomer } from "~/auth/guards.server";
import { OwnFiles } from "~/components/own-files";
import { OwnLanguage } from "~/components/own-language";
import { OwnSessions } from "~/components/own-sessions";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { dataWords } from "~/i18n/words/data-words";
import { dataHome, dataPaths, receiptPath } from "./data-paths";
import { presentData } from "./present-data.server";

export const meta = titleOf((language) => dataWords[language].title);

export const loader = forCustomer(presentData);

export default function DataPage() {
  const { sessions, receipt, hasEnded } = useLoaderData<typeof loader>();
  const words = dataWords[useSite().language];
  return (
    <Stack gap="large">
      <PageHeader title={words.title} lead={words.lead} />
      {hasEnded && <Notice tone="saved" title={words.devices.ended} />}
      <OwnLanguage page={dataHome} />
      <OwnSessions action={dataPaths.sessions} sessions={sessions} />
      <OwnFiles paths={dataPaths} receipt={receipt && { ...receipt, href: receiptPath(receipt.version) }} />
    </Stack>
  );
}
