import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { forAdmin } from "~/auth/guards.server";
import { WebhookFields } from "~/components/admin/webhook-fields";
import { BackLink } from "~/components/site/back-link";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { ErrorSummary } from "~/design-system/error-summary";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { editorWords } from "~/i18n/words/editor-words";
import { settingChangeWords } from "~/i18n/words/setting-change-words";
import { siteWords } from "~/i18n/words/site-words";
import { webhookFormWords } from "~/i18n/words/webhook-form-words";
import { showWebhook } from "~/operations/webhooks/show-webhooks.server";
import { saveWebhook } from "./save-webhook.server";
import { webhookPath } from "./webhook-path";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => {
    const words = webhookFormWords[language];
    return args.data ? settingChangeWords[language].changeTitle(args.data.values.name) : words.title;
  })(args);
}

/** Answers 404 where there is none, or it was removed. */
export const loader = forAdmin(async ({ operations, params }) => {
  const webhook = await showWebhook(operations, params.id!);
  if (!webhook || webhook.removedAt !== null) throw new Response(null, { status: 404 });
  const { id, name, url, kinds } = webhook;
  return { id, values: { name, url, kinds: kinds as string[] } };
});

export const action = forAdmin(saveWebhook);

export default function WebhookChange() {
  const { id, values } = useLoaderData<typeof loader>();
  const { language } = useSite();
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={settingChangeWords[language].changeTitle(values.name)}
        before={<BackLink href={webhookPath(id)}>{values.name}</BackLink>}
        lead={webhookFormWords[language].changeLead}
      />
      <WebhookForm />
    </Stack>
  );
}

function WebhookForm() {
  const { id, values: kept } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const { values, faults } = useActionData<typeof action>() ?? { values: kept, faults: [] };
  return (
    <form method="post" noValidate>
      <Stack>
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
        <WebhookFields values={values} faults={faults} />
        <ButtonRow>
          <Button kind="primary">{editorWords[language].save}</Button>
          <LinkButton kind="quiet" href={webhookPath(id)}>
            {siteWords[language].cancel}
          </LinkButton>
        </ButtonRow>
      </Stack>
    </form>
  );
}
