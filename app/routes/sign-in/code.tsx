import { useActionData, useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import sendOnce from "~/browser/send-once?worker&url";
import { titleOf } from "~/components/site/title-of";
import { signInWords } from "~/i18n/words/sign-in-words";
import { answerCode, showCode } from "./answer-code.server";
import { CodeForm } from "./code-form";
import { TooManyTries } from "./too-many-tries";

export const meta = titleOf((language) => signInWords[language].sent.title);

export const handle = { enhancements: [sendOnce] };

export const loader = forAnyone((visit) => showCode(visit, "customer"));

export const action = forAnyone((visit) => answerCode(visit, "customer"));

export default function EnterCode() {
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "tooManyUntil" in answer) return <TooManyTries until={answer.tooManyUntil} />;
  return <CodeForm audience="customer" email={email} {...answer} />;
}
