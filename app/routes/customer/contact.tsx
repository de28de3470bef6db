import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { redirect } from "@remix-run/server-runtime";
import { forCustomer } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { CaseAnswerWords } from "~/components/history/case-answer-words";
import { ThanksForm } from "~/components/history/thanks-form";
import { BackLink } from "~/components/site/back-link";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Card } from "~/design-system/card";
import { DescriptionList } from "~/design-system/description-list";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { caseClaims } from "~/domain/cases/contact-case";
import { contactCaseWords } from "~/i18n/words/contact-case-words";
import { raiseCase, withdrawCase } from "~/operations/cases/raise-case.server";
import { contactPath } from "./contact-path";
import { presentContactPage } from "./present-contact-page.server";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => args.data?.title ?? contactCaseWords[language].link)(args);
}

export const loader = forCustomer(presentContactPage);

/** Says that something is wrong, or takes that back. */
export const action = forCustomer(async ({ request, operations, customer, params }) => {
  const about = { customerId: customer.id, contactId: params.id ?? "" };
  const asked = (await readForm(request)).get("claim");
  const claim = caseClaims.find((name) => name === asked);
  if (!claim) return redirect(pageWith(about.contactId, await takeBack(operations, about)));
  const { kind } = await raiseCase(operations, { ...about, claim });
  if (kind === "unknown_contact") throw new Response(null, { status: 404 });
  const news = { raised: null, too_many: "tooMany", raised_before: "raisedBefore" }[kind];
  return redirect(pageWith(about.contactId, news));
});

async function takeBack(...asked: Parameters<typeof withdrawCase>): Promise<string> {
  return (await withdrawCase(...asked)) ? "withdrawn" : "notUndone";
}

function pageWith(contactId: string, news: string | null): string {
  return news === null ? contactPath(contactId) : `${contactPath(contactId)}?news=${news}`;
}

type ContactData = Awaited<ReturnType<typeof loader>>;

export default function ContactPage() {
  const contact = useLoaderData<typeof loader>();
  const words = contactCaseWords[useSite().language];
  return (
    <Stack gap="large" narrow>
      {contact.news && <Notice tone="info" title={contact.news} />}
      <PageHeader
        title={contact.title}
        before={<BackLink href={`${customerHome}/history`}>{words.back}</BackLink>}
        lead={contact.line}
        actions={contact.thanks && <ThanksForm {...contact.thanks} back={contact.action} />}
      />
      {contact.raised && <Raised raised={contact.raised} action={contact.action} />}
      <DescriptionList
        items={contact.facts.map(({ term, lines }) => ({ term, details: <Lines lines={lines} /> }))}
      />
      {!contact.raised && <SomethingWrong contact={contact} />}
    </Stack>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}

/** Each is one tap, and says what it does. */
function SomethingWrong({ contact: { action, claims, days } }: { contact: ContactData }) {
  const words = contactCaseWords[useSite().language].ask;
  return (
    <Section title={words.heading} lead={words.text(days)}>
      <form method="post" action={action}>
        <Stack>
          {claims.map(({ claim, effect }) => (
            <div key={claim}>
              <Button name="claim" value={claim} aria-describedby={`effect-${claim}`}>
                {words.claims[claim]}
              </Button>
              <p id={`effect-${claim}`}>
                <small>{effect}</small>
              </p>
            </div>
          ))}
        </Stack>
      </form>
    </Section>
  );
}

interface RaisedProps {
  raised: NonNullable<ContactData["raised"]>;
  action: string;
}

function Raised({ raised: { said, due, answer }, action }: RaisedProps) {
  const words = contactCaseWords[useSite().language];
  return (
    <Card title={words.open.heading} tone="accent">
      <p>{said}</p>
      {answer ? <CaseAnswerWords {...answer} /> : <p>{due}</p>}
      {!answer && (
        <form method="post" action={action}>
          <ButtonRow>
            <Button kind="quiet" name="withdraw" value="yes">
              {words.open.undo}
            </Button>
          </ButtonRow>
        </form>
      )}
    </Card>
  );
}
