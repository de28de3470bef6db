import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Disclosure } from "~/design-system/disclosure";
import { FieldRow } from "~/design-system/field-row";
import { LinkButton } from "~/design-system/link-button";
import { Select, type SelectOption } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { historyWords } from "~/i18n/words/history-words";
import { useSite } from "../site/use-site";

export interface HistoryFilterFormProps {
  action: string;
  /** What the address keeps beside what is asked for here. */
  show: string;
  /** Each with everything it can be narrowed to; "" = whatever. */
  fields: readonly { name: string; label: string; options: readonly SelectOption[]; value: string }[];
  /** Where everything is shown again; null = it is. */
  clear: string | null;
}

/** Narrows the history to a person, a way, a result. Asks by GET, so that the answer has an address. */
export function HistoryFilterForm({ action, show, fields, clear }: HistoryFilterFormProps) {
  const words = historyWords[useSite().language].narrow;
  return (
    <Disclosure summary={words.summary} open={clear !== null}>
      <form method="get" action={action}>
        <Stack gap="small">
          {show !== "all" && <input type="hidden" name="show" value={show} />}
          <FieldRow>
            {fields.map(({ value, ...field }) => (
              <Select key={field.name} {...field} defaultValue={value} />
            ))}
          </FieldRow>
          <ButtonRow>
            <Button icon="search">{words.submit}</Button>
            {clear !== null && (
              <LinkButton kind="quiet" href={clear}>
                {words.clear}
              </LinkButton>
            )}
          </ButtonRow>
        </Stack>
      </form>
    </Disclosure>
  );
}
