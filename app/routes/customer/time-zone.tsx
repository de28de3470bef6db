import { useActionData, useLoaderData } from "@remix-run/react";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import followChoices from "~/browser/follow-choices?worker&url";
import sendOnce from "~/browser/send-once?worker&url";
import { EditorPage, SaveRow } from "~/components/choices/editor-page";
import { listZoneOptions } from "~/components/hours/list-zone-options";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Select } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { formatTime } from "~/i18n/format/format-time";
import { formatZone } from "~/i18n/format/format-zone";
import { localMoment } from "~/i18n/format/local-moment";
import { timeZoneWords } from "~/i18n/words/time-zone-words";
import { validationWords } from "~/i18n/words/validation-words";
import { showChoices } from "~/operations/preferences/show-choices.server";
import { presentInForce } from "./present-preview.server";
import { savePart } from "./save-part.server";

export const handle = { enhancements: [followChoices, sendOnce] };

export const meta = titleOf((language) => timeZoneWords[language].title);

export const loader = forCustomerOrMandate(async (visit) => {
  const { operations, customer, language } = visit;
  const choices = await showChoices(operations, customer.id);
  const { timeZone } = choices.preferences;
  return {
    version: choices.version,
    timeZone,
    time: formatTime(localMoment(operations.clock(), timeZone).time, language),
    inForce: presentInForce(visit, choices, "hours"),
  };
});

export const action = forCustomerOrMandate(async (visit) => {
  const form = await readForm(visit.request);
  const timeZone = String(form.get("timeZone") ?? "");
  return savePart(visit, form, {
    editor: "hours",
    values: { timeZone },
    faults: [],
    change: (current) => ({ ...current, timeZone }),
    fallbackFieldId: "timeZone",
    fallbackText: validationWords[visit.language].hours.timeZoneUnknown,
  });
});

export default function TimeZonePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = useSite();
  const words = timeZoneWords[language];
  return (
    <EditorPage
      place="hours"
      title={words.title}
      lead={words.intro(formatZone(page.timeZone, language), page.time)}
      faults={answer?.faults}
      conflict={answer?.conflict}
      preview={answer?.preview}
      inForce={page.inForce}
      onlyWidens
    >
      <form method="post" data-follow>
        <Stack gap="large">
          <Select
            name="timeZone"
            label={words.field}
            hint={words.hint}
            error={answer?.faults[0]?.text}
            defaultValue={answer?.values.timeZone ?? page.timeZone}
            options={listZoneOptions(page.timeZone, language)}
          />
          <SaveRow version={answer?.version ?? page.version} conflict={answer?.conflict} />
        </Stack>
      </form>
    </EditorPage>
  );
}
