import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { FieldGroup } from "~/design-system/field-group";
import { wishWords } from "~/i18n/words/wish-words";
import { useSite } from "../site/use-site";

/**
 * Nobody is there at the time asked for: when somebody is, nearest to it, each sent with one tap and all that was typed; and
 * the time itself all the same.
 */
export function TimesInstead({ times }: { times: readonly { value: string; label: string }[] }) {
  const words = wishWords[useSite().language].instead;
  return (
    <FieldGroup id="instead" legend={words.legend} hint={words.hint}>
      <ButtonRow>
        {times.map(({ value, label }) => (
          <Button key={value} name="instead" value={value}>
            {label}
          </Button>
        ))}
        <Button kind="quiet" name="anyway" value="yes">
          {words.anyway}
        </Button>
      </ButtonRow>
    </FieldGroup>
  );
}
