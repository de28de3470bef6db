import { useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { type CustomerVisit, forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import sendOnce from "~/browser/send-once?worker&url";
import { channelIcon } from "~/components/channel-icon";
import type { FormFault } from "~/components/editor-page";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { WishTimes } from "~/components/wish-times";
import { readWishValues, type WishValues } from "~/components/wish-values";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { ErrorSummary } from "~/design-system/error-summary";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { RadioGroup } from "~/design-system/radio-group";
import { Select } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { TextArea } from "~/design-system/text-area";
import { channelWords } from "~/i18n/channel-words";
import { formatPerson } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import { editorWords } from "~/i18n/words/editor-words";
import { siteWords } from "~/i18n/words/site-words";
import { validationWords } from "~/i18n/words/validation-words";
import { wishWords } from "~/i18n/words/wish-words";
import { listStaffToChoose } from "~/operations/list-staff-to-choose.server";
import { makeWish, type WishFault } from "~/operations/make-wish.server";
import { showLetter } from "~/operations/show-letter.server";
import { findWishFaults, toStretch, type WishFormFault } from "./check-wish.server";
import { listTopicOptions } from "./list-topic-options.server";

export const meta = titleOf((language) => wishWords[language].title);

export const handle = { enhancements: [sendOnce] };

export const loader = forCustomer(async ({ operations, customer, language }) => {
  const letter = await showLetter(operations, customer.id);
  const { company } = letter.house;
  const usable = letter.view.facts.contactPoints ?? [];
  const assigned =
    letter.lookedAfterBy.find(({ area, staff }) => area === null && staff !== null)?.staff ?? null;
  const values: WishValues = {
    channel: usable.includes("phone") ? "phone" : (usable[0] ?? ""),
    topic: "",
    staff: assigned ?? "",
    when: "soon",
    date: localMoment(operations.clock(), letter.preferences.timeZone).date,
    from: "",
    to: "",
    note: "",
  };
  return {
    values,
    channels: company.channels
      .filter(({ id }) => usable.includes(id))
      .map(({ id }) => ({ value: id, label: channelWords(id, language).label, icon: channelIcon(id) })),
    topics: listTopicOptions(letter.house, ["consent", "contract"], language),
    staff: (await listStaffToChoose(operations))
      .filter(({ id }) => !letter.preferences.people.blocked?.includes(id))
      .map(({ id, name }) => ({ value: id, label: formatPerson(name, language) })),
  };
});

export const action = forCustomer(async (visit) => {
  const { operations, customer } = visit;
  const values = readWishValues(await visit.request.formData());
  const letter = await showLetter(operations, customer.id);
  const stretch = toStretch(values, letter, operations.clock());
  const faults = findWishFaults(values, letter, stretch);
  if (faults.length > 0 || !stretch) return refuse(visit, values, faults);
  const result = await makeWish(operations, {
    customerId: customer.id,
    source: "wish",
    channel: values.channel,
    topic: values.topic || null,
    staff: values.staff || null,
    ...stretch,
    note: values.note,
  });
  if (result.kind === "made") throw redirect(`${customerHome}?wished`);
  return refuse(visit, values, [faultOf(result.fault)]);
});

function faultOf(fault: WishFault): WishFormFault {
  if (fault === "is_over") return { fieldId: "from", fault: "past" };
  if (fault === "too_far") return { fieldId: "date", fault: "tooFar" };
  if (fault === "too_many") return { fieldId: "channel", fault: "tooMany" };
  if (fault === "ends_before_it_begins") return { fieldId: "from", fault: "endBeforeStart" };
  return { fieldId: "channel", fault: "channelMissing" };
}

function refuse({ language }: CustomerVisit, values: WishValues, faults: WishFormFault[]) {
  const words = validationWords[language].wish;
  const told: FormFault[] = faults.map(({ fieldId, fault, address }) => ({
    fieldId,
    text: fault === "noContactPoint" ? words.noContactPoint(address ?? "") : words[fault],
  }));
  return data({ values, faults: told }, { status: 422 });
}

export default function WishPage() {
  const { values: fresh, channels, topics, staff } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = useSite();
  const words = wishWords[language];
  const values = answer?.values ?? fresh;
  const faults = answer?.faults ?? [];
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <Stack gap="large" narrow>
      <PageHeader title={words.titleAnyChannel} lead={words.intro} />
      {faults.length > 0 && (
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
      )}
      <form method="post">
        <Stack gap="large">
          <RadioGroup
            name="channel"
            legend={words.channel}
            defaultValue={values.channel}
            options={channels}
            error={errorAt("channel")}
          />
          <WishTimes values={values} faults={faults} />
          <Select
            name="staff"
            label={words.person}
            defaultValue={values.staff}
            options={[{ value: "", label: words.anyPerson }, ...staff]}
          />
          <Select
            name="topic"
            label={words.topic}
            defaultValue={values.topic}
            options={[{ value: "", label: words.anyTopic }, ...topics]}
          />
          <TextArea
            name="note"
            label={words.note}
            hint={words.noteHint}
            defaultValue={values.note}
            error={errorAt("note")}
          />
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
