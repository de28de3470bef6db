import { Button } from "~/design-system/button";
import { FieldRow } from "~/design-system/field-row";
import { Select } from "~/design-system/select";
import { TextInput } from "~/design-system/text-input";
import type { Directory } from "~/domain/people/directory";
import type { StaffFilter } from "~/domain/people/staff-filter";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { joinLanguages } from "~/i18n/format/join-languages";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { useSite } from "../site/use-site";

interface StaffFilterFieldsProps {
  filter: StaffFilter;
  staff: readonly StaffToChoose[];
  names: Pick<Directory, "teams" | "topics">;
  /** Where on the page the answer stands. */
  target: string;
}

/** From how many people on it pays to search for a name. */
const searchFrom = 12;

/** Asks by GET, so the answer has an address; what else stands in the form goes with it. */
export function StaffFilterFields({ filter, staff, names, target }: StaffFilterFieldsProps) {
  const { language } = useSite();
  const words = peopleEditorWords[language].directory;
  const option = (value: string, label: string) => ({ value, label });
  const spoken = distinct(staff.flatMap(({ languages }) => languages));
  const topics = distinct(staff.flatMap((person) => person.topics));
  const teams = distinct(staff.map(({ team }) => team));
  const fields = [
    {
      name: "language",
      label: words.language,
      all: words.everyLanguage,
      options: spoken.map((tag) => option(tag, joinLanguages([tag], language))),
    },
    {
      name: "topic",
      label: words.topic,
      all: words.everyTopic,
      options: topics.map((id) => option(id, names.topics[id]?.label[language] ?? id)),
    },
    {
      name: "team",
      label: words.team,
      all: words.everyTeam,
      options: teams.map((id) => option(id, names.teams[id]?.label[language] ?? id)),
    },
  ] as const;
  return (
    <FieldRow>
      {staff.length >= searchFrom && (
        <TextInput name="search" label={words.search} defaultValue={filter.search} width="medium" />
      )}
      {fields.map(
        ({ name, label, all, options }) =>
          options.length > 1 && (
            <Select
              key={name}
              name={name}
              label={label}
              options={[
                option("", all),
                ...options.toSorted((a, b) => a.label.localeCompare(b.label, language)),
              ]}
              defaultValue={filter[name]}
            />
          ),
      )}
      <Button name="find" icon="search" formMethod="get" formAction={target} formNoValidate>
        {words.find}
      </Button>
    </FieldRow>
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
