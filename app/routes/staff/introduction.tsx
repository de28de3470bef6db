import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forStaff, type StaffVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import type { FormFault } from "~/components/choices/editor-page";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { ProposalPage } from "~/components/staff/proposal-page";
import { Select } from "~/design-system/select";
import { TextArea } from "~/design-system/text-area";
import { formatFullName } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { introductionWords } from "~/i18n/words/introduction-words";
import {
  type IntroductionFault,
  proposeIntroduction,
} from "~/operations/assignment/propose-introduction.server";
import { listStaffToChoose } from "~/operations/staff/list-staff-to-choose.server";
import { customerPath } from "./customer-path";
import { findCustomerPage } from "./find-customer-page.server";

/** As they are typed; the area empty = in general. */
interface IntroductionValues {
  staff: string;
  area: string;
  reason: string;
}

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => introductionWords[language].propose.title(args.data?.name ?? ""))(args);
}

export const loader = forStaff(async (visit) => {
  const { operations, staff, language } = visit;
  const { customer, house } = await findCustomerPage(visit);
  const colleagues = (await listStaffToChoose(operations)).filter(({ id }) => id !== staff.id);
  return {
    path: customerPath(customer.id),
    name: formatFullName(customer.name),
    staff: colleagues.map(({ id, name, team }) => ({
      value: id,
      label: `${formatFullName(name)}, ${house.directory.teams[team]?.label[language] ?? ""}`,
    })),
    areas: Object.entries(house.directory.areas).map(([value, label]) => ({ value, label: label[language] })),
  };
});

export const action = forStaff(async (visit) => {
  const { staff, language, request } = visit;
  const { customer } = await findCustomerPage(visit);
  const form = await readForm(request);
  const values = readValues(form);
  const result = await proposeIntroduction(asSent(visit, form), {
    ...{ customerId: customer.id, proposedBy: staff.id, staff: values.staff, area: values.area || null },
    ...{ reason: values.reason, actor: { type: "staff", id: staff.id } },
  });
  if (result.kind === "refused") return refuse(values, tellFault(result.fault, language));
  throw redirect(`${customerPath(customer.id)}?introduction=proposed`);
});

function readValues(form: FormData): IntroductionValues {
  const text = (name: keyof IntroductionValues) => String(form.get(name) ?? "").trim();
  return { staff: text("staff"), area: text("area"), reason: text("reason") };
}

function refuse(values: IntroductionValues, fault: FormFault) {
  return data({ values, faults: [fault] }, { status: 422 });
}

function tellFault(fault: IntroductionFault, language: StaffVisit["language"]): FormFault {
  const { fieldId, word } = placesOfFaults[fault];
  return { fieldId, text: introductionWords[language].faults[word] };
}

type FaultWord = keyof (typeof introductionWords)[Language]["faults"];

const placesOfFaults: Record<IntroductionFault, { fieldId: keyof IntroductionValues; word: FaultWord }> = {
  unknown_staff: { fieldId: "staff", word: "staffMissing" },
  unknown_area: { fieldId: "area", word: "areaMissing" },
  reason_missing: { fieldId: "reason", word: "reasonMissing" },
  reason_too_long: { fieldId: "reason", word: "reasonTooLong" },
  too_many: { fieldId: "staff", word: "tooMany" },
  declined_lately: { fieldId: "staff", word: "declinedLately" },
  not_possible: { fieldId: "staff", word: "notPossible" },
};

const noValues: IntroductionValues = { staff: "", area: "", reason: "" };

export default function IntroductionPage() {
  const { path, name, staff, areas } = useLoaderData<typeof loader>();
  const { values, faults } = useActionData<typeof action>() ?? { values: noValues, faults: [] };
  const { language } = useSite();
  const words = introductionWords[language].propose;
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <ProposalPage
      title={words.title(name)}
      lead={words.lead}
      customer={{ name, path }}
      faults={faults}
      submit={words.submit}
    >
      <Select
        name="staff"
        label={words.staff}
        options={[{ value: "", label: words.choose }, ...staff]}
        defaultValue={values.staff}
        error={errorAt("staff")}
      />
      <Select
        name="area"
        label={words.area}
        options={[{ value: "", label: words.inGeneral }, ...areas]}
        defaultValue={values.area}
        error={errorAt("area")}
      />
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        defaultValue={values.reason}
        error={errorAt("reason")}
      />
    </ProposalPage>
  );
}
