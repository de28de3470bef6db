import { useActionData, useLoaderData } from "@remix-run/react";
import { forAdmin } from "~/auth/guards.server";
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
import { presentCallNumbers } from "./present-call-numbers.server";
import { anotherNumber, anotherPerson, companyField } from "./read-call-numbers";
import { saveCallNumbers } from "./save-call-numbers.server";

export const meta = titleOf((language) => callNumberWords[language].page.title);

export const loader = forAdmin(presentCallNumbers);

export const action = forAdmin(saveCallNumbers);

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
