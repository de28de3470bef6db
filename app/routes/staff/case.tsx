import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { forCases } from "~/auth/guards.server";
import { casesHome } from "~/auth/landing-paths";
import { CaseAnswerForm } from "~/components/history/case-answer-form";
import { CaseAnswerWords } from "~/components/history/case-answer-words";
import { BackLink } from "~/components/site/back-link";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Card } from "~/design-system/card";
import { DataTable } from "~/design-system/data-table";
import { DescriptionList } from "~/design-system/description-list";
import { ErrorSummary } from "~/design-system/error-summary";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { editorWords } from "~/i18n/words/editor-words";
import { staffCaseWords } from "~/i18n/words/staff-case-words";
import { answerCaseOnPage } from "./answer-case-on-page.server";
import { presentCase } from "./present-case.server";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => args.data?.title ?? staffCaseWords[language].title)(args);
}

export const loader = forCases(presentCase);

export const action = forCases(answerCaseOnPage);

type CaseData = Awaited<ReturnType<typeof loader>>;

export default function CasePage() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = useSite();
  const words = staffCaseWords[language];
  const faults = answer?.faults ?? [];
  return (
    <Stack gap="large" narrow>
      {shown.isSaved && <Notice tone="saved" title={words.answer.saved} />}
      <PageHeader
        title={shown.title}
        before={<BackLink href={casesHome}>{words.back}</BackLink>}
        lead={
          <>
            <p>{shown.says}</p>
            <p>{shown.state}</p>
          </>
        }
      />
      {faults.length > 0 && (
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
      )}
      {shown.given && (
        <Card>
          <CaseAnswerWords {...shown.given} />
        </Card>
      )}
      <DescriptionList
        items={shown.facts.map(({ term, lines }) => ({
          term,
          details: lines.map((line) => <p key={line}>{line}</p>),
        }))}
      />
      {shown.isOpen && (
        <CaseAnswerForm
          action={shown.action}
          answers={shown.answers}
          values={answer?.values ?? { answer: "", words: "" }}
          faults={faults}
        />
      )}
      <Evidence evidence={shown.evidence} />
    </Stack>
  );
}

function Evidence({ evidence }: Pick<CaseData, "evidence">) {
  const { heading, columns } = staffCaseWords[useSite().language].evidence;
  return (
    <Section title={heading}>
      <DataTable
        caption={heading}
        captionHidden
        columns={(["number", "at", "kind", "hash"] as const).map((key) => ({ key, label: columns[key] }))}
        rows={evidence.map((record) => ({
          id: record.id,
          cells: { ...record, hash: <code>{record.hash}</code> },
        }))}
      />
    </Section>
  );
}
