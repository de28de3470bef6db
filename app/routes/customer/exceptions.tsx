import { useActionData, useLoaderData } from "@remix-run/react";
import { data } from "@remix-run/server-runtime";
import { type CustomerVisit, forCustomerOrMandate } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import followChoices from "~/browser/follow-choices?worker&url";
import { SenderFields } from "~/components/admin/sender-fields";
import { channelIcon } from "~/components/choices/channel-icon";
import { EditorPage, SaveRow } from "~/components/choices/editor-page";
import { NextHolidays } from "~/components/hours/holiday-note";
import { readRegion } from "~/components/hours/read-region";
import { RegionFields } from "~/components/hours/region-fields";
import { useMayWiden } from "~/components/mandates/use-may-widen";
import { BlockedPeople } from "~/components/people/blocked-people";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { CheckboxGroup } from "~/design-system/checkbox-group";
import { DefaultButton } from "~/design-system/default-button";
import { RadioGroup } from "~/design-system/radio-group";
import { Stack } from "~/design-system/stack";
import { listInCharge } from "~/domain/preference/list-in-charge";
import { listRanked } from "~/domain/preference/list-ranked";
import type { Preferences } from "~/domain/preference/preference";
import { channelWords } from "~/i18n/channel-words";
import { countryOf } from "~/i18n/format/format-region";
import { exceptionsEditorWords } from "~/i18n/words/exceptions-editor-words";
import { validationWords } from "~/i18n/words/validation-words";
import { findOwnTimeZone } from "~/operations/customers/find-own-time-zone.server";
import { listCountries, listRegions } from "~/operations/house/list-regions.server";
import { showChoices } from "~/operations/preferences/show-choices.server";
import { listStaffToChoose } from "~/operations/staff/list-staff-to-choose.server";
import { presentHolidays, presentNextHolidays } from "./present-holidays.server";
import { presentInForce } from "./present-preview.server";
import { savePart } from "./save-part.server";

interface ExceptionsValues {
  automated: string[];
  ai: string[];
  byAppointment: string[];
  publicHolidays: boolean;
  region: string;
}

export const handle = { enhancements: [followChoices] };

export const meta = titleOf((language) => exceptionsEditorWords[language].title);

export const loader = forCustomerOrMandate(async (visit) => {
  const { operations, customer, language } = visit;
  const choices = await showChoices(operations, customer.id);
  const { company } = choices.house;
  const { byAppointment, publicHolidays, region } = choices.preferences;
  const houseMarks = company.channels.filter((channel) => channel.byAppointment).map(({ id }) => id);
  const { automated = [], ai = [], blocked = [] } = choices.preferences.people;
  const values: ExceptionsValues = {
    automated,
    ai,
    byAppointment: byAppointment ?? houseMarks,
    publicHolidays: publicHolidays ?? false,
    region: region ?? company.region ?? "",
  };
  return {
    version: choices.version,
    values,
    channels: company.channels.map(({ id, live, byAppointment: isHouseRule = false }) => ({
      id,
      label: channelWords(id, language).label,
      live,
      isHouseRule,
    })),
    blocked,
    listed: listRanked(choices.preferences),
    inCharge: listInCharge(choices.view.facts),
    staff: await listStaffToChoose(operations),
    holidays: presentHolidays(choices, operations.clock(), language),
    countries: await listCountries(operations, language, values.region),
    regions: listRegions(countryOf(values.region), language),
    inForce: presentInForce(visit, choices, "exceptions"),
  };
});

export const action = forCustomerOrMandate(async (visit) => {
  const form = await readForm(visit.request);
  const values: ExceptionsValues = {
    automated: form.getAll("automated").map(String),
    ai: form.getAll("ai").map(String),
    byAppointment: form.getAll("byAppointment").map(String),
    publicHolidays: form.get("publicHolidays") === "yes",
    region: readRegion(form),
  };
  const answer = await savePart(visit, form, {
    editor: "exceptions",
    values,
    faults: [],
    change: (current) => withExceptions(current, values),
    fallbackFieldId: "byAppointment",
    fallbackText: validationWords[visit.language].choiceMissing,
  });
  const next = await listHolidaysOf(visit, values.region);
  const regions = listRegions(countryOf(values.region), visit.language);
  return data({ ...answer.data, next, regions }, answer.init ?? undefined);
});

/** Of the region that is chosen in the form, saved or not. */
async function listHolidaysOf({ operations, customer, language }: CustomerVisit, region: string) {
  const timeZone = await findOwnTimeZone(operations, customer.id);
  return presentNextHolidays(region, { now: operations.clock(), timeZone }, language);
}

function withExceptions(current: Preferences, values: ExceptionsValues): Preferences {
  const { automated, ai, region, ...others } = values;
  return { ...current, ...others, ...(region && { region }), people: { ...current.people, automated, ai } };
}

export default function ExceptionsPage() {
  const {
    version,
    values: saved,
    channels,
    countries,
    regions,
    holidays,
    blocked,
    listed,
    inCharge,
    staff,
    inForce,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = exceptionsEditorWords[useSite().language];
  const mayWiden = useMayWiden();
  const values = answer?.values ?? saved;
  return (
    <EditorPage
      place="exceptions"
      title={words.title}
      lead={words.intro}
      faults={answer?.faults}
      conflict={answer?.conflict}
      preview={answer?.preview}
      inForce={inForce}
    >
      <form method="post" data-follow>
        <DefaultButton />
        <Stack gap="large">
          <SenderFields
            channels={channels}
            automated={values.automated}
            ai={values.ai}
            open={mayWiden ? undefined : saved}
          />
          <CheckboxGroup
            name="byAppointment"
            legend={words.byAppointment.legend}
            hint={words.byAppointment.hint}
            defaultValues={values.byAppointment}
            options={channels
              .filter(({ id, live }) => live && (mayWiden || !saved.byAppointment.includes(id)))
              .map(({ id, label, isHouseRule }) => ({
                value: id,
                label,
                icon: channelIcon(id),
                ...(isHouseRule && { hint: words.byAppointment.houseRule }),
              }))}
          />
          {!mayWiden &&
            saved.byAppointment.map((id) => <input key={id} type="hidden" name="byAppointment" value={id} />)}
          <RadioGroup
            name="publicHolidays"
            legend={words.publicHolidays.legend}
            defaultValue={values.publicHolidays ? "yes" : "no"}
            options={[
              { value: "no", label: words.publicHolidays.no },
              ...(mayWiden || saved.publicHolidays
                ? [{ value: "yes", label: words.publicHolidays.yes }]
                : []),
            ]}
          />
          {mayWiden ? (
            <RegionFields region={values.region} countries={countries} regions={answer?.regions ?? regions} />
          ) : (
            <input type="hidden" name="region" value={saved.region} />
          )}
          <div id="next-holidays" data-follows>
            <NextHolidays next={answer?.next ?? holidays?.next ?? []} />
          </div>
          <SaveRow version={answer?.version ?? version} conflict={answer?.conflict} />
        </Stack>
      </form>
      <BlockedPeople staff={staff} listed={listed} inCharge={inCharge} blocked={blocked} />
    </EditorPage>
  );
}
