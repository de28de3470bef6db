import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Card } from "~/design-system/card";
import { DateInput } from "~/design-system/date-input";
import { RadioGroup } from "~/design-system/radio-group";
import type { SelectOption } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import { recordContactWords } from "~/i18n/words/record-contact-words";
import type { FormFault } from "../choices/editor-page";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";
import { ChannelAndTopic } from "./channel-and-topic";

/** As they are typed. */
export interface RecordValues {
  channel: string;
  topic: string;
  outcome: string;
  /** `YYYY-MM-DD` and `HH:MM` on the company's clock. */
  date: string;
  time: string;
}

interface RecordContactFormProps {
  id: string;
  action: string;
  channels: readonly SelectOption[];
  topics: readonly SelectOption[];
  timeHint: string;
  values: RecordValues;
  faults: readonly FormFault[];
}

/** What took place or was tried. It counts at once. */
export function RecordContactForm(props: RecordContactFormProps) {
  const { id, action, channels, topics, timeHint, values, faults } = props;
  const words = recordContactWords[useSite().language];
  const errorAt = (field: string) => faults.find(({ fieldId }) => fieldId === field)?.text;
  return (
    <Card id={id} title={words.heading}>
      <p>{words.intro}</p>
      <form method="post" action={action} noValidate>
        <FormKey />
        <Stack>
          <div>
            <ChannelAndTopic {...{ channels, topics, values, words, errorAt }} />
            <RadioGroup
              name="outcome"
              legend={words.outcome.legend}
              options={[
                { value: "reached", label: words.outcome.reached },
                { value: "not_reached", label: words.outcome.notReached },
              ]}
              defaultValue={values.outcome}
              error={errorAt("outcome")}
            />
            <DateInput name="date" label={words.date} defaultValue={values.date} error={errorAt("date")} />
            <TextInput
              name="time"
              type="time"
              width="short"
              label={words.time}
              hint={timeHint}
              defaultValue={values.time}
              error={errorAt("time")}
            />
          </div>
          <ButtonRow>
            <Button kind="primary">{words.submit}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Card>
  );
}
