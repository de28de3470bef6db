import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { type CustomerVisit, forCustomerOrFullMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { FormKey } from "~/components/site/form-key";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { OtherTimeFields } from "~/components/wishes/other-time-fields";
import { noOtherTime, readOtherTime } from "~/components/wishes/other-time-values";
import { presentOtherTimes } from "~/components/wishes/present-other-times";
import { tellOtherTimeFault } from "~/components/wishes/tell-other-time-fault";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { ErrorSummary } from "~/design-system/error-summary";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { getZone } from "~/domain/time/zone";
import { editorWords } from "~/i18n/words/editor-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { siteWords } from "~/i18n/words/site-words";
import { proposeOtherTime } from "~/operations/wishes/propose-other-time.server";
import { showOtherTimes } from "~/operations/wishes/show-other-times.server";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => otherTimeWords[language].page[args.data?.isAgreed ? "moveTitle" : "title"])(
    args,
  );
}

export const loader = forCustomerOrFullMandate(async (visit) => {
  const times = await findTimes(visit);
  return presentOtherTimes(times, times.timeZone, visit.language);
});

export const action = forCustomerOrFullMandate(async (visit) => {
  const { customer, language, request, params } = visit;
  const { timeZone } = await findTimes(visit);
  const form = await readForm(request);
  const { values, stretch, fault } = readOtherTime(form, getZone(timeZone));
  if (!stretch) return refuse(values, tellOtherTimeFault(fault, language));
  const asked = { customerId: customer.id, id: params.id ?? "", by: null, ...stretch };
  const result = await proposeOtherTime(asSent(visit, form), asked);
  if (result.kind === "proposed") throw redirect(`${customerHome}?time-asked`);
  return refuse(values, tellOtherTimeFault(result.fault, language));
});

/** What is answered, over or called off leads back to the page that says so. */
async function findTimes({ operations, customer, params }: CustomerVisit) {
  const times = await showOtherTimes(operations, { customerId: customer.id, id: params.id ?? "", by: null });
  if (!times) throw redirect(`${customerHome}?appointment-gone`);
  return times;
}

function refuse(values: typeof noOtherTime, fault: ReturnType<typeof tellOtherTimeFault>) {
  return data({ values, faults: [fault] }, { status: 422 });
}

export default function OtherTimePage() {
  const { isAgreed, isMove, person, lines, suggested, place } = useLoaderData<typeof loader>();
  const { values, faults } = useActionData<typeof action>() ?? { values: noOtherTime, faults: [] };
  const { language } = useSite();
  const words = otherTimeWords[language].page;
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={isAgreed ? words.moveTitle : words.title}
        lead={
          <>
            <p>{isAgreed ? words.agreed(person.inflected) : words.proposed(person.name)}</p>
            <p>{lines.join(" · ")}</p>
          </>
        }
      />
      {faults.length > 0 && (
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
      )}
      <form method="post" noValidate>
        <FormKey />
        <Stack gap="large">
          <OtherTimeFields
            {...{ legend: words.choose, hint: words.suggested, suggested, place, values, faults }}
          />
          <p>{isMove ? words.afterMove(person.name) : words.after(person.name)}</p>
          <ButtonRow>
            <Button kind="primary">{words.submit}</Button>
            <LinkButton kind="quiet" href={customerHome}>
              {siteWords[language].cancel}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </form>
    </Stack>
  );
}
