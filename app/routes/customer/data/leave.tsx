import { useLoaderData } from "@remix-run/react";
import { redirect } from "@remix-run/server-runtime";
import { readSessionTokenHash } from "~/auth/find-signed-in.server";
import { type CustomerVisit, forCustomer } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { AccountClosing } from "~/components/own-data/account-closing";
import { BackLink } from "~/components/site/back-link";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { Checkbox } from "~/design-system/checkbox";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Points } from "~/design-system/points";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { contactPointWords } from "~/i18n/words/contact-point-words";
import { leavingWords } from "~/i18n/words/leaving-words";
import { closeAccount } from "~/operations/customers/close-account.server";
import { eraseClosedAccount } from "~/operations/customers/erase-closed-account.server";
import { keepAccount } from "~/operations/customers/keep-account.server";
import { signCustomerOut } from "../../sign-in/sign-customer-out.server";
import { dataHome, dataPaths } from "./data-paths";
import { presentClosing } from "./present-closing.server";

export const meta = titleOf((language) => leavingWords[language].title);

export const loader = forCustomer(async (visit) => ({
  closing: await presentClosing(visit),
  isNotYet: visit.url.searchParams.has("not-yet"),
}));

export const action = forCustomer(async (visit) => {
  const form = await readForm(visit.request);
  const intent = form.get("intent");
  if (intent === "keep") return keep(visit);
  if (intent === "erase") return erase(visit);
  return close(visit, form.has("refuse"));
});

async function close({ request, context, operations, customer, language }: CustomerVisit, refuses: boolean) {
  const tokenHash = await readSessionTokenHash(request, context);
  await closeAccount(operations, { customerId: customer.id, refusesContacts: refuses, language, tokenHash });
  return redirect(dataPaths.leave);
}

async function keep({ operations, customer, language }: CustomerVisit) {
  const answer = await keepAccount(operations, { customerId: customer.id, language });
  return redirect(answer === "kept" ? `${dataHome}?kept` : `${dataPaths.leave}?not-yet`);
}

async function erase(visit: CustomerVisit) {
  await eraseClosedAccount(visit.operations, visit.customer.id);
  return signCustomerOut(visit);
}

export default function LeavePage() {
  const { closing, isNotYet } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const words = leavingWords[language];
  return (
    <Stack gap="large" narrow>
      <PageHeader
        before={<BackLink href={dataHome}>{contactPointWords[language].form.back}</BackLink>}
        title={words.title}
      />
      {closing && isNotYet && (
        <Notice tone="warn" title={words.notYet.title}>
          <p>{words.notYet.text}</p>
        </Notice>
      )}
      {closing ? <AccountClosing {...closing} /> : <LeaveForm />}
    </Stack>
  );
}

/** One form, one press: the way back is the page after it. */
function LeaveForm() {
  const words = leavingWords[useSite().language];
  return (
    <>
      <Listed title={words.atOnce.heading} items={words.atOnce.items} />
      <Listed title={words.later.heading} items={words.later.items} />
      <Listed title={words.staysHeading} items={words.stays} />
      <p>{words.contract}</p>
      <form method="post">
        <Stack>
          <Checkbox name="refuse" value="yes" label={words.refuse} hint={words.refuseHint} />
          <div>
            <Button kind="primary" name="intent" value="close">
              {words.submit}
            </Button>
          </div>
        </Stack>
      </form>
    </>
  );
}

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <Section title={title}>
      <Points points={items} />
    </Section>
  );
}
