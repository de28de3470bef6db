import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { RadioGroup } from "~/design-system/radio-group";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { TextArea } from "~/design-system/text-area";
import type { CaseAnswer } from "~/domain/cases/contact-case";
import { staffCaseWords } from "~/i18n/words/staff-case-words";
import type { FormFault } from "../choices/editor-page";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

interface CaseAnswerFormProps {
  action: string;
  /** Those that fit what the customer said. */
  answers: readonly CaseAnswer[];
  values: { answer: string; words: string };
  faults: readonly FormFault[];
}

/** What was found, and in whose words the customer reads it. */
export function CaseAnswerForm({ action, answers, values, faults }: CaseAnswerFormProps) {
  const words = staffCaseWords[useSite().language].answer;
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <Section title={words.heading}>
      <form method="post" action={action}>
        <FormKey />
        <Stack>
          <RadioGroup
            name="answer"
            legend={words.found}
            defaultValue={values.answer}
            options={answers.map((answer) => ({ value: answer, label: words.answers[answer] }))}
            error={errorAt("answer")}
          />
          <TextArea
            name="words"
            label={words.words}
            hint={words.wordsHint}
            defaultValue={values.words}
            error={errorAt("words")}
            maxLength={1000}
          />
          <ButtonRow>
            <Button kind="primary">{words.submit}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Section>
  );
}
