import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { forAdmin } from "~/auth/guards.server";
import { KeyPeriodField } from "~/components/admin/program-fields";
import { keyOverlaps, keyPeriods } from "~/components/admin/program-values";
import { SettingChanges } from "~/components/admin/setting-changes";
import { ShownBefore, ShownOnce } from "~/components/admin/shown-once";
import { BackLink } from "~/components/site/back-link";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Card } from "~/design-system/card";
import { Columns } from "~/design-system/columns";
import { DataTable } from "~/design-system/data-table";
import { DescriptionList } from "~/design-system/description-list";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { RadioGroup } from "~/design-system/radio-group";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { editorWords } from "~/i18n/words/editor-words";
import { programsWords } from "~/i18n/words/programs-words";
import { settingChangeWords } from "~/i18n/words/setting-change-words";
import { changeProgram } from "./change-program.server";
import { presentProgram } from "./present-program.server";
import { programChangePath, programsPath } from "./program-path";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => args.data?.name ?? programsWords[language].title)(args);
}

export const loader = forAdmin(async (visit) => ({
  ...(await presentProgram(visit)),
  isJustRevoked: visit.url.searchParams.has("revoked"),
  isJustSaved: visit.url.searchParams.has("saved"),
}));

export const action = forAdmin(changeProgram);

export default function ProgramPage() {
  const { id, name, facts, isRevoked, isJustRevoked, isJustSaved, changes } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const words = programsWords[language];
  const isAnswer = useActionData<typeof action>() !== undefined;
  return (
    <Stack gap="large">
      <PageHeader title={name} before={<BackLink href={programsPath}>{words.back}</BackLink>} />
      <Answer />
      {isJustRevoked && isRevoked && <Notice tone="saved" title={words.revoke.done} />}
      {isJustSaved && !isAnswer && <Notice tone="saved" title={editorWords[language].saved} />}
      <Columns aside={!isRevoked && <Rotation />} after={!isRevoked && <Revocation />}>
        <Stack gap="large">
          <Section title={words.about}>
            <Stack>
              <DescriptionList items={facts} />
              {!isRevoked && (
                <div>
                  <LinkButton icon="pencil" href={programChangePath(id)}>
                    {settingChangeWords[language].change}
                  </LinkButton>
                </div>
              )}
            </Stack>
          </Section>
          <Keys />
          <SettingChanges changes={changes} />
        </Stack>
      </Columns>
    </Stack>
  );
}

/** The new key, in the answer to the form that made it. */
function Answer() {
  const { name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.kind === "before") return <ShownBefore what="key" />;
  if (answer?.kind !== "made") return null;
  return (
    <ShownOnce what="key" name={name} value={answer.key}>
      <p>{answer.others}</p>
    </ShownOnce>
  );
}

function Keys() {
  const { keys } = useLoaderData<typeof loader>();
  const { title, ...words } = programsWords[useSite().language].keys;
  const columns = (["made", "state", "until", "lastUsed"] as const).map((key) => ({
    key,
    label: words[key],
  }));
  return (
    <Section title={title}>
      <DataTable caption={title} captionHidden columns={columns} rows={keys} />
    </Section>
  );
}

function Rotation() {
  const { formId } = useLoaderData<typeof loader>();
  const words = programsWords[useSite().language].rotate;
  return (
    <Card title={words.title}>
      <p>{words.lead}</p>
      <form method="post">
        <Stack>
          <input type="hidden" name="formId" value={formId} />
          <RadioGroup
            name="overlap"
            legend={words.overlap}
            defaultValue="24"
            options={keyOverlaps.map((hours) => ({ value: hours, label: words.overlaps[hours] }))}
          />
          <KeyPeriodField label={words.days} value={keyPeriods[0]} />
          <ButtonRow>
            <Button>{words.submit}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Card>
  );
}

function Revocation() {
  const words = programsWords[useSite().language].revoke;
  return (
    <Section title={words.title} lead={words.text}>
      <form method="post">
        <Button icon="ban" name="revoke" value="yes">
          {words.submit}
        </Button>
      </form>
    </Section>
  );
}
