import { useLoaderData } from "@remix-run/react";
import { forDemo } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { MailPreview } from "~/design-system/mail-preview";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { demoWords } from "~/i18n/words/demo-words";
import { MailText } from "./mail-text";

export const meta = titleOf((language) => demoWords[language].mailbox.title);

export const loader = forDemo(({ context, params }) => {
  const mail = context.demoMailbox?.find(params.id ?? "");
  if (!mail) throw new Response(null, { status: 404 });
  return { from: mail.from, to: mail.to, subject: mail.subject, text: mail.text };
});

export default function ReadMail() {
  const { from, to, subject, text } = useLoaderData<typeof loader>();
  const { mailbox } = demoWords[useSite().language];
  const lines = [
    { label: mailbox.from, value: from },
    { label: mailbox.to, value: to },
    { label: mailbox.subject, value: subject },
  ];
  return (
    <Stack gap="large">
      <PageHeader before={<a href="/demo/mailbox">{mailbox.back}</a>} title={subject} />
      <MailPreview label={subject} lines={lines} text={<MailText text={text} />} />
    </Stack>
  );
}
