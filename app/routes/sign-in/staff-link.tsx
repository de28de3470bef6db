import { useActionData, useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { signInWords } from "~/i18n/words/sign-in-words";
import { answerLink, showLink } from "./answer-link.server";
import { LinkPage } from "./link-page";
import { TooManyTries } from "./too-many-tries";

export const meta = titleOf((language) => signInWords[language].confirm.title);

export const loader = forAnyone((visit) => showLink(visit, "staff"));

export const action = forAnyone((visit) => answerLink(visit, "staff"));

export default function OpenLink() {
  const { isGood } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "tooManyUntil" in answer) return <TooManyTries until={answer.tooManyUntil} />;
  return <LinkPage audience="staff" isGood={isGood && !answer?.isExpired} />;
}
