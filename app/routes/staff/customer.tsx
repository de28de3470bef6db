import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { forStaff } from "~/auth/guards.server";
import { staffHome } from "~/auth/landing-paths";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { AgreedAppointment } from "~/components/staff/agreed-appointment";
import { AskedTime } from "~/components/staff/asked-time";
import { PermitsInHand } from "~/components/staff/permits-in-hand";
import { ProposedAppointment } from "~/components/staff/proposed-appointment";
import { ProposedIntroduction } from "~/components/staff/proposed-introduction";
import { RecordContactForm } from "~/components/staff/record-contact-form";
import { TopicAnswers } from "~/components/staff/topic-answers";
import { WordsOfCustomer } from "~/components/staff/words-of-customer";
import { WishToAnswer } from "~/components/wishes/wish-to-answer";
import { Budget } from "~/design-system/budget";
import { ButtonRow } from "~/design-system/button-row";
import { Card } from "~/design-system/card";
import { Columns } from "~/design-system/columns";
import { Disclosure } from "~/design-system/disclosure";
import { ErrorSummary } from "~/design-system/error-summary";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { Timeline } from "~/design-system/timeline";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { editorWords } from "~/i18n/words/editor-words";
import { introductionWords } from "~/i18n/words/introduction-words";
import { staffCustomerWords } from "~/i18n/words/staff-customer-words";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import { customerPath, recordFormId, waysId } from "./customer-path";
import { findCustomerPage } from "./find-customer-page.server";
import { presentCustomer } from "./present-customer.server";
import { presentOwnIntroductions } from "./present-introductions.server";
import { presentPermitsInHand } from "./present-permits-in-hand.server";
import { saveContact } from "./save-contact.server";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => staffCustomerWords[language].title(args.data?.name ?? ""))(args);
}

export const loader = forStaff(async (visit) => {
  const page = await findCustomerPage(visit);
  return {
    ...presentCustomer(page, visit),
    ...(await presentOwnIntroductions(visit, page)),
    permits: await presentPermitsInHand(visit, page.customer.id),
    isRefused: visit.url.searchParams.has("refused"),
    isReasonMissing: visit.url.searchParams.has("reason-missing"),
  };
});

export const action = forStaff(saveContact);

type CustomerData = Awaited<ReturnType<typeof loader>>;

export default function CustomerPage() {
  const page = useLoaderData<typeof loader>();
  const faults = useActionData<typeof action>()?.faults ?? [];
  const words = editorWords[useSite().language];
  return (
    <Stack>
      {page.recorded && faults.length === 0 && <Recorded {...page.recorded} />}
      {page.appointment && <Notice tone="saved" title={page.appointment} />}
      {page.introductionNews && <Notice tone="saved" title={page.introductionNews} />}
      {(page.isRefused || page.isReasonMissing) && <NotClaimed isReasonMissing={page.isReasonMissing} />}
      <Head page={page} />
      {faults.length > 0 && <ErrorSummary title={words.faults.heading(faults.length)} errors={faults} />}
      <PermitsInHand permits={page.permits} />
      {page.asked.map((time) => (
        <AskedTime key={time.action} {...time} />
      ))}
      {page.agreed.map(({ id, ...appointment }) => (
        <AgreedAppointment key={id} {...appointment} />
      ))}
      {page.wishes.map((wish) => (
        <WishToAnswer key={wish.id} {...wish} />
      ))}
      {page.proposals.map((proposal) => (
        <ProposedAppointment key={proposal.action} {...proposal} />
      ))}
      {page.introductions.map((introduction) => (
        <ProposedIntroduction key={introduction.id} {...introduction} />
      ))}
      <Columns aside={<Beside page={page} />} after={<Lately page={page} />}>
        <Stack gap="large">
          <WhatWorks page={page} />
          <WordsOfCustomer {...page} />
        </Stack>
      </Columns>
    </Stack>
  );
}

function Recorded({ isAgreed, title, lines }: NonNullable<CustomerData["recorded"]>) {
  return (
    <Notice tone={isAgreed ? "saved" : "warn"} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

/** Where nothing was claimed: below stands what holds now. */
function NotClaimed({ isReasonMissing }: { isReasonMissing: boolean }) {
  const { refused, danger } = staffPermitWords[useSite().language];
  return (
    <Notice tone="warn" title={refused.title}>
      <p>{isReasonMissing ? danger.reasonMissing : refused.text}</p>
    </Notice>
  );
}

function Head({ page: { id, name, lines } }: { page: CustomerData }) {
  const { language } = useSite();
  const words = staffCustomerWords[language];
  return (
    <PageHeader
      title={name}
      before={
        <p>
          <a href={staffHome}>{words.backToList}</a>
        </p>
      }
      lead={lines.length > 0 && lines.map((line) => <p key={line}>{line}</p>)}
      actions={
        <ButtonRow>
          <LinkButton href={`#${recordFormId}`}>{words.recordContact}</LinkButton>
          <LinkButton href={`${customerPath(id)}/appointment`}>
            {appointmentWords[language].propose.link}
          </LinkButton>
          <LinkButton href={`${customerPath(id)}/introduction`}>
            {introductionWords[language].propose.link}
          </LinkButton>
        </ButtonRow>
      }
    />
  );
}

function WhatWorks({ page: { answers, anyway } }: { page: CustomerData }) {
  const words = staffCustomerWords[useSite().language];
  return (
    <Section id={waysId} title={words.waysHeading} lead={words.waysLead}>
      <TopicAnswers answers={answers} />
      {anyway.length > 0 && (
        <Disclosure summary={words.anyway}>
          <TopicAnswers answers={anyway} />
        </Disclosure>
      )}
    </Section>
  );
}

function Beside({ page: { id, budgets, form } }: { page: CustomerData }) {
  const answer = useActionData<typeof action>();
  return (
    <>
      {budgets.map(({ title, ...budget }) => (
        <Card key={title} title={title}>
          <Budget {...budget} />
        </Card>
      ))}
      <RecordContactForm
        id={recordFormId}
        action={customerPath(id)}
        {...form}
        values={answer?.values ?? form.values}
        faults={answer?.faults ?? []}
      />
    </>
  );
}

function Lately({ page: { contacts } }: { page: CustomerData }) {
  const words = staffCustomerWords[useSite().language];
  return (
    <Section title={words.historyHeading}>
      {contacts.length > 0 ? (
        <Timeline items={contacts} />
      ) : (
        <p>
          {words.historyEmpty} {words.historyNext}
        </p>
      )}
    </Section>
  );
}
