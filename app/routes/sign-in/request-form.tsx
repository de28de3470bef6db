import { FormKey } from "~/components/site/form-key";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { ErrorSummary } from "~/design-system/error-summary";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { editorWords } from "~/i18n/words/editor-words";
import { signInWords } from "~/i18n/words/sign-in-words";
import { signInPlaces } from "./sign-in-places";

interface RequestFormProps {
  audience: SignInAudience;
  /** What came back: the fault, and what was entered. */
  fault?: "emailMissing" | "emailInvalid";
  email?: string;
}

export function RequestForm({ audience, fault, email }: RequestFormProps) {
  const { language } = useSite();
  const { request, staff, errors } = signInWords[language];
  const own = audience === "customer" ? request : staff;
  const error = fault && errors[fault];
  return (
    <Stack gap="large" narrow>
      <PageHeader title={own.title} lead={own.intro} />
      {error && (
        <ErrorSummary
          title={editorWords[language].faults.heading(1)}
          errors={[{ fieldId: "email", text: error }]}
        />
      )}
      <form method="post" noValidate>
        <FormKey />
        <Stack>
          <TextInput
            label={own.email}
            name="email"
            type="email"
            autoComplete={audience === "customer" ? "username webauthn" : "email"}
            inputMode="email"
            spellCheck={false}
            required
            defaultValue={email}
            error={error}
          />
          <ButtonRow>
            <Button kind="primary">{own.submit}</Button>
          </ButtonRow>
        </Stack>
      </form>
      {audience === "staff" && (
        <p>
          {staff.notStaff} <a href={signInPlaces.customer.request}>{staff.customerSignIn}</a>
        </p>
      )}
    </Stack>
  );
}
