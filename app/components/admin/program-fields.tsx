import { CheckboxGroup } from "~/design-system/checkbox-group";
import { Disclosure } from "~/design-system/disclosure";
import type { ChoiceOption } from "~/design-system/radio-group";
import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { Select, type SelectOption } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import { senderTypes } from "~/domain/preference/preference";
import type { ApiScope } from "~/domain/programs/api-client";
import { clientNameCharactersMax } from "~/domain/programs/api-client-fault";
import { programFormWords } from "~/i18n/words/program-form-words";
import { programsWords } from "~/i18n/words/programs-words";
import { siteWords } from "~/i18n/words/site-words";
import type { FormFault } from "../choices/editor-page";
import { useSite } from "../site/use-site";
import { keyPeriods, type ProgramValues } from "./program-values";

interface ProgramFieldsProps {
  values: ProgramValues;
  faults: readonly FormFault[];
  /** Who works here, as the form sends them. */
  people: readonly ChoiceOption[];
  /** Other senders that it speaks for already. */
  otherSenders?: readonly ChoiceOption[];
  topics: readonly SelectOption[];
  /** Requests a minute. */
  usualRequests: string;
}

/** What is wanted most comes first. */
const scopesOffered: readonly ApiScope[] = ["check", "permit", "read", "write", "admin", "simulate"];

/** What a program is called, what it may do, and for whom. */
export function ProgramFields({ values, faults, topics, usualRequests, ...senders }: ProgramFieldsProps) {
  const { language } = useSite();
  const words = programFormWords[language];
  const errorAt = (field: keyof ProgramValues) => faults.find(({ fieldId }) => fieldId === field)?.text;
  return (
    <>
      <TextInput
        name="name"
        label={words.name}
        hint={words.nameHint}
        defaultValue={values.name}
        error={errorAt("name")}
        maxLength={clientNameCharactersMax}
        autoComplete="off"
      />
      <CheckboxGroup
        name="scopes"
        legend={words.scopes}
        error={errorAt("scopes")}
        defaultValues={values.scopes}
        options={scopesOffered.map((scope) => ({
          value: scope,
          label: programsWords[language].scopes[scope],
          hint: words.scopeHints[scope],
        }))}
      />
      <SenderChoice values={values} errorAt={errorAt} {...senders} />
      <Select
        name="topic"
        label={words.topic}
        options={[{ value: "", label: words.noTopic }, ...topics]}
        defaultValue={values.topic}
        error={errorAt("topic")}
      />
      <TextInput
        name="requestsPerMinute"
        width="short"
        inputMode="numeric"
        label={words.requests}
        labelNote={siteWords[language].optional}
        hint={words.requestsHint(usualRequests)}
        defaultValue={values.requestsPerMinute}
        error={errorAt("requestsPerMinute")}
        autoComplete="off"
      />
    </>
  );
}

type ErrorAt = (field: keyof ProgramValues) => string | undefined;

interface SenderChoiceProps extends Pick<ProgramFieldsProps, "values" | "people" | "otherSenders"> {
  errorAt: ErrorAt;
}

function SenderChoice({ values, people, otherSenders = [], errorAt }: SenderChoiceProps) {
  const words = programFormWords[useSite().language];
  return (
    <Stack gap="small">
      <RadioGroup
        name="senderChoice"
        legend={words.senderChoice}
        error={errorAt("senderChoice")}
        defaultValue={values.senderChoice}
        options={[
          { value: "any", label: words.anySender, hint: words.anySenderHint },
          { value: "chosen", label: words.chosenSenders, hint: words.chosenSendersHint },
        ]}
      />
      <RevealedPart when="chosen">
        <CheckboxGroup
          name="senders"
          legend={words.senders}
          error={errorAt("senders")}
          defaultValues={values.senders}
          options={[
            ...senderTypes.map((type) => ({ value: type, label: words.senderTypes[type] })),
            ...otherSenders,
          ]}
        />
        <Disclosure summary={words.people} open={people.some(({ value }) => values.senders.includes(value))}>
          <CheckboxGroup
            id="people"
            name="senders"
            legend={words.peopleLegend}
            defaultValues={values.senders}
            options={people}
          />
        </Disclosure>
      </RevealedPart>
    </Stack>
  );
}

/** How long the key that is made now is good. */
export function KeyPeriodField({ label, value }: { label: string; value: string }) {
  const words = programFormWords[useSite().language];
  return (
    <Select
      name="days"
      label={label}
      options={keyPeriods.map((period) => ({ value: period, label: words.periods[period] }))}
      defaultValue={value}
    />
  );
}
