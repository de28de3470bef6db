import { FormKey } from "~/components/site/form-key";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { ErrorSummary } from "~/design-system/error-summary";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { editorWords } from "~/i18n/words/editor-words";
import { signInWords } from "~/i18n/words/sign-in-words";
import { signInPlaces } from "./sign-in-places";

interface CodeFormProps {
  audience: SignInAudience;
  /** To which the mail went, if anybody has it; null = the one on record. */
  email: string | null;
  fault?: "codeMissing" | "codeNotSixDigits" | "codeWrong" | "codeExpired";
  triesLeft?: number;
  code?: string;
}

export function CodeForm({ audience, email, fault, triesLeft = 0, code }: CodeFormProps) {
  const { language, isDemo } = useSite();
  const { sent, errors } = signInWords[language];
  const error = fault && (fault === "codeWrong" ? errors.codeWrong(triesLeft) : errors[fault]);
  return (
    <Stack gap="large" narrow>
      <PageHeader title={sent.title} lead={email === null ? sent.textOnRecord : sent.text(email)} />
      {error && (
        <ErrorSummary
          title={editorWords[language].faults.heading(1)}
          errors={[{ fieldId: "code", text: error }]}
        />
      )}
      {isDemo && (
        <p>
          <a href="/demo/mailbox">{sent.openMailbox}</a>
        </p>
      )}
      <form method="post" noValidate>
        <Stack>
          <FormKey />
          <TextInput
            label={sent.code}
            name="code"
            width="short"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            defaultValue={code}
            error={error}
          />
          <ButtonRow>
            <Button kind="primary">{sent.submit}</Button>
          </ButtonRow>
        </Stack>
      </form>
      <Stack gap="small">
        <p>{sent.notArrived}</p>
        <form method="post">
          <FormKey />
          <ButtonRow>
            <Button name="intent" value="again">
              {sent.again}
            </Button>
            <LinkButton kind="quiet" href={signInPlaces[audience].request}>
              {sent.otherAddress}
            </LinkButton>
          </ButtonRow>
        </form>
      </Stack>
    </Stack>
  );
}
