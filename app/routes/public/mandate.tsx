import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { customerSignIn } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { holderWords } from "~/i18n/words/holder-words";
import { declineMandateByLink } from "~/operations/mandates/answer-mandate.server";
import { findInvitedMandate } from "~/operations/mandates/mandate-link.server";
import { askForMailByMandateLink } from "../sign-in/ask-by-mandate-link.server";
import { refuseTooMany } from "../sign-in/refuse-too-many.server";
import { TooManyTries } from "../sign-in/too-many-tries";

export const meta = titleOf((language) => holderWords[language].link.title);

/** Names nobody, and changes nothing: scanners open links, too. */
export const loader = forAnyone(async ({ operations, params }) => {
  const isGood = (await findInvitedMandate(operations, params.token ?? "")) !== null;
  return data({ isGood }, { status: isGood ? 200 : 410 });
});

/** A no holds at once; whoever would say yes proves the address first. */
export const action = forAnyone(async (visit) => {
  const { operations, context, params, request } = visit;
  const limit = await context.signInLimits.takeTry(context.clientAddress);
  if (!limit.ok) return refuseTooMany(visit, limit.retryAfterMs);
  const token = params.token ?? "";
  const isDecline = (await readForm(request)).has("decline");
  if (!isDecline) return askForMailByMandateLink(visit, token);
  const isDeclined = await declineMandateByLink(operations, token);
  return data({ isDeclined }, { status: isDeclined ? 200 : 410 });
});

export default function MandateLink() {
  const { isGood } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, company } = useSite();
  const { link, invitation } = holderWords[language];
  if (answer && "tooManyUntil" in answer) return <TooManyTries until={answer.tooManyUntil} />;
  if (answer?.isDeclined)
    return <PageHeader title={invitation.declinedTitle} lead={invitation.declinedText} />;
  if (!isGood || answer) return <MandateLinkGone />;
  return (
    <Stack gap="large" narrow>
      <PageHeader title={link.title} lead={link.lead(company)} />
      <p>{link.proof}</p>
      <form method="post">
        <ButtonRow>
          <Button kind="primary">{link.go}</Button>
          <Button name="decline" value="yes">
            {link.decline}
          </Button>
        </ButtonRow>
      </form>
    </Stack>
  );
}

function MandateLinkGone() {
  const { link } = holderWords[useSite().language];
  return (
    <Stack gap="large" narrow>
      <PageHeader title={link.goneTitle} lead={link.goneText} />
      <div>
        <LinkButton href={customerSignIn}>{link.signIn}</LinkButton>
      </div>
    </Stack>
  );
}
