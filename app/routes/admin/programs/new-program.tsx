import { useActionData, useLoaderData } from "@remix-run/react";
import { forAdmin } from "~/auth/guards.server";
import { KeyPeriodField, ProgramFields } from "~/components/admin/program-fields";
import { emptyProgram, type ProgramValues } from "~/components/admin/program-values";
import { ShownBefore, ShownOnce } from "~/components/admin/shown-once";
import type { FormFault } from "~/components/choices/editor-page";
import { BackLink } from "~/components/site/back-link";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { ErrorSummary } from "~/design-system/error-summary";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { editorWords } from "~/i18n/words/editor-words";
import { programFormWords } from "~/i18n/words/program-form-words";
import { programsWords } from "~/i18n/words/programs-words";
import { siteWords } from "~/i18n/words/site-words";
import { newFormId } from "~/operations/new-form-id.server";
import { makeProgram } from "./make-program.server";
import { presentProgramForm } from "./present-program-form.server";
import { programPath, programsPath } from "./program-path";

export const meta = titleOf((language) => programFormWords[language].title);

export const loader = forAdmin(async (visit) => ({
  formId: newFormId(visit.operations),
  offered: await presentProgramForm(visit),
}));

export const action = forAdmin(makeProgram);

export default function NewProgram() {
  const { language } = useSite();
  const words = programFormWords[language];
  const answer = useActionData<typeof action>();
  const isThere = answer?.kind === "made" || answer?.kind === "before";
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={isThere ? answer.values.name : words.title}
        before={<BackLink href={programsPath}>{programsWords[language].back}</BackLink>}
        lead={!isThere && words.lead}
      />
      <Answer />
    </Stack>
  );
}

/** The form, or what became of it. */
function Answer() {
  const answer = useActionData<typeof action>();
  const next = answer && "id" in answer ? programPath(answer.id) : undefined;
  if (answer?.kind === "made")
    return <ShownOnce what="key" name={answer.values.name} value={answer.key} next={next} />;
  if (answer?.kind === "before") return <ShownBefore what="key" next={next} />;
  return <ProgramForm values={answer?.values ?? emptyProgram()} faults={answer?.faults ?? []} />;
}

function ProgramForm({ values, faults }: { values: ProgramValues; faults: FormFault[] }) {
  const { formId, offered } = useLoaderData<typeof loader>();
  const { language } = useSite();
  return (
    <form method="post" noValidate>
      <Stack>
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
        <input type="hidden" name="formId" value={formId} />
        <ProgramFields values={values} faults={faults} {...offered} />
        <KeyPeriodField label={programFormWords[language].days} value={values.days} />
        <ButtonRow>
          <Button kind="primary">{programFormWords[language].submit}</Button>
          <LinkButton kind="quiet" href={programsPath}>
            {siteWords[language].cancel}
          </LinkButton>
        </ButtonRow>
      </Stack>
    </form>
  );
}
