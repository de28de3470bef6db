import { useLoaderData } from "@remix-run/react";
import { forAdmin } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { DataTable } from "~/design-system/data-table";
import { EmptyState } from "~/design-system/empty-state";
import { LinkButton } from "~/design-system/link-button";
import { LinkList } from "~/design-system/link-list";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { programsWords } from "~/i18n/words/programs-words";
import { developersPath } from "../../developers/developers-path";
import { presentPrograms } from "./present-programs.server";
import { newProgramPath, programPath } from "./program-path";

export const meta = titleOf((language) => programsWords[language].title);

export const loader = forAdmin(async (visit) => ({ programs: await presentPrograms(visit) }));

type ListedProgram = Awaited<ReturnType<typeof presentPrograms>>[number];

export default function Programs() {
  const { programs } = useLoaderData<typeof loader>();
  const words = programsWords[useSite().language];
  const create = (
    <LinkButton kind="primary" icon="plus" href={newProgramPath}>
      {words.create}
    </LinkButton>
  );
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.lead} actions={programs.length > 0 && create} />
      {programs.length === 0 ? (
        <EmptyState title={words.empty} action={create}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <ProgramTable programs={programs} />
      )}
      <LinkList links={[{ href: developersPath, label: words.howTo, note: words.howToNote }]} />
    </Stack>
  );
}

function ProgramTable({ programs }: { programs: ListedProgram[] }) {
  const { columns, title } = programsWords[useSite().language];
  return (
    <DataTable
      caption={title}
      captionHidden
      columns={(["name", "scopes", "senders", "keys", "lastUsed"] as const).map((key) => ({
        key,
        label: columns[key],
      }))}
      rows={programs.map((program) => ({
        id: program.id,
        cells: { ...program, name: <a href={programPath(program.id)}>{program.name}</a> },
      }))}
    />
  );
}
