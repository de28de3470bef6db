import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forStaff, type StaffVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { ProposalPage } from "~/components/staff/proposal-page";
import { OtherTimeFields } from "~/components/wishes/other-time-fields";
import { noOtherTime, type OtherTimeValues, readOtherTime } from "~/components/wishes/other-time-values";
import { presentOtherTimes } from "~/components/wishes/present-other-times";
import { tellOtherTimeFault } from "~/components/wishes/tell-other-time-fault";
import { formatFullName } from "~/i18n/format/format-person";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { proposeOtherTime } from "~/operations/wishes/propose-other-time.server";
import { showOtherTimes } from "~/operations/wishes/show-other-times.server";
import { customerPath } from "./customer-path";
import { findCustomerPage } from "./find-customer-page.server";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => appointmentWords[language].propose.title(args.data?.name ?? ""))(args);
}

/** Times are the company's. */
export const loader = forStaff(async (visit) => {
  const { customer, house } = await findCustomerPage(visit, "appointment");
  const times = await findTimes(visit, customer.id);
  return {
    path: customerPath(customer.id),
    name: formatFullName(customer.name),
    ...presentOtherTimes(times, house.settings.timeZone, visit.language),
  };
});

export const action = forStaff(async (visit) => {
  const { staff, language, request, params } = visit;
  const { customer, house } = await findCustomerPage(visit, "appointment");
  await findTimes(visit, customer.id);
  const form = await readForm(request);
  const { values, stretch, fault } = readOtherTime(form, house.compiled.zone);
  if (!stretch) return refuse(values, tellOtherTimeFault(fault, language));
  const by = { staff: staff.id, actor: { type: "staff", id: staff.id } } as const;
  const asked = { customerId: customer.id, id: params.id ?? "", by, ...stretch };
  const result = await proposeOtherTime(asSent(visit, form), asked);
  if (result.kind === "refused") return refuse(values, tellOtherTimeFault(result.fault, language));
  throw redirect(`${customerPath(customer.id)}?appointment=proposed`);
});

async function findTimes({ operations, staff, params }: StaffVisit, customerId: string) {
  const by = { staff: staff.id };
  const times = await showOtherTimes(operations, { customerId, id: params.id ?? "", by });
  if (!times) throw redirect(`${customerPath(customerId)}?appointment=gone`);
  return times;
}

function refuse(values: OtherTimeValues, fault: ReturnType<typeof tellOtherTimeFault>) {
  return data({ values, faults: [fault] }, { status: 422 });
}

export default function OtherTimePage() {
  const { path, name, isAgreed, isMove, lines, suggested, place } = useLoaderData<typeof loader>();
  const { values, faults } = useActionData<typeof action>() ?? { values: noOtherTime, faults: [] };
  const { language } = useSite();
  const words = otherTimeWords[language].page;
  const about = isAgreed ? words.agreed(name) : words.proposed(name);
  return (
    <ProposalPage
      title={isAgreed ? words.moveTitle : otherTimeWords[language].staff.other}
      lead={`${about} ${lines.join(" · ")}`}
      customer={{ name, path }}
      faults={faults}
      submit={words.submit}
    >
      <OtherTimeFields
        {...{ legend: words.chooseForCustomer, hint: words.suggestedForCustomer }}
        {...{ suggested, place, values, faults }}
      />
      <p>{isMove ? words.afterMove(name) : words.after(name)}</p>
    </ProposalPage>
  );
}
