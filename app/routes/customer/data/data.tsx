import { useLoaderData } from "@remix-run/react";
import { forCustomer } from "~/auth/guards.server";
import askForPasskey from "~/browser/ask-for-passkey?worker&url";
import { mandatePaths } from "~/components/mandates/mandate-paths";
import { AccountClosing } from "~/components/own-data/account-closing";
import { OwnFiles } from "~/components/own-data/own-files";
import { OwnLanguage } from "~/components/own-data/own-language";
import { OwnPasskeys } from "~/components/own-data/own-passkeys";
import { OwnPoints } from "~/components/own-data/own-points";
import { OwnSessions } from "~/components/own-data/own-sessions";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { dataWords } from "~/i18n/words/data-words";
import { leavingWords } from "~/i18n/words/leaving-words";
import { mandateWords } from "~/i18n/words/mandate-words";
import { dataHome, dataPaths, receiptPath } from "./data-paths";
import { presentData } from "./present-data.server";

export const meta = titleOf((language) => dataWords[language].title);

export const handle = { enhancements: [askForPasskey] };

export const loader = forCustomer(presentData);

export default function DataPage() {
  const { news, closing, points, passkeys, sessions, receipt } = useLoaderData<typeof loader>();
  const words = dataWords[useSite().language];
  return (
    <Stack gap="large">
      <PageHeader title={words.title} lead={words.lead} />
      {news && <Notice title={news} />}
      {closing && <AccountClosing {...closing} />}
      <OwnPoints {...points} />
      <OwnLanguage page={dataHome} />
      <OwnPasskeys action={dataPaths.passkeys} question={dataPaths.passkeyQuestion} passkeys={passkeys} />
      <OwnSessions action={dataPaths.sessions} sessions={sessions} />
      <OwnFiles paths={dataPaths} receipt={receipt && { ...receipt, href: receiptPath(receipt.version) }} />
      <Mandates />
      {!closing && <Leaving />}
    </Stack>
  );
}

function Mandates() {
  const words = mandateWords[useSite().language];
  return (
    <Section title={words.granted.heading} lead={words.teaser}>
      <p>
        <a href={mandatePaths.granted}>{words.toMandates}</a>
      </p>
    </Section>
  );
}

function Leaving() {
  const words = leavingWords[useSite().language];
  return (
    <Section title={words.heading} lead={words.teaser}>
      <p>
        <a href={dataPaths.leave}>{words.link}</a>
      </p>
    </Section>
  );
}
