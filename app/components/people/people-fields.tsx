import { Button } from "~/design-system/button";
import { CheckboxGroup } from "~/design-system/checkbox-group";
import { Disclosure } from "~/design-system/disclosure";
import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { Stack } from "~/design-system/stack";
import type { Directory } from "~/domain/people/directory";
import { isFiltered } from "~/domain/people/staff-filter";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { peopleModes, type StaffId, whenAwayChoices, whileFullChoices } from "~/domain/preference/preference";
import { rankedMax } from "~/domain/preference/preference-bounds";
import { formatPerson } from "~/i18n/format/format-person";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import type { FormFault } from "../choices/editor-page";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";
import { everyTeam, type PeopleMove, type PeopleValues } from "./people-values";
import { RankedPeople, type Standing } from "./ranked-people";
import { StaffDirectory } from "./staff-directory";

interface PeopleFieldsProps {
  values: PeopleValues;
  /** As it is on record. */
  held: PeopleValues;
  move: PeopleMove | null;
  faults: readonly FormFault[];
  staff: readonly StaffToChoose[];
  standings: Record<StaffId, Standing>;
  names: Pick<Directory, "teams" | "topics">;
}

const whenAwayWords = { deputy: "deputy", "next-choice": "nextChoice", wait: "wait" } as const;

/** Who may get in touch: a ranked few, a team, nobody. */
export function PeopleFields({ values, held, move, faults, staff, standings, names }: PeopleFieldsProps) {
  const { language } = useSite();
  const words = peopleEditorWords[language];
  const fault = faults.find(({ fieldId }) => fieldId === "people")?.text;
  const mayWiden = useMayWiden();
  const { modes, whenAway, whileFull, isTeamOffered } = listOffers(held, mayWiden);
  return (
    <Stack gap="large">
      <div id="people-mode" data-redrawn>
        <RadioGroup
          id="people"
          name="mode"
          legend={words.mode.legend}
          error={fault}
          defaultValue={values.mode ?? undefined}
          options={modes.map((mode) => ({
            value: mode,
            label: words.mode[mode],
            hint: words.mode[`${mode}Hint`],
          }))}
        />
      </div>
      <RevealedPart when="ranked">
        <Stack gap="large">
          <RankedPeople
            ranked={values.ranked}
            staff={staff}
            standings={standings}
            names={names}
            move={move}
          />
          {mayWiden && <PeopleToAdd values={values} staff={staff} names={names} />}
          <RadioGroup
            name="whenAway"
            legend={words.whenAway.legend}
            defaultValue={values.whenAway}
            options={whenAway.map((value) => ({ value, label: words.whenAway[whenAwayWords[value]] }))}
          />
          <RadioGroup
            name="whileFull"
            legend={words.whileFull.legend}
            hint={words.whileFull.hint}
            defaultValue={values.whileFull}
            options={whileFull.map((value) => ({ value, label: words.whileFull[value] }))}
          />
        </Stack>
      </RevealedPart>
      <RevealedPart when="anyone">
        <CheckboxGroup
          name="teams"
          legend={words.teams.legend}
          defaultValues={values.teams}
          options={[
            { value: everyTeam, label: words.teams.every },
            ...teamOptions(staff, names.teams, language),
          ].filter(({ value }) => isTeamOffered(value))}
        />
      </RevealedPart>
    </Stack>
  );
}

/** To whoever may only narrow: what holds, and what allows less. */
function listOffers(held: PeopleValues, mayWiden: boolean) {
  const offer = <Choice extends string>(all: readonly Choice[], less: Choice, own: Choice | null) =>
    mayWiden ? all : all.filter((each) => each === less || each === own);
  return {
    modes: offer(peopleModes, "nobody", held.mode),
    whenAway: offer(whenAwayChoices, "wait", held.whenAway),
    whileFull: offer(whileFullChoices, "nobody", held.whileFull),
    isTeamOffered: (team: string) => mayWiden || held.teams.includes(everyTeam) || held.teams.includes(team),
  };
}

function PeopleToAdd({ values, staff, names }: Pick<PeopleFieldsProps, "values" | "staff" | "names">) {
  const { language } = useSite();
  const words = peopleEditorWords[language].directory;
  const isOpen = values.ranked.length === 0 || isFiltered(values.filter);
  return (
    <Disclosure summary={words.heading} open={isOpen}>
      <div id="people-to-add" data-redrawn>
        <StaffDirectory
          staff={staff}
          without={values.ranked}
          filter={values.filter}
          names={names}
          label={words.heading}
          choose={({ id, name }) =>
            values.ranked.length < rankedMax && (
              <Button
                name="move"
                value={`add:${id}`}
                icon="plus"
                aria-label={words.addNamed(formatPerson(name, language))}
              >
                {words.add}
              </Button>
            )
          }
        />
      </div>
    </Disclosure>
  );
}

function teamOptions(staff: readonly StaffToChoose[], teams: Directory["teams"], language: "de" | "en") {
  return [...new Set(staff.map(({ team }) => team))].map((team) => ({
    value: team,
    label: teams[team]?.label[language] ?? team,
  }));
}
