import { useActionData, useLoaderData } from "@remix-run/react";
import { forCustomer } from "~/auth/guards.server";
import followChoices from "~/browser/follow-choices?worker&url";
import sendOnce from "~/browser/send-once?worker&url";
import { EditorPage, editorPaths, SaveRow } from "~/components/editor-page";
import {
  type HoursFault,
  listHoursFaults,
  readHoursValues,
  toField,
  toHoursValues,
  toWindows,
} from "~/components/hours-values";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { WeekFields } from "~/components/week-fields";
import { ZoneField } from "~/components/zone-field";
import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { SegmentedFilter } from "~/design-system/segmented-filter";
import { Stack } from "~/design-system/stack";
import type { HoursWindow } from "~/domain/preference/channel";
import type { Preferences } from "~/domain/preference/preference";
import { channelWords } from "~/i18n/channel-words";
import { weekdayName } from "~/i18n/format/format-days";
import { formatZone } from "~/i18n/format/format-zone";
import type { Language } from "~/i18n/language";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import { validationWords } from "~/i18n/words/validation-words";
import { findHouse } from "~/operations/find-house.server";
import { showLetter } from "~/operations/show-letter.server";
import { listParagraphsOf } from "./list-paragraphs-of.server";
import { savePart } from "./save-part.server";

const hoursTitle = (language: Language, channel: string) => {
  const { title } = hoursEditorWords[language];
  if (channel === "phone" || channel === "visit" || channel === "video") return title[channel];
  return title.other(channelWords(channel, language).label);
};

export const handle = { enhancements: [followChoices, sendOnce] };

export const meta = titleOf((language) => hoursEditorWords[language].title.phone);

export const loader = forCustomer(async ({ operations, customer, language, params }) => {
  const letter = await showLetter(operations, customer.id);
  const { channels } = letter.house.company;
  const channel = channels.find(({ id }) => id === (params.channel ?? channels[0]?.id));
  if (!channel) throw new Response(null, { status: 404 });
  const { timeZone, hours } = letter.preferences;
  return {
    channel: channel.id,
    title: hoursTitle(language, channel.id),
    channels: channels.map(({ id }) => ({ id, label: channelWords(id, language).label })),
    houseHours: channel.hours ?? null,
    values: { ...toHoursValues(hours?.[channel.id], channel.hours), timeZone },
    version: letter.version,
    zone: formatZone(timeZone),
    paragraphs: listParagraphsOf(letter, "hours", language),
  };
});

export const action = forCustomer(async (visit) => {
  const form = await visit.request.formData();
  const { company } = await findHouse(visit.operations);
  const channel = company.channels.find(({ id }) => id === (visit.params.channel ?? company.channels[0]?.id));
  if (!channel) throw new Response(null, { status: 404 });
  const values = { ...readHoursValues(form), timeZone: String(form.get("timeZone") ?? "") };
  const words = validationWords[visit.language].hours;
  return savePart(visit, form, {
    editor: "hours",
    values,
    faults: listHoursFaults(values).map((fault) => ({
      fieldId: toField(fault.day, fault.range),
      text: faultText(fault, visit.language),
    })),
    change: (current) => withHours(current, channel.id, values, channel.hours),
    fallbackFieldId: "timeZone",
    fallbackText: words.timeZoneUnknown,
  });
});

function withHours(
  current: Preferences,
  channel: string,
  values: ReturnType<typeof readHoursValues> & { timeZone: string },
  house: HoursWindow[] | undefined,
): Preferences {
  const { [channel]: _before, ...others } = current.hours ?? {};
  const chosen = values.mode === "own" ? toWindows(values) : values.mode === "never" ? [] : house;
  const hours = chosen ? { ...others, [channel]: chosen } : others;
  return { ...current, hours, timeZone: values.timeZone || current.timeZone };
}

function faultText({ day, fault }: HoursFault, language: Language): string {
  const words = validationWords[language].hours;
  const name = weekdayName(day, language);
  if (fault === "from_missing") return words.fromMissing(name);
  if (fault === "to_missing") return words.toMissing(name);
  if (fault === "to_before_from") return words.toBeforeFrom(name);
  return fault === "to_equals_from" ? words.toEqualsFrom(name) : words.timeInvalid;
}

export default function HoursPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = hoursEditorWords[useSite().language];
  const values = answer?.values ?? page.values;
  return (
    <EditorPage
      place="hours"
      title={page.title}
      lead={words.introRows(page.zone)}
      faults={answer?.faults}
      conflict={answer?.conflict}
      preview={answer?.preview}
      paragraphs={page.paragraphs}
    >
      <SegmentedFilter
        label={words.channelTabs}
        items={page.channels.map(({ id, label }) => ({
          href: `${editorPaths.hours}/${id}`,
          label,
          current: id === page.channel,
        }))}
      />
      <form method="post" data-follow key={page.channel}>
        <Stack gap="large">
          <RadioGroup
            name="mode"
            legend={words.modes.legend}
            defaultValue={values.mode}
            options={(["own", "house", "never"] as const).map((mode) => ({
              value: mode,
              label: words.modes[mode],
            }))}
          />
          <RevealedPart when="own">
            <WeekFields values={values} houseHours={page.houseHours} faults={answer?.faults ?? []} />
          </RevealedPart>
          <ZoneField timeZone={values.timeZone} faults={answer?.faults ?? []} />
          <SaveRow version={answer?.version ?? page.version} conflict={answer?.conflict} />
        </Stack>
      </form>
    </EditorPage>
  );
}
