import { useActionData, useLoaderData } from "@remix-run/react";
import { forCustomerOrFullMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { channelIcon } from "~/components/choices/channel-icon";
import { FormKey } from "~/components/site/form-key";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { TimesInstead } from "~/components/wishes/times-instead";
import { WishTimes } from "~/components/wishes/wish-times";
import type { WishValues } from "~/components/wishes/wish-values";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { DefaultButton } from "~/design-system/default-button";
import { ErrorSummary } from "~/design-system/error-summary";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { Select } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { TextArea } from "~/design-system/text-area";
import { channelWords } from "~/i18n/channel-words";
import { formatPerson } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import { editorWords } from "~/i18n/words/editor-words";
import { siteWords } from "~/i18n/words/site-words";
import { wishWords } from "~/i18n/words/wish-words";
import { showChoices } from "~/operations/preferences/show-choices.server";
import { listStaffToChoose } from "~/operations/staff/list-staff-to-choose.server";
import { listTopicOptions } from "./list-topic-options.server";
import { sendWish } from "./send-wish.server";
import { listKinds, presentRepairs } from "./wish-topic.server";

export const meta = titleOf((language) => wishWords[language].title);

export const loader = forCustomerOrFullMandate(async ({ operations, customer, language }) => {
  const choices = await showChoices(operations, customer.id);
  const { company } = choices.house;
  const usable = choices.view.facts.contactPoints ?? [];
  const values: WishValues = {
    kind: "question",
    channel: usable.includes("phone") ? "phone" : (usable[0] ?? ""),
    topic: "",
    repair: "",
    staff: "",
    when: "soon",
    date: localMoment(operations.clock(), choices.preferences.timeZone).date,
    time: "any",
    from: "",
    to: "",
    note: "",
    instead: "",
    anyway: "",
  };
  return {
    values,
    kinds: listKinds(choices.house),
    channels: company.channels
      .filter(({ id }) => usable.includes(id))
      .map(({ id }) => ({ value: id, label: channelWords(id, language).label, icon: channelIcon(id) })),
    topics: listTopicOptions(choices.house, ["consent", "contract"], language),
    repairs: presentRepairs(choices.house, language),
    staff: (await listStaffToChoose(operations))
      .filter(({ id }) => !choices.preferences.people.blocked?.includes(id))
      .map(({ id, name }) => ({ value: id, label: formatPerson(name, language) })),
  };
});

export const action = forCustomerOrFullMandate(sendWish);

export default function WishPage() {
  const { values: fresh, kinds: offered, channels, topics, repairs, staff } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = useSite();
  const words = wishWords[language];
  const values = answer?.values ?? fresh;
  const faults = answer?.faults ?? [];
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <Stack gap="large" narrow>
      <PageHeader title={words.title} lead={words.intro} />
      {faults.length > 0 && (
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
      )}
      <form method="post">
        <FormKey />
        <DefaultButton />
        <Stack gap="large">
          <RadioGroup
            name="kind"
            legend={words.kind}
            defaultValue={values.kind}
            options={offered.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          />
          <RadioGroup
            name="channel"
            legend={words.channel}
            defaultValue={values.channel}
            options={channels}
            error={errorAt("channel")}
          />
          <WishTimes values={values} faults={faults} />
          {answer?.instead && <TimesInstead times={answer.instead} />}
          {repairs.length > 1 && (
            <RevealedPart when="repair">
              <Select
                name="repair"
                label={words.repair}
                defaultValue={values.repair || repairs[0]?.value}
                options={repairs}
              />
            </RevealedPart>
          )}
          <RevealedPart when="question complaint">
            <Select
              name="topic"
              label={words.topic}
              defaultValue={values.topic}
              options={[{ value: "", label: words.anyTopic }, ...topics]}
            />
          </RevealedPart>
          <Select
            name="staff"
            label={words.person}
            defaultValue={values.staff}
            options={[{ value: "", label: words.anyPerson }, ...staff]}
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
