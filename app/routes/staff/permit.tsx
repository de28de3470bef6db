import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { forStaff } from "~/auth/guards.server";
import { staffHome } from "~/auth/landing-paths";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { ReportPermitForm } from "~/components/staff/report-permit-form";
import { Card } from "~/design-system/card";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Section } from "~/design-system/section";
import { SpokenWord } from "~/design-system/spoken-word";
import { Stack } from "~/design-system/stack";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import { presentPermit } from "./present-permit.server";
import { reportOnPage } from "./report-on-page.server";

export function meta(args: MetaArgs<typeof loader>) {
  return titleOf((language) => staffPermitWords[language].title(args.data?.customer.name ?? ""))(args);
}

export const loader = forStaff(presentPermit);

export const action = forStaff(reportOnPage);

type PermitData = Awaited<ReturnType<typeof loader>>;

export default function PermitPage() {
  const permit = useLoaderData<typeof loader>();
  const words = staffPermitWords[useSite().language];
  const mayReport = permit.state === "open" || permit.state === "overdue" || permit.state === "waiting";
  return (
    <Stack narrow>
      <PageHeader
        title={permit.customer.name}
        before={
          <p>
            <a href={staffHome}>{words.backToList}</a>
          </p>
        }
        lead={permit.way}
      />
      {permit.contactPoint ? <InHand permit={permit} /> : <NotInHand permit={permit} />}
      {mayReport && (
        <Section title={words.report.heading}>
          <ReportPermitForm isContactPossible={permit.state !== "waiting"} />
        </Section>
      )}
    </Stack>
  );
}

/** The word comes before the number: it is said first. */
function InHand({ permit: { contactPoint, spokenWord, callFrom, moment } }: { permit: PermitData }) {
  const words = staffPermitWords[useSite().language].open;
  return (
    <Card tone="accent">
      <p>{words.sayFirst}</p>
      <SpokenWord>{spokenWord ?? ""}</SpokenWord>
      <p className="spoken-word">
        {contactPoint?.href ? <a href={contactPoint.href}>{contactPoint.value}</a> : contactPoint?.value}
      </p>
      {callFrom && <p>{callFrom}</p>}
      <p>
        <strong>{words.until(moment)}</strong> {words.once}
      </p>
    </Card>
  );
}

function NotInHand({ permit: { state, moment, confirmLink, isUnused } }: { permit: PermitData }) {
  const words = staffPermitWords[useSite().language];
  if (confirmLink) {
    return (
      <Card>
        <p>{words.waiting.text(moment)}</p>
        <p>{words.waiting.link}</p>
        <p>
          <a href={confirmLink}>{confirmLink}</a>
        </p>
      </Card>
    );
  }
  const text = {
    waiting: words.confirm.refused,
    open: words.withdrawn,
    overdue: words.overdue(moment),
    lapsed: words.lapsed,
    ended: isUnused ? words.endedUnused : words.ended,
  }[state];
  return (
    <Notice tone={state === "ended" ? "info" : "warn"} still>
      <p>{text}</p>
    </Notice>
  );
}
