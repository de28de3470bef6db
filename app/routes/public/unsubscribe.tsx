import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { writeSubscription } from "~/i18n/sentences/write-subscription";
import { unsubscribeWords } from "~/i18n/words/unsubscribe-words";
import { showUnsubscribe, unsubscribeByLink } from "~/operations/links/unsubscribe-by-link.server";

export const meta = titleOf((language) => unsubscribeWords[language].title);

/** Shows a button and changes nothing: scanners open links, too. A link that is none of ours is not there. */
export const loader = forAnyone(async ({ operations, params, language }) => {
  const page = await showUnsubscribe(operations, params.token ?? "");
  return data(page && writeSubscription(page.subscription, page.house, language), {
    status: page ? 200 : 404,
  });
});

/**
 * The button, and the press of a mail program in its place (RFC 8058): both say `List-Unsubscribe=One-Click`. It takes
 * effect at once and as often as it is sent.
 */
export const action = forAnyone(async ({ operations, params, request }) => {
  const isAsked = (await readForm(request)).get(oneClick.name) === oneClick.value;
  const page = isAsked ? await unsubscribeByLink(operations, params.token ?? "") : null;
  return data({ isDone: page !== null }, { status: page ? 200 : isAsked ? 404 : 400 });
});

const oneClick = { name: "List-Unsubscribe", value: "One-Click" };

export default function Unsubscribe() {
  const subscription = useLoaderData<typeof loader>();
  const isDone = useActionData<typeof action>()?.isDone === true;
  const words = unsubscribeWords[useSite().language];
  if (!subscription) return <Gone />;
  if (isDone) {
    return (
      <Stack gap="large" narrow>
        <PageHeader title={words.doneTitle} lead={subscription.closed} />
        <p>{words.rest}</p>
        <div>
          <LinkButton href={customerHome}>{words.open}</LinkButton>
        </div>
      </Stack>
    );
  }
  return (
    <Stack gap="large" narrow>
      <PageHeader title={words.title} lead={subscription.question} />
      <form method="post">
        <Button kind="primary" {...oneClick}>
          {words.submit}
        </Button>
      </form>
      <p>{words.rest}</p>
    </Stack>
  );
}

function Gone() {
  const words = unsubscribeWords[useSite().language];
  return (
    <Stack gap="large" narrow>
      <PageHeader title={words.goneTitle} lead={words.goneText} />
      <div>
        <LinkButton href={customerHome}>{words.open}</LinkButton>
      </div>
    </Stack>
  );
}
