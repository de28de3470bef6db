import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forStaff, type StaffVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import type { FormFault } from "~/components/choices/editor-page";
import { StretchFields } from "~/components/hours/stretch-fields";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { ChannelAndTopic } from "~/components/staff/channel-and-topic";
import { ProposalPage } from "~/components/staff/proposal-page";
import { formatFullName } from "~/i18n/format/format-person";
import { formatZone } from "~/i18n/format/format-zone";
import type { Language } from "~/i18n/language";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { type AppointmentFault, proposeAppointment } from "~/operations/wishes/propose-appointment.server";
import { customerPath } from "./customer-path";
import { findCustomerPage } from "./find-customer-page.server";
import { presentRecordForm } from "./present-record-form.server";
import { type AppointmentValues, readAppointmentForm } from "./read-appointment-form.server";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => appointmentWords[language].propose.title(args.data?.name ?? ""))(args);
}

export const loader = forStaff(async (visit) => {
  const page = await findCustomerPage(visit, "appointment");
  const { channels, topics } = presentRecordForm(page, visit.language);
  const { id, name } = page.customer;
  const place = formatZone(page.house.settings.timeZone, visit.language);
  return { path: customerPath(id), name: formatFullName(name), channels, topics, place };
});

export const action = forStaff(async (visit) => {
  const { staff, language, request } = visit;
  const page = await findCustomerPage(visit, "appointment");
  const { zone } = page.house.compiled;
  const form = await readForm(request);
  const { values, faults, from, until } = readAppointmentForm(form, zone, language);
  if (faults.length > 0) return refuse(values, faults);
  const result = await proposeAppointment(asSent(visit, form), {
    ...{ customerId: page.customer.id, staff: staff.id, channel: values.channel, topic: values.topic },
    ...{ from, until, proposedBy: { type: "staff", id: staff.id } },
  });
  if (result.kind === "refused") return refuse(values, [tellFault(result.fault, visit)]);
  throw redirect(`${customerPath(page.customer.id)}?appointment=proposed`);
});

function refuse(values: AppointmentValues, faults: FormFault[]) {
  return data({ values, faults }, { status: 422 });
}

function tellFault(fault: AppointmentFault, { language }: StaffVisit): FormFault {
  const { fieldId, word } = placesOfFaults[fault];
  return { fieldId, text: appointmentWords[language].faults[word] };
}

type FaultWord = keyof (typeof appointmentWords)[Language]["faults"];

const placesOfFaults: Record<AppointmentFault, { fieldId: keyof AppointmentValues; word: FaultWord }> = {
  unknown_channel: { fieldId: "channel", word: "channelMissing" },
  unknown_topic: { fieldId: "topic", word: "topicMissing" },
  unknown_staff: { fieldId: "channel", word: "notPossible" },
  has_begun: { fieldId: "from", word: "hasBegun" },
  ends_before_it_begins: { fieldId: "from", word: "endBeforeStart" },
  too_long: { fieldId: "from", word: "endBeforeStart" },
  too_far: { fieldId: "date", word: "tooFar" },
  too_many: { fieldId: "channel", word: "tooMany" },
  declined_lately: { fieldId: "channel", word: "declinedLately" },
  not_possible: { fieldId: "channel", word: "notPossible" },
};

export default function AppointmentPage() {
  const { path, name, channels, topics, place } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = useSite();
  const words = appointmentWords[language].propose;
  const values = answer?.values ?? { channel: "", topic: "", date: "", from: "", to: "" };
  const faults = answer?.faults ?? [];
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <ProposalPage
      title={words.title(name)}
      lead={words.lead}
      customer={{ name, path }}
      faults={faults}
      submit={words.submit}
    >
      <ChannelAndTopic {...{ channels, topics, values, words, errorAt }} />
      <StretchFields legend={words.when(place)} values={values} faults={faults} />
    </ProposalPage>
  );
}
