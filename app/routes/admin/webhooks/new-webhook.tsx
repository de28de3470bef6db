import { useActionData, useLoaderData } from "@remix-run/react";
import { forAdmin } from "~/auth/guards.server";
import { ShownBefore, ShownOnce } from "~/components/admin/shown-once";
import { WebhookFields } from "~/components/admin/webhook-fields";
import { emptyWebhook, type WebhookValues } from "~/components/admin/webhook-values";
import type { FormFault } from "~/components/choices/editor-page";
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
import { siteWords } from "~/i18n/words/site-words";
import { webhookFormWords } from "~/i18n/words/webhook-form-words";
import { webhooksWords } from "~/i18n/words/webhooks-words";
import { newFormId } from "~/operations/new-form-id.server";
import { makeWebhook } from "./make-webhook.server";
import { webhookPath, webhooksPath } from "./webhook-path";

export const meta = titleOf((language) => webhookFormWords[language].title);

export const loader = forAdmin(({ operations }) => ({ formId: newFormId(operations) }));

export const action = forAdmin(makeWebhook);

export default function NewWebhook() {
  const { language } = useSite();
  const words = webhookFormWords[language];
  const answer = useActionData<typeof action>();
  const isThere = answer?.kind === "made" || answer?.kind === "before";
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={isThere ? answer.values.name : words.title}
        before={<BackLink href={webhooksPath}>{webhooksWords[language].back}</BackLink>}
        lead={!isThere && words.lead}
      />
      <Answer />
    </Stack>
  );
}

/** The form, or what became of it. */
function Answer() {
  const answer = useActionData<typeof action>();
  const next = answer && "id" in answer ? webhookPath(answer.id) : undefined;
  if (answer?.kind === "made")
    return <ShownOnce what="secret" name={answer.values.name} value={answer.secret} next={next} />;
  if (answer?.kind === "before") return <ShownBefore what="secret" next={next} />;
  return <WebhookForm values={answer?.values ?? emptyWebhook()} faults={answer?.faults ?? []} />;
}

function WebhookForm({ values, faults }: { values: WebhookValues; faults: FormFault[] }) {
  const { formId } = useLoaderData<typeof loader>();
  const { language } = useSite();
  return (
    <form method="post" noValidate>
      <Stack>
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
        <input type="hidden" name="formId" value={formId} />
        <WebhookFields values={values} faults={faults} />
        <ButtonRow>
          <Button kind="primary">{webhookFormWords[language].submit}</Button>
          <LinkButton kind="quiet" href={webhooksPath}>
            {siteWords[language].cancel}
          </LinkButton>
        </ButtonRow>
      </Stack>
    </form>
  );
}
