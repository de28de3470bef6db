import { Button } from "~/design-system/button";
import { FieldGroup } from "~/design-system/field-group";
import { FieldRow } from "~/design-system/field-row";
import { Select } from "~/design-system/select";
import { severalDays, weekdays } from "~/domain/preference/edit-week";
import { weekdayName } from "~/i18n/format/format-days";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import { useSite } from "../site/use-site";
import { copyEdit, copyFields, editField } from "./hours-values";

/** One day as it stands in the form, taken for others. */
export function CopyDayFields() {
  const { language } = useSite();
  const words = hoursEditorWords[language].copy;
  const days = weekdays.map((day) => ({ value: String(day), label: weekdayName(day, language) }));
  const several = severalDays.map((value) => ({ value, label: words.days[value] }));
  return (
    <FieldGroup id="copy-day" legend={words.legend}>
      <FieldRow>
        <Select name={copyFields.from} label={words.from} options={days} defaultValue="1" />
        <Select name={copyFields.to} label={words.to} options={[...several, ...days]} />
        <Button name={editField} value={copyEdit} formAction="#week">
          {words.submit}
        </Button>
      </FieldRow>
    </FieldGroup>
  );
}
