import { useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { forAdmin } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ErrorSummary } from "~/design-system/error-summary";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Section } from "~/design-system/section";
import { Select } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import { callNumberWords } from "~/i18n/words/call-number-words";
import { editorWords } from "~/i18n/words/editor-words";
import { type CallPlace, stateCallNumbers } from "~/operations/staff/state-call-number.server";
import { presentCallNumbers } from "./present-call-numbers.server";
import {
  anotherNumber,
  anotherPerson,
  companyField,
  fieldOf,
  isPersonMissing,
  readCallNumbers,
} from "./read-call-numbers";

export const meta = titleOf((language) => callNumberWords[language].page.title);

export const loader = forAdmin(presentCallNumbers);

/** Nothing is stated where one of them is no number, or nobody's. */
export const action = forAdmin(async (visit) => {
  const form = await readForm(visit.request);
  const { personMissing, unreadable } = callNumberWords[visit.language].page;
  if (isPersonMissing(form)) return refuse(form, [{ fieldId: anotherPerson, text: personMissing }]);
  const typed = readCallNumbers(form);
  const result = await stateCallNumbers(visit.operations, typed);
  if (result.kind === "stated") throw redirect(`${visit.url.pathname}?saved`);
  const isUnreadable = ({ place }: { place: CallPlace }) =>
    result.places.some((one) => fieldOf(one) === fieldOf(place));
  const faults = typed.filter(isUnreadable).map(({ field }) => ({ fieldId: field, text: unreadable }));
  return refuse(form, faults);
});

function refuse(form: FormData, faults: { fieldId: string; text: string }[]) {
  const values = Object.fromEntries([...form].map(([field, text]) => [field, String(text)]));
  return data({ faults, values }, { status: 422 });
}

export default function CallNumbersPage() {
  const { isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = useSite();
  const words = callNumberWords[language].page;
  const faults = answer?.faults ?? [];
  return (
    <Stack gap="large" narrow>
      {isSaved && !answer && <Notice tone="saved" title={words.saved} />}
      <PageHeader title={words.title} lead={words.lead} />
      {faults.length > 0 && (
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
      )}
      <form method="post" noValidate>
        <Stack gap="large">
          <NumbersOfTeams />
          <NumbersOfPeople />
          <div>
            <Button kind="primary">{words.save}</Button>
          </div>
        </Stack>
      </form>
    </Stack>
  );
}

function NumbersOfTeams() {
  return (
    <Stack>
      {useLoaderData<typeof loader>().teams.map((field) => (
        <NumberField key={field.name} {...field} />
      ))}
    </Stack>
  );
}

function NumbersOfPeople() {
  const { people, others } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = callNumberWords[useSite().language].page;
  return (
    <Section title={words.people} lead={words.peopleLead}>
      <Stack>
        {people.map((field) => (
          <NumberField key={field.name} {...field} />
        ))}
        <Select
          name={anotherPerson}
          label={words.person}
          options={[{ value: "", label: words.nobody }, ...others]}
          defaultValue={answer?.values[anotherPerson]}
          error={answer?.faults.find(({ fieldId }) => fieldId === anotherPerson)?.text}
        />
        <NumberField name={anotherNumber} label={words.numberOfPerson} value="" />
      </Stack>
    </Section>
  );
}

function NumberField({ name, label, value }: { name: string; label: string; value: string }) {
  const answer = useActionData<typeof action>();
  const words = callNumberWords[useSite().language].page;
  return (
    <TextInput
      name={name}
      label={label}
      hint={name === companyField ? words.hint : undefined}
      type="tel"
      width="medium"
      defaultValue={answer?.values[name] ?? value}
      error={answer?.faults.find(({ fieldId }) => fieldId === name)?.text}
    />
  );
}
