import { useActionData, useLoaderData } from "@remix-run/react";
import { redirect } from "@remix-run/server-runtime";
import { type CustomerVisit, forCustomerOrFullMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { firstPaths } from "~/components/first-visit/first-paths";
import { FirstSentences } from "~/components/first-visit/first-sentences";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { DescriptionList } from "~/design-system/description-list";
import { Disclosure } from "~/design-system/disclosure";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { findNextQuestion, type Question } from "~/domain/preference/first-choice/first-answers";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { showFirstVisit } from "~/operations/preferences/show-first-visit.server";
import { readDraft } from "./draft.server";
import { presentAnswers } from "./present-answers.server";
import { presentSentences } from "./present-sentences.server";
import { saveAnswers } from "./save-answers.server";

export const meta = titleOf((language) => firstVisitWords[language].check.title);

export const loader = forCustomerOrFullMandate(async (visit) => {
  const { house, answers } = await readWholeDraft(visit);
  const given = presentAnswers(answers, house, visit.language);
  return {
    given,
    back: firstPaths.question(given.at(-1)!.question),
    ...(await presentSentences(visit, answers)),
  };
});

export const action = forCustomerOrFullMandate(async (visit) => {
  const draft = await readWholeDraft(visit);
  return saveAnswers(visit, await readForm(visit.request), draft);
});

/** Whoever is not through with the questions is led to the next one. */
async function readWholeDraft(visit: CustomerVisit) {
  const offered = await showFirstVisit(visit.operations, visit.customer);
  const answers = await readDraft(visit, offered);
  const next = findNextQuestion(answers, offered.house.company);
  if (next) throw redirect(Object.keys(answers).length > 0 ? firstPaths.question(next) : customerHome);
  return { house: offered.house, answers };
}

export default function CheckPage() {
  const { given, back, ...sentences } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = firstVisitWords[useSite().language];
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={words.check.title}
        before={
          <nav aria-label={words.back}>
            <LinkButton kind="quiet" icon="arrow-left" href={back}>
              {words.back}
            </LinkButton>
          </nav>
        }
      />
      <FirstSentences {...sentences} conflict={answer?.conflict ?? null} />
      <GivenAnswers given={given} />
    </Stack>
  );
}

function GivenAnswers({ given }: { given: readonly { question: Question; text: string }[] }) {
  const words = firstVisitWords[useSite().language];
  return (
    <Disclosure summary={words.check.answers}>
      <DescriptionList
        items={given.map(({ question, text }) => ({
          term: words[question].short,
          details: text,
          action: <a href={firstPaths.change(question)}>{words.check.change(words[question].short)}</a>,
        }))}
      />
    </Disclosure>
  );
}
