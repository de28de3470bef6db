import { useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forStaff } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { BackLink } from "~/components/site/back-link";
import { FormKey } from "~/components/site/form-key";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import { ErasedCustomer } from "~/domain/people/erased-customer";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import type { ClaimPermitResult } from "~/operations/permits/claim-permit.server";
import { type ClaimOnPage, claimOnPage, readClaimForm } from "./claim-on-page.server";
import { customerPath, permitPath } from "./customer-path";
import { findCustomerPage } from "./find-customer-page.server";

export const meta = titleOf((language) => staffPermitWords[language].unavailable.title);

/** Nothing of the customer is read here: this page is for when that fails. */
export const loader = forStaff(({ params }) => ({ back: customerPath(params.customerId ?? "") }));

/** Claims the way that was pressed. Refused, the customer's page says what holds now; failed, this one says that. */
export const action = forStaff(async (visit) => {
  const form = await readForm(visit.request);
  const asked = readClaimForm(form);
  try {
    const { customer } = await findCustomerPage(visit);
    throw redirect(
      whereTo(
        await claimOnPage({ ...visit, operations: asSent(visit, form) }, customer.id, asked),
        customer.id,
      ),
    );
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown instanceof ErasedCustomer) throw thrown;
    visit.context.reportFault(thrown);
    return data(asked, { status: 503 });
  }
});

function whereTo(result: ClaimPermitResult, customerId: string): string {
  if (result.kind === "granted" || result.kind === "waiting") return permitPath(result.permit.id);
  return `${customerPath(customerId)}?${result.kind === "reason_missing" ? "reason-missing" : "refused"}`;
}

/** No permit was given, whatever was pressed; what was typed is still there. */
export default function NotClaimedPage() {
  const { back } = useLoaderData<typeof loader>();
  const asked = useActionData<typeof action>();
  const words = staffPermitWords[useSite().language].unavailable;
  return (
    <Stack narrow>
      <PageHeader title={words.title} before={asked && <BackLink href={back}>{words.back}</BackLink>} />
      {!asked && <NothingAsked back={back} />}
      {asked && (
        <>
          <Notice tone="warn">
            <p>{words.text}</p>
          </Notice>
          <AskAgain {...asked} />
        </>
      )}
    </Stack>
  );
}

/** Opened by its address, or by "Back" after a claim: nothing was pressed. */
function NothingAsked({ back }: { back: string }) {
  const words = staffPermitWords[useSite().language].unavailable;
  return (
    <>
      <p>{words.opened}</p>
      <ButtonRow>
        <LinkButton kind="primary" href={back}>
          {words.back}
        </LinkButton>
      </ButtonRow>
    </>
  );
}

function AskAgain({ topic, channel, reason }: ClaimOnPage) {
  const { danger, unavailable } = staffPermitWords[useSite().language];
  return (
    <form method="post">
      <Stack>
        <FormKey />
        <input type="hidden" name="topic" value={topic} />
        <input type="hidden" name="channel" value={channel} />
        {reason !== null && (
          <TextInput
            name="reason"
            label={danger.reason}
            hint={danger.hint}
            defaultValue={reason}
            required
            maxLength={500}
          />
        )}
        <ButtonRow>
          <Button kind="primary">{unavailable.again}</Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
