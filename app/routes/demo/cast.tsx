import { useLoaderData } from "@remix-run/react";
import { forDemo } from "~/auth/guards.server";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { demoWords } from "~/i18n/words/demo-words";
import { listCast } from "~/operations/list-cast.server";
import { CastCards } from "./cast-cards";
import { stepInto } from "./step-into.server";

export const meta = titleOf((language) => demoWords[language].cast.title);

export const loader = forDemo(({ operations }) => listCast(operations));

export const action = forDemo(stepInto);

export default function Cast() {
  const { customers, staff } = useLoaderData<typeof loader>();
  const { cast } = demoWords[useSite().language];
  return (
    <Stack gap="large">
      <PageHeader
        title={cast.title}
        lead={cast.intro}
        actions={
          <LinkButton href="/demo/mailbox" icon="mail">
            {cast.mailbox}
          </LinkButton>
        }
      />
      <CastCards title={cast.customers} audience="customer" members={customers} />
      <CastCards title={cast.staff} audience="staff" members={staff} />
    </Stack>
  );
}
