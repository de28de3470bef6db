import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { presentWaiting } from "~/components/on-behalf/present-waiting";
import { RecordedWaiting } from "~/components/on-behalf/recorded-waiting";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { recordedWords } from "~/i18n/words/recorded-words";
import {
  answerConfirmationLink,
  showConfirmation,
} from "~/operations/on-behalf/answer-confirmation-link.server";

export const meta = titleOf((language) => recordedWords[language].page.title);

/** What waits, word for word; no name of whose it is. Opening the link answers nothing: scanners open it, too. */
export const loader = forAnyone(async ({ operations, params, language }) => {
  const waiting = await showConfirmation(operations, params.token ?? "");
  return data(waiting && presentWaiting(waiting, language), { status: waiting ? 200 : 410 });
});

export const action = forAnyone(async ({ operations, params, language, request }) => {
  const form = await readForm(request);
  const answer = form.get("answer") === "yes" ? "yes" : "no";
  const read = { token: params.token ?? "", shown: String(form.get("shown")), language };
  const { kind } = await answerConfirmationLink(operations, { ...read, answer });
  return data({ kind }, { status: statuses[kind] });
});

const statuses = { saved: 200, declined: 200, text_changed: 409, not_waiting: 410 };

export default function Confirm() {
  const waiting = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, company } = useSite();
  const words = recordedWords[language];
  if (answer?.kind === "saved")
    return <Done title={words.page.confirmedTitle} text={words.page.confirmedText} />;
  if (answer?.kind === "declined")
    return <Done title={words.page.declinedTitle} text={words.page.declinedText} />;
  if (!waiting) return <Done title={words.page.goneTitle} text={words.page.goneText} />;
  return (
    <Stack gap="large" narrow>
      <PageHeader title={words.page.title} lead={words.page.company(company)} />
      {answer?.kind === "text_changed" && <Notice title={words.textChanged} />}
      <RecordedWaiting {...waiting} />
    </Stack>
  );
}

function Done({ title, text }: { title: string; text: string }) {
  const words = recordedWords[useSite().language].page;
  return (
    <Stack gap="large" narrow>
      <PageHeader title={title} lead={text} />
      <div>
        <LinkButton href={customerHome}>{words.open}</LinkButton>
      </div>
    </Stack>
  );
}
