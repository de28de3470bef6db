import { useActionData, useLoaderData } from "@remix-run/react";
import { forCustomer } from "~/auth/guards.server";
import { BackLink } from "~/components/site/back-link";
import { FormKey } from "~/components/site/form-key";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { CheckboxGroup } from "~/design-system/checkbox-group";
import { ErrorSummary } from "~/design-system/error-summary";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { TextArea } from "~/design-system/text-area";
import { TextInput } from "~/design-system/text-input";
import { channelWords } from "~/i18n/channel-words";
import { contactPointWords } from "~/i18n/words/contact-point-words";
import { editorWords } from "~/i18n/words/editor-words";
import { dataHome } from "./data-paths";
import { findPoint, type PointAsked } from "./find-point.server";
import { savePoint } from "./save-point.server";

export const meta = titleOf((language) => contactPointWords[language].heading);

export const loader = forCustomer(findPoint);

export const action = forCustomer(savePoint);

export default function PointPage() {
  const point: PointAsked = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = useSite();
  const words = contactPointWords[language].form;
  return (
    <Stack gap="large" narrow>
      <PageHeader
        before={<BackLink href={dataHome}>{words.back}</BackLink>}
        title={words.title[point.kind]}
        lead={words.lead[point.kind]}
      />
      {answer && (
        <ErrorSummary
          title={editorWords[language].faults.heading(1)}
          errors={[{ fieldId: "value", text: answer.text }]}
        />
      )}
      <form method="post" noValidate>
        <FormKey />
        <Stack>
          <ValueField point={point} value={answer?.value ?? point.value} error={answer?.text} />
          <Channels point={point} chosen={answer?.channels ?? point.openChannels} />
          <ButtonRow>
            <Button kind="primary">{words.submit}</Button>
            {point.id !== null && (
              <Button kind="quiet" name="remove" value="yes">
                {words.remove}
              </Button>
            )}
          </ButtonRow>
        </Stack>
      </form>
    </Stack>
  );
}

interface ValueFieldProps {
  point: PointAsked;
  value: string;
  error: string | undefined;
}

function ValueField({ point: { kind }, value, error }: ValueFieldProps) {
  const { title, postalHint, phoneHint } = contactPointWords[useSite().language].form;
  const field = { name: "value", label: title[kind], defaultValue: value, error, required: true };
  if (kind === "postal") {
    return <TextArea {...field} hint={postalHint} autoComplete="street-address" />;
  }
  if (kind === "phone") return <TextInput {...field} hint={phoneHint} type="tel" autoComplete="tel" />;
  return <TextInput {...field} type="email" autoComplete="email" spellCheck={false} />;
}

function Channels({ point, chosen }: { point: PointAsked; chosen: readonly string[] }) {
  const { language } = useSite();
  const words = contactPointWords[language].form;
  return (
    <CheckboxGroup
      name="channel"
      legend={words.channels}
      hint={words.channelsHint}
      defaultValues={chosen}
      options={point.channels.map((channel) => ({
        value: channel,
        label: channelWords(channel, language).plural,
        hint: point.refusedChannels.includes(channel) ? words.refusedChannel : undefined,
      }))}
    />
  );
}
