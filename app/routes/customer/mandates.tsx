import { useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { type CustomerVisit, forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { GrantedMandates } from "~/components/mandates/granted-mandates";
import { HeldMandates } from "~/components/mandates/held-mandates";
import { MandateForm } from "~/components/mandates/mandate-form";
import { mandatePaths } from "~/components/mandates/mandate-paths";
import { emptyMandate, findMandateFaults, readMandateValues } from "~/components/mandates/mandate-values";
import { BackLink } from "~/components/site/back-link";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ErrorSummary } from "~/design-system/error-summary";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { normalizeEmailAddress } from "~/domain/people/email-address";
import type { MandateRelation, MandateScope } from "~/domain/people/mandate";
import { editorWords } from "~/i18n/words/editor-words";
import { mandateWords } from "~/i18n/words/mandate-words";
import { signInWords } from "~/i18n/words/sign-in-words";
import { siteWords } from "~/i18n/words/site-words";
import { grantMandate } from "~/operations/mandates/grant-mandate.server";
import { presentMandates } from "./present-mandates.server";

export const meta = titleOf((language) => mandateWords[language].title);

export const loader = forCustomer(async (visit) => ({
  ...(await presentMandates(visit)),
  news: presentNews(visit),
}));

/** The customer lets somebody act: the invitation is mailed. */
export const action = forCustomer(async (visit) => {
  const { request, customer, language } = visit;
  const form = await readForm(request);
  const values = readMandateValues(form);
  const words = { ...mandateWords[language].faults, ...signInWords[language].errors };
  const faults = findMandateFaults(values).map(({ fieldId, fault }) => ({ fieldId, text: words[fault] }));
  if (faults.length > 0) return data({ values, faults }, { status: 422 });
  const result = await grantMandate(asSent(visit, form), {
    customerId: customer.id,
    holder: values.name,
    address: normalizeEmailAddress(values.email)!,
    relation: values.relation as MandateRelation,
    scope: values.scope as MandateScope,
    until: values.until || null,
    language,
  });
  if (result.kind === "granted") throw redirect(`${mandatePaths.granted}?granted`);
  const fieldId = result.fault === "until_over" ? "until" : "email";
  return data({ values, faults: [{ fieldId, text: words[result.fault] }] }, { status: 422 });
});

/** What just happened, and the way back where there is one. */
function presentNews({ url, language }: CustomerVisit): { title: string; restore: string | null } | null {
  const words = mandateWords[language].news;
  const ended = url.searchParams.get("ended");
  if (ended !== null) return { title: words.ended, restore: ended };
  const plain = { granted: words.granted, restored: words.restored, "given-back": words.given_back };
  const told = Object.entries({ ...plain, "not-restored": words.notRestored });
  const [, title] = told.find(([name]) => url.searchParams.has(name)) ?? [];
  return title === undefined ? null : { title, restore: null };
}

export default function MandatesPage() {
  const { granted, past, held, news } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = useSite();
  const words = mandateWords[language];
  const faults = answer?.faults ?? [];
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={words.title}
        lead={words.lead}
        before={<BackLink href={customerHome}>{siteWords[language].customerPlaces.letter}</BackLink>}
      />
      {faults.length > 0 && (
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
      )}
      {news && <MandateNews {...news} />}
      <GrantedMandates granted={granted} past={past} />
      <MandateForm values={answer?.values ?? emptyMandate} faults={faults} />
      <HeldMandates held={held} />
    </Stack>
  );
}

function MandateNews({ title, restore }: { title: string; restore: string | null }) {
  const words = mandateWords[useSite().language].news;
  return (
    <Notice tone="saved" title={title}>
      {restore !== null && (
        <form method="post" action={mandatePaths.restore(restore)}>
          <Button kind="quiet">{words.undo}</Button>
        </form>
      )}
    </Notice>
  );
}
