import { useLoaderData } from "@remix-run/react";
import { forOversight } from "~/auth/guards.server";
import { StateChips } from "~/components/people/state-chips";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Card } from "~/design-system/card";
import { EmptyState } from "~/design-system/empty-state";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { webhooksWords } from "~/i18n/words/webhooks-words";
import { findHouse } from "~/operations/house/find-house.server";
import { showWebhooks } from "~/operations/webhooks/show-webhooks.server";
import { presentWebhook } from "./present-webhook.server";
import { newWebhookPath, webhookPath } from "./webhook-path";

export const meta = titleOf((language) => webhooksWords[language].title);

export const loader = forOversight(async ({ operations, language, staff }) => {
  const { timeZone } = (await findHouse(operations)).settings;
  const clock = { now: operations.clock(), timeZone };
  const webhooks = await showWebhooks(operations, { withRemoved: true });
  return {
    webhooks: webhooks.map((webhook) => presentWebhook(webhook, clock, language)),
    mayChange: staff.role === "admin",
  };
});

type ListedWebhook = ReturnType<typeof presentWebhook>;

export default function Webhooks() {
  const { webhooks, mayChange } = useLoaderData<typeof loader>();
  const words = webhooksWords[useSite().language];
  const [removed, there] = [
    webhooks.filter((one) => one.isRemoved),
    webhooks.filter((one) => !one.isRemoved),
  ];
  return (
    <Stack gap="large">
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={mayChange && there.length > 0 && <CreateLink />}
      />
      {there.length === 0 ? (
        <EmptyState title={words.empty} action={mayChange && <CreateLink />}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <WebhookCards webhooks={there} />
      )}
      {removed.length > 0 && (
        <Section title={words.removedTitle} lead={words.removedLead}>
          <WebhookCards webhooks={removed} />
        </Section>
      )}
    </Stack>
  );
}

function CreateLink() {
  return (
    <LinkButton kind="primary" icon="plus" href={newWebhookPath}>
      {webhooksWords[useSite().language].create}
    </LinkButton>
  );
}

function WebhookCards({ webhooks }: { webhooks: ListedWebhook[] }) {
  return (
    <Stack>
      {webhooks.map(({ id, name, url, chips, lastDelivered }) => (
        <Card key={id} title={<a href={webhookPath(id)}>{name}</a>} titleLevel={3}>
          <StateChips chips={chips} />
          <p>{url}</p>
          <p>{lastDelivered}</p>
        </Card>
      ))}
    </Stack>
  );
}
