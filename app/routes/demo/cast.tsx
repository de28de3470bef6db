import { useLoaderData } from "@remix-run/react";
import { forDemo } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { demoWords } from "~/i18n/words/demo-words";
import { listCast } from "~/operations/demo/list-cast.server";
import { CastCards } from "./cast-cards";
import { stepInto } from "./step-into.server";

export const meta = titleOf((language) => demoWords[language].cast.title);

export const loader = forDemo(async ({ operations, context }) => ({
  ...(await listCast(operations)),
  canBeginAfresh: context.beginDemoAfresh !== null,
}));

export const action = forDemo(stepInto);

export default function Cast() {
  const { customers, holders, staff, canBeginAfresh } = useLoaderData<typeof loader>();
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
      {holders.length > 0 && <CastCards title={cast.holders} audience="mandate" members={holders} />}
      <CastCards title={cast.staff} audience="staff" members={staff} />
      {canBeginAfresh && (
        <form method="post" action="/demo/afresh">
          <Stack gap="small">
            <p>{cast.afreshHint}</p>
            <ButtonRow>
              <Button kind="quiet">{cast.afresh}</Button>
            </ButtonRow>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
