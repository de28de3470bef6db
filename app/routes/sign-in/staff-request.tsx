import { useActionData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { signInWords } from "~/i18n/words/sign-in-words";
import { answerRequest } from "./answer-request.server";
import { RequestForm } from "./request-form";
import { skipIfSignedIn } from "./skip-if-signed-in.server";
import { TooManyTries } from "./too-many-tries";

export const meta = titleOf((language) => signInWords[language].staff.title);

export const loader = forAnyone((visit) => skipIfSignedIn(visit, "staff"));

export const action = forAnyone((visit) => answerRequest(visit, "staff"));

export default function AskForMail() {
  const answer = useActionData<typeof action>();
  if (answer && "tooManyUntil" in answer) return <TooManyTries until={answer.tooManyUntil} />;
  return <RequestForm audience="staff" fault={answer?.fault} email={answer?.email} />;
}
