import { useLoaderData } from "@remix-run/react";
import { forDemo } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { EmptyState } from "~/design-system/empty-state";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { PersonRows } from "~/design-system/person-rows";
import { Stack } from "~/design-system/stack";
import { formatMoment } from "~/i18n/format/format-moment";
import { demoWords } from "~/i18n/words/demo-words";
import { findCompany } from "~/operations/house/find-company.server";

export const meta = titleOf((language) => demoWords[language].mailbox.title);

export const loader = forDemo(async ({ operations, context, language }) => {
  const timeZone = (await findCompany(operations))?.timeZone ?? "Europe/Berlin";
  const now = operations.clock();
  const mails = context.demoMailbox?.list() ?? [];
  return mails.map(({ id, to, subject, sentAt }) => ({
    id,
    to,
    subject,
    sentAt: formatMoment(sentAt, { now, timeZone }, language),
  }));
});

export default function Mailbox() {
  const mails = useLoaderData<typeof loader>();
  const { mailbox } = demoWords[useSite().language];
  const rows = mails.map(({ id, to, sentAt }, place) => ({
    id,
    name: nameApart(mails, place),
    href: `/demo/mailbox/${id}`,
    note: `${to} · ${sentAt}`,
  }));
  return (
    <Stack gap="large">
      <PageHeader
        title={mailbox.title}
        lead={mailbox.intro}
        actions={<LinkButton href="/demo/mailbox">{mailbox.refresh}</LinkButton>}
      />
      {mails.length > 0 ? (
        <PersonRows title={mailbox.list} note={String(mails.length)} rows={rows} />
      ) : (
        <EmptyState
          title={mailbox.empty}
          action={<LinkButton href="/sign-in">{mailbox.emptyLink}</LinkButton>}
        >
          <p>{mailbox.emptyNext}</p>
        </EmptyState>
      )}
    </Stack>
  );
}

/** Mails of one subject are told apart by their number: the newest bears none. */
function nameApart(mails: readonly { subject: string }[], place: number): string {
  const { subject } = mails[place]!;
  const alike = mails.slice(0, place).filter((mail) => mail.subject === subject).length;
  return alike === 0 ? subject : `${subject} (${alike + 1})`;
}
