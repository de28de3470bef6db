import { Budget } from "~/design-system/budget";
import { Button } from "~/design-system/button";
import { FieldGroup } from "~/design-system/field-group";
import { FieldRow } from "~/design-system/field-row";
import { NumberStepper } from "~/design-system/number-stepper";
import { Select, type SelectOption } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { senderTypes } from "~/domain/preference/preference";
import { contactsPerCapMax } from "~/domain/preference/preference-bounds";
import { limitsEditorWords } from "~/i18n/words/limits-editor-words";
import type { FormFault } from "../choices/editor-page";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";
import { type LimitText, limitEdits, limitField, offeredPeriods } from "./limits-values";
import type { presentBudget } from "./present-budget";

interface LimitFieldsProps {
  index: number;
  limit: LimitText;
  /** The empty group at the end. */
  isNew: boolean;
  channels: readonly SelectOption[];
  topics: readonly SelectOption[];
  /** What is used and left of it, where it is in force as it stands here. */
  budget: ReturnType<typeof presentBudget> | undefined;
  faults: readonly FormFault[];
}

/** One cap: how often, in what time, and what it speaks of. Without a number there is none. */
export function LimitFields(props: LimitFieldsProps) {
  const { index, limit, isNew, channels, topics, budget, faults } = props;
  const words = limitsEditorWords[useSite().language];
  const mayWiden = useMayWiden();
  const field = (name: keyof LimitText) => limitField(name, index);
  const errorAt = (name: keyof LimitText) => faults.find(({ fieldId }) => fieldId === field(name))?.text;
  return (
    <FieldGroup id={`limit-${index}`} legend={isNew ? words.add : words.legend(index + 1)}>
      <Stack gap="small">
        <FieldRow>
          <NumberStepper
            name={field("max")}
            label={words.max}
            unit={words.times}
            max={contactsPerCapMax}
            defaultValue={limit.max}
            error={errorAt("max")}
          />
          <Select
            name={field("per")}
            label={words.per}
            options={periodOptions(limit.per, words.periods)}
            defaultValue={limit.per}
            error={errorAt("per")}
          />
          <Select
            name={field("channel")}
            label={words.what}
            options={[{ value: "", label: words.everyChannel }, ...channels]}
            defaultValue={limit.channel}
          />
          <Select
            name={field("topic")}
            label={words.about}
            options={[{ value: "", label: words.everyTopic }, ...topics]}
            defaultValue={limit.topic}
          />
          <Select
            name={field("sender")}
            label={words.by}
            options={[
              { value: "", label: words.senders.all },
              ...senderTypes.map((type) => ({ value: type, label: words.senders[type] })),
            ]}
            defaultValue={limit.sender}
          />
        </FieldRow>
        {budget && <Budget {...budget} note={budget.title} />}
        {!isNew && mayWiden && (
          <Button
            kind="quiet"
            icon="x"
            name={limitEdits.field}
            value={limitEdits.remove(index)}
            formAction="#limits"
            formNoValidate
          >
            {words.remove(index + 1)}
          </Button>
        )}
      </Stack>
    </FieldGroup>
  );
}

/** A period that was set elsewhere stays choosable as it is. */
function periodOptions(
  current: string,
  words: Record<(typeof offeredPeriods)[number], string>,
): SelectOption[] {
  const offered = offeredPeriods.map((period) => ({ value: period as string, label: words[period] }));
  const isOffered = current === "" || offered.some(({ value }) => value === current);
  return isOffered ? offered : [{ value: current, label: current }, ...offered];
}
