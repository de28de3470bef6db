import { useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { type CustomerVisit, forCustomer } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { BackLink } from "~/components/site/back-link";
import { FormKey } from "~/components/site/form-key";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { ErrorSummary } from "~/design-system/error-summary";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import { contactPointWords } from "~/i18n/words/contact-point-words";
import { editorWords } from "~/i18n/words/editor-words";
import { signInWords } from "~/i18n/words/sign-in-words";
import { askForProofAgain } from "~/operations/contact-points/ask-for-proof-again.server";
import { formatPhoneNumber } from "~/operations/contact-points/normalize-phone-number.server";
import { proveContactPoint } from "~/operations/contact-points/prove-contact-point.server";
import { showOwnPoints } from "~/operations/contact-points/show-own-points.server";
import { dataHome, proofPath } from "./data-paths";

export const meta = titleOf((language) => contactPointWords[language].digits.title);

export const loader = forCustomer(async ({ operations, customer, params }) => {
  const { waiting } = await showOwnPoints(operations, customer.id);
  const asked = waiting.find(({ id }) => id === params.id);
  return { value: asked?.kind === "phone" ? formatPhoneNumber(asked.value) : (asked?.value ?? null) };
});

export const action = forCustomer(async (visit) => {
  const form = await readForm(visit.request);
  const sent = { ...visit, operations: asSent(visit, form) };
  return form.has("again") ? sendAgain(sent) : tryDigits(sent, String(form.get("code") ?? ""));
});

async function sendAgain({ operations, customer, params, language }: CustomerVisit) {
  const asked = await askForProofAgain(operations, { customerId: customer.id, proofId: params.id ?? "" });
  if (asked.kind === "sent") return redirect(proofPath(asked.proofId));
  const words = contactPointWords[language];
  const text = asked.kind === "gone" ? words.digits.gone : words.faults.tooMany;
  return data({ code: "", text }, { status: 422 });
}

const charactersMax = 40;

async function tryDigits({ operations, customer, params, language }: CustomerVisit, entered: string) {
  const given = entered.slice(0, charactersMax);
  const { errors } = signInWords[language];
  const code = given.replace(/[\s-]/g, "");
  if (!/^\d{6}$/.test(code)) return data({ code: given, text: errors.codeNotSixDigits }, { status: 422 });
  const proof = { customerId: customer.id, proofId: params.id ?? "", code };
  const result = await proveContactPoint(operations, proof);
  if (result.kind === "proven") return redirect(`${dataHome}?stored#points`);
  const { gone } = contactPointWords[language].digits;
  const text = result.kind === "code_wrong" ? errors.codeWrong(result.triesLeft) : gone;
  return data({ code: given, text }, { status: 422 });
}

export default function ProofPage() {
  const { value } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, isDemo } = useSite();
  const { digits, form } = contactPointWords[language];
  return (
    <Stack gap="large" narrow>
      <PageHeader
        before={<BackLink href={dataHome}>{form.back}</BackLink>}
        title={digits.title}
        lead={value === null ? digits.gone : digits.lead(value)}
      />
      {answer && value !== null && (
        <ErrorSummary
          title={editorWords[language].faults.heading(1)}
          errors={[{ fieldId: "code", text: answer.text }]}
        />
      )}
      {isDemo && (
        <p>
          <a href="/demo/mailbox">{digits.openMailbox}</a>
        </p>
      )}
      {value !== null && <DigitsForm code={answer?.code} error={answer?.text} />}
    </Stack>
  );
}

function DigitsForm({ code, error }: { code: string | undefined; error: string | undefined }) {
  const { digits } = contactPointWords[useSite().language];
  return (
    <form method="post" noValidate>
      <FormKey />
      <Stack>
        <TextInput
          label={digits.code}
          name="code"
          width="short"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          defaultValue={code}
          error={error}
        />
        <ButtonRow>
          <Button kind="primary">{digits.submit}</Button>
          <Button kind="quiet" name="again" value="yes">
            {digits.again}
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
