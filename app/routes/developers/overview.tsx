import { useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { CodeBlock } from "~/design-system/code-block";
import { Contents } from "~/design-system/contents";
import { LinkList } from "~/design-system/link-list";
import { PageHeader } from "~/design-system/page-header";
import { Points } from "~/design-system/points";
import { RequestLine } from "~/design-system/request-line";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { developersWords } from "~/i18n/words/developers-words";
import { exampleTarget } from "./example-target.server";
import { presentOverview } from "./present-overview";
import { SchemaDetails } from "./schema-fields";

export const meta = titleOf((language) => developersWords[language].title);

export const loader = forAnyone((visit) =>
  presentOverview(visit.context.apiDocument(), exampleTarget(visit)),
);

export default function DevelopersOverview() {
  const { groups, start, problem, documentUrl } = useLoaderData<typeof loader>();
  const words = developersWords[useSite().language];
  const items = groups.map(({ name, href }) => ({ href, label: name, lang: "en" }));
  return (
    <Stack gap="large">
      <PageHeader title={words.title} lead={<Lead />} />
      <Contents label={words.groups} items={items}>
        <Section title={words.startHeading} lead={words.startText}>
          <CodeBlock label={words.startExample}>{start}</CodeBlock>
        </Section>
        {groups.map((group) => (
          <GroupSection key={group.name} {...group} />
        ))}
        <Section title={words.rulesHeading}>
          <Points points={words.rules} />
        </Section>
        <Section title={words.refusalHeading} lead={words.refusalText} id={problem.name}>
          <SchemaDetails {...problem} />
        </Section>
        <Section title={words.documentHeading} lead={words.documentText}>
          <p>
            <a href={documentUrl}>{documentUrl}</a>
          </p>
        </Section>
      </Contents>
    </Stack>
  );
}

function Lead() {
  const { lead, inEnglish } = developersWords[useSite().language];
  return (
    <>
      <p>{lead}</p>
      <p>{inEnglish}</p>
    </>
  );
}

type Group = ReturnType<typeof presentOverview>["groups"][number];

function GroupSection({ name, href, description, operations }: Group) {
  return (
    <Section
      title={
        <a href={href} lang="en">
          {name}
        </a>
      }
      lead={<span lang="en">{description}</span>}
    >
      <LinkList
        links={operations.map(({ id, method, path, summary }) => ({
          href: `${href}#${id}`,
          label: summary,
          lang: "en",
          note: <RequestLine method={method} path={path} />,
        }))}
      />
    </Section>
  );
}
