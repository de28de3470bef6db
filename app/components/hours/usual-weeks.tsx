import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { FieldGroup } from "~/design-system/field-group";
import { usualWeeks } from "~/domain/preference/edit-week";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import { useSite } from "../site/use-site";
import { editField } from "./hours-values";

/** Usual weeks, each put into the fields with one tap. Nothing is saved by it. */
export function UsualWeeks() {
  const words = hoursEditorWords[useSite().language].usual;
  return (
    <FieldGroup id="usual-weeks" legend={words.label}>
      <ButtonRow>
        {usualWeeks.map((usual) => (
          <Button key={usual} name={editField} value={usual} formAction="#week">
            {words[usual]}
          </Button>
        ))}
      </ButtonRow>
    </FieldGroup>
  );
}
