import { useActionData, useLoaderData } from "@remix-run/react";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import followChoices from "~/browser/follow-choices?worker&url";
import paintWeek from "~/browser/paint-week?worker&url";
import { EditorPage, editorPaths, SaveRow } from "~/components/choices/editor-page";
import { CopyDayFields } from "~/components/hours/copy-day-fields";
import { HolidayNote } from "~/components/hours/holiday-note";
import {
  editHours,
  type HoursValues,
  readHoursValues,
  toHoursValues,
  toWindows,
} from "~/components/hours/hours-values";
import { UsualWeeks } from "~/components/hours/usual-weeks";
import { WeekFields } from "~/components/hours/week-fields";
import { writeHouseHours } from "~/components/hours/write-house-hours";
import { ZoneNote } from "~/components/hours/zone-note";
import { useMayWiden } from "~/components/mandates/use-may-widen";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { DefaultButton } from "~/design-system/default-button";
import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { SegmentedFilter } from "~/design-system/segmented-filter";
import { Stack } from "~/design-system/stack";
import week from "~/design-system/week.css?url";
import type { Channel } from "~/domain/preference/channel";
import type { Preferences } from "~/domain/preference/preference";
import { channelWords } from "~/i18n/channel-words";
import { formatTime } from "~/i18n/format/format-time";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import { validationWords } from "~/i18n/words/validation-words";
import { findHouse } from "~/operations/house/find-house.server";
import { showChoices } from "~/operations/preferences/show-choices.server";
import { listHoursFaults } from "./list-hours-faults.server";
import { presentHolidays } from "./present-holidays.server";
import { presentInForce } from "./present-preview.server";
import { savePart } from "./save-part.server";

const hoursTitle = (language: Language, channel: string) => {
  const { title } = hoursEditorWords[language];
  if (channel === "phone" || channel === "visit" || channel === "video") return title[channel];
  return title.other(channelWords(channel, language).label);
};

export const handle = { enhancements: [followChoices, paintWeek] };

export const meta = titleOf((language) => hoursEditorWords[language].title.phone);

export const links = () => [{ rel: "stylesheet", href: week }];

export const loader = forCustomerOrMandate(async (visit) => {
  const { operations, customer, language, params } = visit;
  const choices = await showChoices(operations, customer.id);
  const { channels } = choices.house.company;
  const channel = getChannel(channels, params.channel);
  const { timeZone, hours } = choices.preferences;
  const now = operations.clock();
  return {
    channel: channel.id,
    title: hoursTitle(language, channel.id),
    channels: channels.map(({ id }) => ({ id, label: channelWords(id, language).label })),
    houseHours: channel.hours ?? null,
    values: toHoursValues(hours?.[channel.id], channel.hours),
    version: choices.version,
    zone: { timeZone, time: formatTime(localMoment(now, timeZone).time, language) },
    holidays: channel.live ? presentHolidays(choices, now, language) : null,
    inForce: presentInForce(visit, choices, "hours"),
  };
});

export const action = forCustomerOrMandate(async (visit) => {
  const form = await readForm(visit.request);
  const { company } = await findHouse(visit.operations);
  const channel = getChannel(company.channels, visit.params.channel);
  const typed = readHoursValues(form);
  const edited = editHours(typed, form, channel.hours);
  const values = edited ?? typed;
  return savePart(visit, form, {
    editor: "hours",
    values,
    faults: listHoursFaults(values, visit.language),
    change: (current) => withHours(current, channel, values),
    isDraft: edited !== null,
    fallbackFieldId: "week",
    fallbackText: validationWords[visit.language].hours.tooMany,
  });
});

/** The first one where none is named. */
function getChannel(channels: readonly Channel[], id: string | undefined): Channel {
  const channel = channels.find((each) => each.id === (id ?? channels[0]?.id));
  if (!channel) throw new Response(null, { status: 404 });
  return channel;
}

function withHours(current: Preferences, { id, hours: house }: Channel, values: HoursValues): Preferences {
  const { [id]: _before, ...others } = current.hours ?? {};
  const chosen = values.mode === "own" ? toWindows(values) : values.mode === "never" ? [] : house;
  return { ...current, hours: chosen ? { ...others, [id]: chosen } : others };
}

export default function HoursPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const site = useSite();
  const words = hoursEditorWords[site.language];
  const values = answer?.values ?? page.values;
  const faults = answer?.faults ?? [];
  const isHouseOffered = useMayWiden() || page.values.mode === "house";
  const modes = (["own", "house", "never"] as const).filter((mode) => mode !== "house" || isHouseOffered);
  return (
    <EditorPage
      place="hours"
      title={page.title}
      lead={words.intro}
      faults={answer?.faults}
      conflict={answer?.conflict}
      preview={answer?.preview}
      inForce={page.inForce}
    >
      <SegmentedFilter
        label={words.channelTabs}
        items={page.channels.map(({ id, label }) => ({
          href: `${editorPaths.hours}/${id}`,
          label,
          current: id === page.channel,
        }))}
      />
      <form method="post" data-follow data-house={JSON.stringify(page.houseHours)} key={page.channel}>
        <DefaultButton />
        <Stack gap="large">
          <UsualWeeks />
          <RadioGroup
            name="mode"
            legend={words.modes.legend}
            hint={writeHouseHours(page.channel, page.houseHours, site)}
            defaultValue={values.mode}
            options={modes.map((mode) => ({
              value: mode,
              label: words.modes[mode],
            }))}
          />
          <RevealedPart when="own">
            <Stack>
              <WeekFields values={values} houseHours={page.houseHours} faults={faults} />
              <CopyDayFields />
            </Stack>
          </RevealedPart>
          <SaveRow version={answer?.version ?? page.version} conflict={answer?.conflict} />
        </Stack>
      </form>
      <ZoneNote {...page.zone} />
      {page.holidays && <HolidayNote {...page.holidays} />}
    </EditorPage>
  );
}
