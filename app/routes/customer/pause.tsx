import { useActionData, useLoaderData } from "@remix-run/react";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import followChoices from "~/browser/follow-choices?worker&url";
import { EditorPage, SaveRow } from "~/components/choices/editor-page";
import { PauseFields } from "~/components/pause/pause-fields";
import { listPauseFaults, type PauseValues, readPauseValues, toPause } from "~/components/pause/pause-values";
import { RunningPauses } from "~/components/pause/running-pauses";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Stack } from "~/design-system/stack";
import { addPause } from "~/domain/preference/pause-contacts";
import { localMoment } from "~/i18n/format/local-moment";
import { pauseWords } from "~/i18n/words/pause-words";
import { validationWords } from "~/i18n/words/validation-words";
import { findOwnTimeZone } from "~/operations/customers/find-own-time-zone.server";
import { showChoices } from "~/operations/preferences/show-choices.server";
import { listTopicOptions } from "./list-topic-options.server";
import { presentInForce } from "./present-preview.server";
import { savePart } from "./save-part.server";

export const handle = { enhancements: [followChoices] };

export const meta = titleOf((language) => pauseWords[language].title);

export const loader = forCustomerOrMandate(async (visit) => {
  const { operations, customer, language } = visit;
  const choices = await showChoices(operations, customer.id);
  const today = localMoment(operations.clock(), choices.preferences.timeZone).date;
  const values: PauseValues = { length: "until", from: today, until: "", except: [] };
  return {
    version: choices.version,
    values,
    pauses: (choices.preferences.pauses ?? []).filter(({ to }) => to === null || to >= today),
    topics: listTopicOptions(choices.house, ["consent"], language),
    inForce: presentInForce(visit, choices, "pause"),
  };
});

export const action = forCustomerOrMandate(async (visit) => {
  const { operations, customer, language } = visit;
  const form = await readForm(visit.request);
  const values = readPauseValues(form);
  const timeZone = await findOwnTimeZone(operations, customer.id);
  const today = localMoment(operations.clock(), timeZone).date;
  const words = validationWords[language].pause;
  return savePart(visit, form, {
    editor: "pause",
    values,
    faults: listPauseFaults(values, today).map(({ fieldId, fault }) => ({ fieldId, text: words[fault] })),
    change: (current) => addPause(current, toPause(values, today), today),
    fallbackFieldId: "length",
    fallbackText: words.tooMany,
  });
});

export default function PausePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = pauseWords[useSite().language];
  return (
    <EditorPage
      place="pause"
      title={words.title}
      lead={words.intro}
      faults={answer?.faults}
      conflict={answer?.conflict}
      preview={answer?.preview}
      inForce={page.inForce}
    >
      <RunningPauses pauses={page.pauses} />
      <form method="post" data-follow>
        <Stack gap="large">
          <PauseFields
            values={answer?.values ?? page.values}
            topics={page.topics}
            faults={answer?.faults ?? []}
          />
          <SaveRow
            version={answer?.version ?? page.version}
            conflict={answer?.conflict}
            label={words.submit}
            icon="pause"
          />
        </Stack>
      </form>
    </EditorPage>
  );
}
