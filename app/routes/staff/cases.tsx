import { useLoaderData } from "@remix-run/react";
import { forCases } from "~/auth/guards.server";
import { staffHome } from "~/auth/landing-paths";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Chip } from "~/design-system/chip";
import { EmptyState } from "~/design-system/empty-state";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { PersonRows } from "~/design-system/person-rows";
import { Stack } from "~/design-system/stack";
import { siteWords } from "~/i18n/words/site-words";
import { staffCaseWords } from "~/i18n/words/staff-case-words";
import { presentCases } from "./present-cases.server";

export const meta = titleOf((language) => staffCaseWords[language].title);

export const loader = forCases(presentCases);

type Rows = Awaited<ReturnType<typeof loader>>["open"];

export default function CasesPage() {
  const { open, answered } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const words = staffCaseWords[language];
  return (
    <Stack gap="large">
      <PageHeader title={words.title} lead={words.lead} />
      {open.length === 0 ? (
        <EmptyState
          title={words.nothing}
          action={<LinkButton href={staffHome}>{siteWords[language].staffPlaces.contactList}</LinkButton>}
        >
          <p>{words.nothingText}</p>
        </EmptyState>
      ) : (
        <CaseRows title={words.open} rows={open} />
      )}
      {answered.length > 0 && <CaseRows title={words.answered} rows={answered} />}
    </Stack>
  );
}

function CaseRows({ title, rows }: { title: string; rows: Rows }) {
  return (
    <PersonRows
      title={title}
      note={`${rows.length}`}
      rows={rows.map(({ state, tone, ...row }) => ({ ...row, chips: <Chip tone={tone}>{state}</Chip> }))}
    />
  );
}
