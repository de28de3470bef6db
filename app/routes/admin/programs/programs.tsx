import { useLoaderData } from "@remix-run/react";
import { redirect } from "@remix-run/server-runtime";
import { forAdmin } from "~/auth/guards.server";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { CodeBlock } from "~/design-system/code-block";
import { DataTable } from "~/design-system/data-table";
import { EmptyState } from "~/design-system/empty-state";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { programsWords } from "~/i18n/words/programs-words";
import { revokeApiClient } from "~/operations/revoke-api-client.server";
import { presentPrograms } from "./present-programs.server";

export const meta = titleOf((language) => programsWords[language].title);

export const loader = forAdmin(async (visit) => ({ programs: await presentPrograms(visit) }));

/** Revokes the keys of a program; doing it twice is no fault. */
export const action = forAdmin(async ({ request, operations, url }) => {
  const program = (await request.formData()).get("program");
  if (typeof program === "string") await revokeApiClient(operations, program);
  return redirect(url.pathname);
});

type ListedProgram = Awaited<ReturnType<typeof presentPrograms>>[number];

export default function Programs() {
  const { programs } = useLoaderData<typeof loader>();
  const words = programsWords[useSite().language];
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.lead} />
      {programs.length === 0 ? (
        <EmptyState title={words.empty} action={<HowToCreate />} />
      ) : (
        <>
          <ProgramTable programs={programs} />
          <p>{words.revokeHint}</p>
          <HowToCreate />
        </>
      )}
    </Stack>
  );
}

function ProgramTable({ programs }: { programs: ListedProgram[] }) {
  const { columns, title } = programsWords[useSite().language];
  return (
    <form method="post">
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: "name", label: columns.name },
          { key: "scopes", label: columns.scopes },
          { key: "senders", label: columns.senders },
          { key: "lastUsed", label: columns.lastUsed },
          { key: "keys", label: columns.keys },
        ]}
        rows={programs.map((program) => ({
          id: program.id,
          cells: { ...program, keys: <Keys {...program} /> },
        }))}
      />
    </form>
  );
}

function Keys({ id, name, keys, isRevoked }: ListedProgram) {
  const words = programsWords[useSite().language];
  if (isRevoked) return <>{keys}</>;
  return (
    <Stack gap="small">
      <span>{keys}</span>
      <ButtonRow>
        <Button kind="quiet" name="program" value={id} aria-label={words.revokeNamed(name)}>
          {words.revoke}
        </Button>
      </ButtonRow>
    </Stack>
  );
}

function HowToCreate() {
  const words = programsWords[useSite().language];
  return (
    <Stack gap="small">
      <p>{words.create}</p>
      <CodeBlock label={words.command}>
        npm run kontaktwahl -- api-key create CRM --scope check --scope permit
      </CodeBlock>
    </Stack>
  );
}
