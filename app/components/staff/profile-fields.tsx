import { Checkbox } from "~/design-system/checkbox";
import { CheckboxGroup } from "~/design-system/checkbox-group";
import { FieldGroup } from "~/design-system/field-group";
import { Stack } from "~/design-system/stack";
import { TextArea } from "~/design-system/text-area";
import { aboutCharactersMax } from "~/domain/people/own-profile-bounds";
import { staffProfileWords } from "~/i18n/words/staff-profile-words";
import type { FormFault } from "../choices/editor-page";
import { useSite } from "../site/use-site";
import type { ProfileValues } from "./profile-values";

interface Option {
  value: string;
  label: string;
}

interface ProfileFieldsProps {
  /** Whose profile it is. */
  id: string;
  values: ProfileValues;
  faults: readonly FormFault[];
  topics: readonly Option[];
  languages: readonly Option[];
  /** There is a public card to be looked at. */
  hasCard: boolean;
}

/** What members of staff say of themselves. */
export function ProfileFields({ id, values, faults, topics, languages, hasCard }: ProfileFieldsProps) {
  const words = staffProfileWords[useSite().language];
  const errorAt = (field: string) => faults.find(({ fieldId }) => fieldId === field)?.text;
  const hint = words.about.hint(aboutCharactersMax);
  return (
    <Stack gap="large">
      <FieldGroup id="about" legend={words.about.legend} hint={hint}>
        <Stack>
          <TextArea
            name="aboutDe"
            label={words.about.de}
            lang="de"
            rows={3}
            defaultValue={values.about.de}
            error={errorAt("aboutDe")}
          />
          <TextArea
            name="aboutEn"
            label={words.about.en}
            lang="en"
            rows={3}
            defaultValue={values.about.en}
            error={errorAt("aboutEn")}
          />
        </Stack>
      </FieldGroup>
      <CheckboxGroup
        name="topics"
        legend={words.topics.legend}
        hint={words.topics.hint}
        defaultValues={values.topics}
        options={topics}
      />
      <CheckboxGroup
        name="languages"
        legend={words.languages.legend}
        error={errorAt("languages")}
        defaultValues={values.languages}
        options={languages}
      />
      <div>
        <Checkbox
          name="card"
          label={words.card.agree}
          hint={words.card.hint}
          defaultChecked={values.isRecommendable}
        />
        {hasCard && (
          <p>
            <a href={`/card/${encodeURIComponent(id)}`}>{words.card.look}</a>
          </p>
        )}
      </div>
    </Stack>
  );
}
