import { useActionData, useLoaderData } from "@remix-run/react";
import { forCustomer } from "~/auth/guards.server";
import { channelIcon } from "~/components/channel-icon";
import { EditorPage, SaveRow, SentencesInForce } from "~/components/editor-page";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { CheckboxGroup } from "~/design-system/checkbox-group";
import { RadioGroup } from "~/design-system/radio-group";
import { Select } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import type { Preferences } from "~/domain/preference/preference";
import { channelWords } from "~/i18n/channel-words";
import { exceptionsEditorWords } from "~/i18n/words/exceptions-editor-words";
import { validationWords } from "~/i18n/words/validation-words";
import { listRegions } from "~/operations/list-regions.server";
import { showLetter } from "~/operations/show-letter.server";
import { listParagraphsOf } from "./list-paragraphs-of.server";
import { savePart } from "./save-part.server";

interface ExceptionsValues {
  byAppointment: string[];
  publicHolidays: boolean;
  region: string;
}

export const meta = titleOf((language) => exceptionsEditorWords[language].title);

export const loader = forCustomer(async ({ operations, customer, language }) => {
  const letter = await showLetter(operations, customer.id);
  const { company } = letter.house;
  const { byAppointment, publicHolidays, region } = letter.preferences;
  const houseMarks = company.channels.filter((channel) => channel.byAppointment).map(({ id }) => id);
  const values: ExceptionsValues = {
    byAppointment: byAppointment ?? houseMarks,
    publicHolidays: publicHolidays ?? false,
    region: region ?? company.region ?? "",
  };
  return {
    version: letter.version,
    values,
    channels: company.channels
      .filter(({ live }) => live)
      .map(({ id, byAppointment: isHouseRule }) => ({
        id,
        label: channelWords(id, language).label,
        isHouseRule: isHouseRule ?? false,
      })),
    regions: await listRegions(operations, language, values.region),
    paragraphs: listParagraphsOf(letter, "exceptions", language),
  };
});

export const action = forCustomer(async (visit) => {
  const form = await visit.request.formData();
  const values: ExceptionsValues = {
    byAppointment: form.getAll("byAppointment").map(String),
    publicHolidays: form.get("publicHolidays") === "yes",
    region: String(form.get("region") ?? ""),
  };
  return savePart(visit, form, {
    values,
    faults: [],
    change: (current) => withExceptions(current, values),
    fallbackFieldId: "byAppointment",
    fallbackText: validationWords[visit.language].choiceMissing,
  });
});

function withExceptions(current: Preferences, { region, ...values }: ExceptionsValues): Preferences {
  return { ...current, ...values, ...(region && { region }) };
}

export default function ExceptionsPage() {
  const { version, values: saved, channels, regions, paragraphs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = exceptionsEditorWords[useSite().language];
  const values = answer?.values ?? saved;
  return (
    <EditorPage
      place="exceptions"
      title={words.title}
      lead={words.intro}
      faults={answer?.faults}
      conflict={answer?.conflict}
    >
      <form method="post">
        <Stack gap="large">
          <CheckboxGroup
            name="byAppointment"
            legend={words.byAppointment.legend}
            hint={words.byAppointment.hint}
            defaultValues={values.byAppointment}
            options={channels.map(({ id, label, isHouseRule }) => ({
              value: id,
              label,
              icon: channelIcon(id),
              ...(isHouseRule && { hint: words.byAppointment.houseRule }),
            }))}
          />
          <RadioGroup
            name="publicHolidays"
            legend={words.publicHolidays.legend}
            defaultValue={values.publicHolidays ? "yes" : "no"}
            options={[
              { value: "no", label: words.publicHolidays.no },
              { value: "yes", label: words.publicHolidays.yes },
            ]}
          />
          <Select
            name="region"
            label={words.publicHolidays.region}
            defaultValue={values.region}
            options={regions}
          />
          <SaveRow version={answer?.version ?? version} conflict={answer?.conflict} />
        </Stack>
      </form>
      <SentencesInForce paragraphs={paragraphs} />
    </EditorPage>
  );
}
