import { useActionData, useLoaderData } from "@remix-run/react";
import { redirect } from "@remix-run/server-runtime";
import { type CustomerVisit, forCustomerOrFullMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { firstPaths } from "~/components/first-visit/first-paths";
import { FirstSentences } from "~/components/first-visit/first-sentences";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { answerByPreset, isPreset, type Preset } from "~/domain/preference/first-choice/presets";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { showFirstVisit } from "~/operations/preferences/show-first-visit.server";
import { keepDraft } from "./draft.server";
import { presentSentences } from "./present-sentences.server";
import { saveAnswers } from "./save-answers.server";

export const meta = titleOf((language) => firstVisitWords[language].check.title);

export const loader = forCustomerOrFullMandate(async (visit) => {
  const preset = readPreset(visit);
  const { first } = await showFirstVisit(visit.operations, visit.customer);
  return { preset, ...(await presentSentences(visit, answerByPreset(preset, first))) };
});

/** Saves it, or takes its answers as the beginning of one's own. */
export const action = forCustomerOrFullMandate(async (visit) => {
  const preset = readPreset(visit);
  const form = await readForm(visit.request);
  const { first, house } = await showFirstVisit(visit.operations, visit.customer);
  const answers = answerByPreset(preset, first);
  if (!form.has("refine")) return saveAnswers(visit, form, { answers, house });
  await keepDraft(visit, answers);
  throw redirect(firstPaths.check);
});

function readPreset({ params }: CustomerVisit): Preset {
  const preset = params.preset ?? "";
  if (!isPreset(preset)) throw new Response(null, { status: 404 });
  return preset;
}

export default function PresetPage() {
  const { preset, ...sentences } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = firstVisitWords[useSite().language];
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={words.presets[preset]}
        lead={words.check.lead}
        before={
          <LinkButton kind="quiet" icon="arrow-left" href={customerHome}>
            {words.back}
          </LinkButton>
        }
      />
      <FirstSentences {...sentences} conflict={answer?.conflict ?? null} refine />
    </Stack>
  );
}
