import { CheckboxGroup } from "~/design-system/checkbox-group";
import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { Stack } from "~/design-system/stack";
import type { Directory } from "~/domain/people/directory";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { peopleModes, whenAwayChoices } from "~/domain/preference/preference";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import type { FormFault } from "./editor-page";
import { everyTeam, type PeopleMove, type PeopleValues } from "./people-values";
import { RankedPeople } from "./ranked-people";
import { StaffDirectory } from "./staff-directory";
import { useSite } from "./use-site";

interface PeopleFieldsProps {
  values: PeopleValues;
  move: PeopleMove | null;
  faults: readonly FormFault[];
  staff: readonly StaffToChoose[];
  teams: Directory["teams"];
}

const whenAwayWords = { deputy: "deputy", "next-choice": "nextChoice", wait: "wait" } as const;

/** Who may get in touch: a ranked few, a team, nobody. */
export function PeopleFields({ values, move, faults, staff, teams }: PeopleFieldsProps) {
  const { language } = useSite();
  const words = peopleEditorWords[language];
  const fault = faults.find(({ fieldId }) => fieldId === "people")?.text;
  return (
    <Stack gap="large">
      <RadioGroup
        key={values.mode}
        id="people"
        name="mode"
        legend={words.mode.legend}
        error={fault}
        defaultValue={values.mode ?? undefined}
        options={peopleModes.map((mode) => ({
          value: mode,
          label: words.mode[mode],
          hint: words.mode[`${mode}Hint`],
        }))}
      />
      <RevealedPart when="ranked">
        <Stack gap="large">
          <RankedPeople ranked={values.ranked} staff={staff} move={move} />
          <StaffDirectory values={values} staff={staff} teams={teams} />
          <RadioGroup
            name="whenAway"
            legend={words.whenAway.legend}
            defaultValue={values.whenAway}
            options={whenAwayChoices.map((value) => ({ value, label: words.whenAway[whenAwayWords[value]] }))}
          />
        </Stack>
      </RevealedPart>
      <RevealedPart when="anyone">
        <CheckboxGroup
          name="teams"
          legend={words.teams.legend}
          defaultValues={values.teams}
          options={[{ value: everyTeam, label: words.teams.every }, ...teamOptions(staff, teams, language)]}
        />
      </RevealedPart>
    </Stack>
  );
}

function teamOptions(staff: readonly StaffToChoose[], teams: Directory["teams"], language: "de" | "en") {
  return [...new Set(staff.map(({ team }) => team))].map((team) => ({
    value: team,
    label: teams[team]?.label[language] ?? team,
  }));
}
