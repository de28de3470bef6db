import { useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Contents } from "~/design-system/contents";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { developersWords } from "~/i18n/words/developers-words";
import { exampleTarget } from "./example-target.server";
import { GroupNavigation } from "./group-navigation";
import { EventSection, OperationSection } from "./operation-section";
import { hrefOfGroup, listGroups, presentGroup } from "./present-group";
import type { SchemaReading } from "./read-schema";
import { SchemaDetails } from "./schema-fields";

export const meta = titleOf((language) => developersWords[language].title);

export const loader = forAnyone(async (visit) => {
  const document = visit.context.apiDocument();
  const group = presentGroup(document, visit.params.group ?? "", exampleTarget(visit));
  if (!group) throw new Response(null, { status: 404 });
  return { ...group, groups: listGroups(document) };
});

export default function DevelopersGroup() {
  const { name, description, groups, operations, events, schemas } = useLoaderData<typeof loader>();
  const words = developersWords[useSite().language];
  const doors = [...operations, ...events].map(({ id, summary }) => ({
    href: `#${id}`,
    label: summary.replaceAll("`", ""),
    lang: "en",
  }));
  const parts = schemas.length > 0 ? [{ href: "#schemas", label: words.schemas }] : [];
  return (
    <Stack gap="large">
      <PageHeader
        before={<GroupNavigation groups={groups} current={hrefOfGroup(name)} />}
        title={<span lang="en">{name}</span>}
        lead={
          <>
            <p lang="en">{description}</p>
            <p>{words.inEnglish}</p>
          </>
        }
      />
      <Contents label={words.onThisPage} items={[...doors, ...parts]}>
        <Stack gap="large">
          {operations.map((operation) => (
            <OperationSection key={operation.id} operation={operation} />
          ))}
          {events.map((event) => (
            <EventSection key={event.id} event={event} />
          ))}
          {schemas.length > 0 && <Schemas schemas={schemas} />}
        </Stack>
      </Contents>
    </Stack>
  );
}

function Schemas({ schemas }: { schemas: { name: string; schema: SchemaReading }[] }) {
  const words = developersWords[useSite().language];
  return (
    <section id="schemas" aria-labelledby="schemas-title">
      <Stack>
        <h2 id="schemas-title">{words.schemas}</h2>
        {schemas.map(({ name, schema }) => (
          <div key={name} id={name}>
            <h3 lang="en">
              <a href={`#${name}`}>{name}</a>
            </h3>
            <SchemaDetails name={name} schema={schema} />
          </div>
        ))}
      </Stack>
    </section>
  );
}
