import { useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { type CustomerVisit, forCustomerOrFullMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { firstPaths } from "~/components/first-visit/first-paths";
import { FirstQuestion } from "~/components/first-visit/first-question";
import { readAnswer, readField } from "~/components/first-visit/first-values";
import { readStaffFilter } from "~/components/people/people-values";
import { titleOf } from "~/components/site/title-of";
import {
  type FirstAnswers,
  findNextQuestion,
  listQuestions,
  type Question,
  questions,
} from "~/domain/preference/first-choice/first-answers";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { listWordings } from "~/operations/preferences/list-wordings.server";
import { showFirstVisit } from "~/operations/preferences/show-first-visit.server";
import { keepDraft, readDraft } from "./draft.server";
import { markWordings } from "./mark-wordings.server";
import { presentQuestion } from "./present-question.server";
import { presentSoFar } from "./present-so-far.server";

export const meta = titleOf((language) => firstVisitWords[language].title);

export const loader = forCustomerOrFullMandate(async (visit) => {
  const question = readQuestion(visit);
  const offered = await showFirstVisit(visit.operations, visit.customer);
  const answers = await readDraft(visit, offered);
  const asked = listQuestions(answers, offered.house.company);
  const place = asked.indexOf(question);
  if (place === -1) throw redirect(firstPaths.check);
  const wordings = question === "about" ? await listWordings(visit.operations) : null;
  return {
    question,
    place: place + 1,
    of: asked.length,
    back: findWayBack(visit, asked[place - 1]),
    offer: presentQuestion(
      question,
      { visit: offered, answers, wordings: wordings ?? {}, filter: readStaffFilter(visit.url.searchParams) },
      visit.language,
    ),
    read: wordings && markWordings(wordings, visit.language),
    soFar: await presentSoFar(visit, answers, offered),
  };
});

/** One answer more is kept in the browser, and the next question asked; nothing is stored. */
export const action = forCustomerOrFullMandate(async (visit) => {
  const question = readQuestion(visit);
  const form = await readForm(visit.request);
  const answer = readAnswer(question, form);
  if (!answer) return data({ isMissing: true }, { status: 422 });
  const offered = await showFirstVisit(visit.operations, visit.customer);
  const answers: FirstAnswers = { ...(await readDraft(visit, offered)), ...answer };
  await keepDraft(visit, answers);
  const next = findNextQuestion(answers, offered.house.company);
  if (next) throw redirect(firstPaths.question(next));
  const read = form.get(readField);
  throw redirect(read ? firstPaths.checkAfterReading(String(read)) : firstPaths.check);
});

function readQuestion({ params }: CustomerVisit): Question {
  const question = questions.find((each) => each === params.question);
  if (!question) throw new Response(null, { status: 404 });
  return question;
}

function findWayBack({ url }: CustomerVisit, before: Question | undefined): string {
  if (url.searchParams.get("from") === "check") return firstPaths.check;
  return before ? firstPaths.question(before) : customerHome;
}

export default function QuestionPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <FirstQuestion key={page.question} {...page} isMissing={answer?.isMissing === true} />;
}
