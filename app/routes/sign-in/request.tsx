import { useActionData, useSearchParams } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import askForPasskey from "~/browser/ask-for-passkey?worker&url";
import { PasskeySignIn } from "~/components/site/passkey-sign-in";
import { titleOf } from "~/components/site/title-of";
import { Stack } from "~/design-system/stack";
import { signInWords } from "~/i18n/words/sign-in-words";
import { answerRequest } from "./answer-request.server";
import { RequestForm } from "./request-form";
import { skipIfSignedIn } from "./skip-if-signed-in.server";
import { TooManyTries } from "./too-many-tries";

export const meta = titleOf((language) => signInWords[language].request.title);

export const loader = forAnyone((visit) => skipIfSignedIn(visit, "customer"));

export const handle = { enhancements: [askForPasskey] };

export const action = forAnyone((visit) => answerRequest(visit, "customer"));

export default function AskForMail() {
  const answer = useActionData<typeof action>();
  const [searchParams] = useSearchParams();
  if (answer && "tooManyUntil" in answer) return <TooManyTries until={answer.tooManyUntil} />;
  return (
    <Stack gap="large" narrow>
      <RequestForm audience="customer" fault={answer?.fault} email={answer?.email} />
      <PasskeySignIn returnTo={searchParams.get("return")} isRefused={searchParams.has("passkey")} />
    </Stack>
  );
}
