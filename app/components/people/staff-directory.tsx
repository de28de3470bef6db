import type { ReactNode } from "react";
import { Button } from "~/design-system/button";
import { CardGrid } from "~/design-system/card-grid";
import { EmptyState } from "~/design-system/empty-state";
import { Stack } from "~/design-system/stack";
import type { Directory } from "~/domain/people/directory";
import { filterStaff, isFiltered, type StaffFilter } from "~/domain/people/staff-filter";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import type { StaffId } from "~/domain/preference/preference";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { useSite } from "../site/use-site";
import { everybody } from "./people-values";
import { StaffChoiceCard } from "./staff-choice-card";
import { StaffFilterFields } from "./staff-filter-fields";

interface StaffDirectoryProps {
  /** Everybody among whom is looked. */
  staff: readonly StaffToChoose[];
  /** Those who are not shown. */
  without?: readonly StaffId[];
  filter: StaffFilter;
  names: Pick<Directory, "teams" | "topics">;
  /** Names the list for the ear. */
  label: string;
  /** What can be done with a person; the buttons send the form around. */
  choose: (person: StaffToChoose) => ReactNode;
}

export const directoryId = "staff";

/** The people of the house as cards, and fields to find somebody among them. Stands inside a form. */
export function StaffDirectory({ staff, without = [], filter, names, label, choose }: StaffDirectoryProps) {
  const words = peopleEditorWords[useSite().language].directory;
  const found = filterStaff(staff, filter).filter(({ id }) => !without.includes(id));
  const target = `#${directoryId}`;
  return (
    <Stack id={directoryId}>
      <StaffFilterFields filter={filter} staff={staff} names={names} target={target} />
      {isFiltered(filter) && found.length > 0 && <p role="status">{words.found(found.length)}</p>}
      {found.length === 0 && (
        <EmptyState
          title={words.nobodyFound}
          titleLevel={3}
          action={
            <Button name="find" value={everybody} formMethod="get" formAction={target} formNoValidate>
              {words.showAll}
            </Button>
          }
        >
          <p>{words.noResults}</p>
        </EmptyState>
      )}
      <CardGrid label={label}>
        {found.map((person) => (
          <StaffChoiceCard key={person.id} person={person} names={names}>
            {choose(person)}
          </StaffChoiceCard>
        ))}
      </CardGrid>
    </Stack>
  );
}
