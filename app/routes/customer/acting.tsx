import { useLoaderData } from "@remix-run/react";
import { redirect } from "@remix-run/server-runtime";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { mandatePaths } from "~/components/mandates/mandate-paths";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatPersonInFullInflected } from "~/i18n/format/format-person";
import { holderWords } from "~/i18n/words/holder-words";
import { endMandate } from "~/operations/mandates/end-mandate.server";
import { listGrantedMandates } from "~/operations/mandates/show-mandates.server";
import { dropCustomerSession } from "../sign-in/sign-customer-out.server";

export const meta = titleOf((language) => holderWords[language].acting.title);

/** Who is here in person is led to whom they let act. */
export const loader = forCustomerOrMandate(async ({ operations, customer, mandate, language }) => {
  if (!mandate) throw redirect(mandatePaths.granted);
  const words = holderWords[language].acting;
  const granted = await listGrantedMandates(operations, customer.id);
  const until = granted.find((one) => one.mandate.id === mandate.id)?.mandate.until ?? null;
  return {
    from: words.from(formatPersonInFullInflected(customer, language)),
    lines: [
      words.scope[mandate.scope],
      words.visible,
      words.never,
      until ? words.until(formatDateWithYear(until, language)) : words.untilRevoked,
    ],
  };
});

/** Gives the mandate back: at once, and the session ends with it. */
export const action = forCustomerOrMandate(async (visit) => {
  const { operations, customer, mandate } = visit;
  if (!mandate) throw redirect(mandatePaths.granted);
  await endMandate(operations, { customerId: customer.id, id: mandate.id, by: "holder" });
  await dropCustomerSession(visit);
  return redirect("/sign-out?given-back");
});

export default function ActingPage() {
  const { from, lines } = useLoaderData<typeof loader>();
  const words = holderWords[useSite().language].acting;
  return (
    <Stack gap="large" narrow>
      <PageHeader title={words.title} lead={from} />
      <Stack gap="small">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Stack>
      <form method="post">
        <ButtonRow>
          <LinkButton href={customerHome}>{words.back}</LinkButton>
          <Button kind="quiet">{words.giveBack}</Button>
        </ButtonRow>
      </form>
    </Stack>
  );
}
