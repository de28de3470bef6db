import { useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { forAdmin, type StaffVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ErrorSummary } from "~/design-system/error-summary";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import { ofCompany } from "~/domain/people/call-numbers";
import { callNumberWords } from "~/i18n/words/call-number-words";
import { editorWords } from "~/i18n/words/editor-words";
import { formatPhoneNumber } from "~/operations/contact-points/normalize-phone-number.server";
import { findHouse } from "~/operations/house/find-house.server";
import { stateCallNumbers } from "~/operations/staff/state-call-number.server";

export const meta = titleOf((language) => callNumberWords[language].page.title);

const fieldOf = (team: string) => `number-${team}`;

export const loader = forAdmin(async ({ operations, language, url }) => {
  const { directory, callNumbers } = await findHouse(operations);
  const { page } = callNumberWords[language];
  const teams = Object.entries(directory.teams).map(
    ([team, { label }]) => [team, page.team(label[language])] as const,
  );
  const numberOf = (team: string) => (callNumbers[team] ? formatPhoneNumber(callNumbers[team]) : "");
  return {
    isSaved: url.searchParams.has("saved"),
    fields: [[ofCompany, page.company] as const, ...teams].map(([team, label]) => ({
      name: fieldOf(team),
      label,
      value: numberOf(team),
    })),
  };
});

/** Nothing is stated where one of them is no number. */
export const action = forAdmin(async (visit) => {
  const form = await readForm(visit.request);
  const numbers = await readNumbers(visit, form);
  const result = await stateCallNumbers(visit.operations, numbers);
  if (result.kind === "stated") throw redirect(`${visit.url.pathname}?saved`);
  const text = callNumberWords[visit.language].page.unreadable;
  const faults = result.teams.map((team) => ({ fieldId: fieldOf(team), text }));
  const values = Object.fromEntries(Object.entries(numbers).map(([team, typed]) => [fieldOf(team), typed]));
  return data({ faults, values }, { status: 422 });
});

async function readNumbers({ operations }: StaffVisit, form: FormData): Promise<Record<string, string>> {
  const { directory } = await findHouse(operations);
  const teams = [ofCompany, ...Object.keys(directory.teams)].filter((team) => form.has(fieldOf(team)));
  return Object.fromEntries(teams.map((team) => [team, String(form.get(fieldOf(team)))]));
}

export default function CallNumbersPage() {
  const { isSaved, fields } = useLoaderData<typeof loader>();
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
        <Stack>
          {fields.map(({ name, label, value }) => (
            <TextInput
              key={name}
              name={name}
              label={label}
              hint={name === fieldOf(ofCompany) ? words.hint : undefined}
              type="tel"
              width="medium"
              defaultValue={answer?.values[name] ?? value}
              error={faults.find(({ fieldId }) => fieldId === name)?.text}
            />
          ))}
          <div>
            <Button kind="primary">{words.save}</Button>
          </div>
        </Stack>
      </form>
    </Stack>
  );
}
