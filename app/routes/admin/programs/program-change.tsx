import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { forAdmin } from "~/auth/guards.server";
import { ProgramFields } from "~/components/admin/program-fields";
import { BackLink } from "~/components/site/back-link";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { ErrorSummary } from "~/design-system/error-summary";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Select } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { editorWords } from "~/i18n/words/editor-words";
import { programFormWords } from "~/i18n/words/program-form-words";
import { settingChangeWords } from "~/i18n/words/setting-change-words";
import { siteWords } from "~/i18n/words/site-words";
import { presentProgramChange } from "./present-program-change.server";
import { programPath } from "./program-path";
import { saveProgram } from "./save-program.server";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => {
    const words = programFormWords[language];
    return args.data ? settingChangeWords[language].changeTitle(args.data.name) : words.title;
  })(args);
}

export const loader = forAdmin(presentProgramChange);

export const action = forAdmin(saveProgram);

export default function ProgramChange() {
  const { id, name } = useLoaderData<typeof loader>();
  const { language } = useSite();
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={settingChangeWords[language].changeTitle(name)}
        before={<BackLink href={programPath(id)}>{name}</BackLink>}
        lead={programFormWords[language].changeLead}
      />
      <ProgramForm />
    </Stack>
  );
}

function ProgramForm() {
  const { id, values: kept, offered, periods } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const { values, faults } = useActionData<typeof action>() ?? { values: kept, faults: [] };
  return (
    <form method="post" noValidate>
      <Stack>
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
        <ProgramFields values={values} faults={faults} {...offered} />
        {periods && (
          <Select
            name="days"
            label={settingChangeWords[language].key.change}
            options={periods}
            defaultValue={values.days}
          />
        )}
        <ButtonRow>
          <Button kind="primary">{editorWords[language].save}</Button>
          <LinkButton kind="quiet" href={programPath(id)}>
            {siteWords[language].cancel}
          </LinkButton>
        </ButtonRow>
      </Stack>
    </form>
  );
}
