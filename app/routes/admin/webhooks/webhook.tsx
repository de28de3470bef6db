import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { forAdmin, forOversight } from "~/auth/guards.server";
import { DeliveryList } from "~/components/admin/delivery-list";
import { SettingChanges } from "~/components/admin/setting-changes";
import { ShownBefore, ShownOnce } from "~/components/admin/shown-once";
import { WebhookActions } from "~/components/admin/webhook-actions";
import { StateChips } from "~/components/people/state-chips";
import { BackLink } from "~/components/site/back-link";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Card } from "~/design-system/card";
import { Columns } from "~/design-system/columns";
import { DescriptionList } from "~/design-system/description-list";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { settingChangeWords } from "~/i18n/words/setting-change-words";
import { webhooksWords } from "~/i18n/words/webhooks-words";
import { changeWebhookOnPage } from "./change-webhook-on-page.server";
import { presentWebhookPage } from "./present-webhook-page.server";
import { webhookChangePath, webhooksPath } from "./webhook-path";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => args.data?.webhook.name ?? webhooksWords[language].title)(args);
}

export const loader = forOversight(presentWebhookPage);

export const action = forAdmin(changeWebhookOnPage);

export default function WebhookPage() {
  const { webhook, done, deliveries, mayChange, changes } = useLoaderData<typeof loader>();
  const isAnswer = useActionData<typeof action>() !== undefined;
  const words = webhooksWords[useSite().language];
  return (
    <Stack gap="large">
      <PageHeader
        title={webhook.name}
        before={<BackLink href={webhooksPath}>{words.back}</BackLink>}
        lead={<StateChips chips={webhook.chips} />}
      />
      <Answer />
      {done && !isAnswer && <Notice tone="saved" title={words.done[done]} />}
      <Columns aside={<Beside />}>
        <Stack gap="large">
          <DeliveryList {...deliveries} mayReplay={mayChange} />
          <SettingChanges changes={changes} />
        </Stack>
      </Columns>
    </Stack>
  );
}

/** The new secret, in the answer to the form that made it. */
function Answer() {
  const { name } = useLoaderData<typeof loader>().webhook;
  const answer = useActionData<typeof action>();
  if (answer?.kind === "before") return <ShownBefore what="secret" />;
  if (answer?.kind !== "made") return null;
  return (
    <ShownOnce what="secret" name={name} value={answer.secret}>
      <p>{answer.others}</p>
    </ShownOnce>
  );
}

function Beside() {
  const { facts, mayChange, webhook, dead, seen } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const words = webhooksWords[language];
  return (
    <>
      <Card title={words.facts.title}>
        <Stack>
          <DescriptionList items={facts} stacked />
          {mayChange && (
            <div>
              <LinkButton icon="pencil" href={webhookChangePath(webhook.id)}>
                {settingChangeWords[language].change}
              </LinkButton>
            </div>
          )}
        </Stack>
      </Card>
      {mayChange && <WebhookActions isDisabled={webhook.isDisabled} dead={dead} seen={seen} />}
    </>
  );
}
