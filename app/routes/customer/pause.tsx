import { useActionData, useLoaderData } from "@remix-run/react";
import { forCustomer } from "~/auth/guards.server";
import followChoices from "~/browser/follow-choices?worker&url";
import sendOnce from "~/browser/send-once?worker&url";
import { EditorPage, type FormFault } from "~/components/editor-page";
import { RunningPauses } from "~/components/running-pauses";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { Button } from "~/design-system/button";
import { CheckboxGroup } from "~/design-system/checkbox-group";
import { DateInput } from "~/design-system/date-input";
import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { Stack } from "~/design-system/stack";
import { addPause } from "~/domain/preference/pause-contacts";
import type { LocalDate, Pause } from "~/domain/preference/preference";
import { parseLocalDate } from "~/domain/time/local-date";
import { localMoment } from "~/i18n/format/local-moment";
import { pauseWords } from "~/i18n/words/pause-words";
import { validationWords } from "~/i18n/words/validation-words";
import { showLetter } from "~/operations/show-letter.server";
import { listParagraphsOf } from "./list-paragraphs-of.server";
import { listTopicOptions } from "./list-topic-options.server";
import { savePart } from "./save-part.server";

interface PauseValues {
  from: string;
  length: string;
  until: string;
  except: string[];
}

type PauseFault = "fromMissing" | "untilMissing" | "untilBeforeFrom" | "dateInvalid" | "over";

export const handle = { enhancements: [followChoices, sendOnce] };

export const meta = titleOf((language) => pauseWords[language].title);

export const loader = forCustomer(async ({ operations, customer, language }) => {
  const letter = await showLetter(operations, customer.id);
  const today = localMoment(operations.clock(), letter.preferences.timeZone).date;
  return {
    version: letter.version,
    values: { from: today, length: "until", until: "", except: [] } as PauseValues,
    pauses: (letter.preferences.pauses ?? []).filter(({ to }) => to === null || to >= today),
    topics: listTopicOptions(letter.house, ["consent"], language),
    paragraphs: listParagraphsOf(letter, "pause", language),
  };
});

export const action = forCustomer(async (visit) => {
  const { operations, customer, language } = visit;
  const form = await visit.request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const values: PauseValues = {
    from: text("from"),
    length: text("length"),
    until: text("until"),
    except: form.getAll("except").map(String),
  };
  const { preferences } = await showLetter(operations, customer.id);
  const today = localMoment(operations.clock(), preferences.timeZone).date;
  return savePart(visit, form, {
    editor: "pause",
    values,
    faults: listFaults(values, today).map(({ fieldId, fault }) => ({
      fieldId,
      text: validationWords[language].pause[fault],
    })),
    change: (current) => addPause(current, toPause(values), today),
    fallbackFieldId: "from",
    fallbackText: validationWords[language].pause.tooMany,
  });
});

function toPause({ from, length, until, except }: PauseValues): Pause {
  return { from, to: length === "open" ? null : until, ...(except.length > 0 && { except }) };
}

function listFaults({ from, length, until }: PauseValues, today: LocalDate) {
  const faults: { fieldId: string; fault: PauseFault }[] = [];
  const add = (fieldId: string, fault: PauseFault) => faults.push({ fieldId, fault });
  if (from === "") add("from", "fromMissing");
  else if (parseLocalDate(from) === undefined) add("from", "dateInvalid");
  if (length === "open") return faults;
  if (until === "") add("until", "untilMissing");
  else if (parseLocalDate(until) === undefined) add("until", "dateInvalid");
  else if (until < from) add("until", "untilBeforeFrom");
  else if (until < today) add("until", "over");
  return faults;
}

export default function PausePage() {
  const { version, values: fresh, pauses, topics, paragraphs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = pauseWords[useSite().language];
  const values = answer?.values ?? fresh;
  const errorAt = (id: string) => answer?.faults.find(({ fieldId }: FormFault) => fieldId === id)?.text;
  return (
    <EditorPage
      place="pause"
      title={words.title}
      lead={words.intro}
      faults={answer?.faults}
      conflict={answer?.conflict}
      preview={answer?.preview}
      paragraphs={paragraphs}
    >
      <RunningPauses pauses={pauses} />
      <form method="post" data-follow>
        <Stack gap="large">
          <DateInput name="from" label={words.from} defaultValue={values.from} error={errorAt("from")} />
          <RadioGroup
            name="length"
            legend={words.length.legend}
            defaultValue={values.length}
            options={[
              { value: "until", label: words.length.untilDate },
              { value: "open", label: words.length.openEnded },
            ]}
          />
          <RevealedPart when="until">
            <DateInput
              name="until"
              label={words.until}
              defaultValue={values.until}
              error={errorAt("until")}
            />
          </RevealedPart>
          <CheckboxGroup
            name="except"
            legend={words.except}
            hint={words.exceptHint}
            defaultValues={values.except}
            options={topics}
          />
          <input type="hidden" name="version" value={answer?.version ?? version} />
          <p>
            <Button kind="primary" icon="pause">
              {words.submit}
            </Button>
          </p>
        </Stack>
      </form>
    </EditorPage>
  );
}
