import { useLoaderData } from "@remix-run/react";
import { forAdmin } from "~/auth/guards.server";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { PageHeader } from "~/design-system/page-header";
import { programsWords } from "~/i18n/words/programs-words";
import { listApiClients } from "~/operations/list-api-clients.server";

export const meta = titleOf((language) => programsWords[language].title);

export const loader = forAdmin(async ({ operations }) => ({
  programs: (await listApiClients(operations)).map(({ id, name }) => ({ id, name })),
}));

export default function Programs() {
  const { programs } = useLoaderData<typeof loader>();
  const words = programsWords[useSite().language];
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <ul>
        {programs.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  );
}
