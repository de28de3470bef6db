import { Button } from "~/design-system/button";
import { CardGrid } from "~/design-system/card-grid";
import { Disclosure } from "~/design-system/disclosure";
import { TextInput } from "~/design-system/text-input";
import type { Directory } from "~/domain/people/directory";
import { foldName } from "~/domain/people/fold-name";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { rankedMax } from "~/domain/preference/preference-bounds";
import { formatFullName, formatPerson } from "~/i18n/format/format-person";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import type { PeopleValues } from "./people-values";
import { StaffChoiceCard } from "./staff-choice-card";
import { useSite } from "./use-site";

interface StaffDirectoryProps {
  values: PeopleValues;
  staff: readonly StaffToChoose[];
  teams: Directory["teams"];
}

/** From how many people on it pays to search. */
const searchFrom = 12;

/** Who can be put on the list; the buttons send the whole form. */
export function StaffDirectory({ values, staff, teams }: StaffDirectoryProps) {
  const { language } = useSite();
  const words = peopleEditorWords[language].directory;
  const isFull = values.ranked.length >= rankedMax;
  const found = staff
    .filter(({ id }) => !values.ranked.includes(id))
    .filter(({ name, team }) =>
      isMatch(values.search, formatFullName(name), teams[team]?.label[language] ?? ""),
    );
  return (
    <Disclosure summary={words.heading} open={values.ranked.length === 0 || values.search !== ""}>
      {staff.length >= searchFrom && (
        <>
          <TextInput name="search" label={words.search} defaultValue={values.search} />
          <Button name="find">{words.find}</Button>
        </>
      )}
      {found.length === 0 && <p role="status">{words.noResults}</p>}
      <CardGrid label={words.heading}>
        {found.map((person) => (
          <StaffChoiceCard key={person.id} person={person} teams={teams}>
            {!isFull && (
              <Button
                name="move"
                value={`add:${person.id}`}
                icon="plus"
                aria-label={words.addNamed(formatPerson(person.name, language))}
              >
                {words.add}
              </Button>
            )}
          </StaffChoiceCard>
        ))}
      </CardGrid>
    </Disclosure>
  );
}

function isMatch(search: string, ...texts: string[]): boolean {
  return texts.some((text) => foldName(text).includes(foldName(search)));
}
