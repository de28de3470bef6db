import { useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import { forLead } from "~/auth/guards.server";
import { missedWishesHome, staffHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { PassOnForm } from "~/components/staff/pass-on-form";
import { Chip } from "~/design-system/chip";
import { EmptyState } from "~/design-system/empty-state";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { PersonRows } from "~/design-system/person-rows";
import { Stack } from "~/design-system/stack";
import { missedWishWords } from "~/i18n/words/missed-wish-words";
import { siteWords } from "~/i18n/words/site-words";
import { passWishOn } from "~/operations/wishes/pass-wish-on.server";
import { presentMissedWishes } from "./present-missed-wishes.server";

export const meta = titleOf((language) => missedWishWords[language].title);

export const loader = forLead(async (visit) => ({
  ...(await presentMissedWishes(visit)),
  isPassedOn: visit.url.searchParams.has("passed-on"),
}));

/** Gives a wish to somebody else. */
export const action = forLead(async (visit) => {
  const { staff, request } = visit;
  const form = await readForm(request);
  const [customerId, id, to] = ["customer", "wish", "to"].map((name) => String(form.get(name) ?? ""));
  if (!to) return data({ fault: "missing" as const }, { status: 422 });
  const isPassedOn = await passWishOn(asSent(visit, form), {
    ...{ customerId: customerId ?? "", id: id ?? "", to, by: staff },
  });
  if (!isPassedOn) return data({ fault: "gone" as const }, { status: 409 });
  throw redirect(`${missedWishesHome}?passed-on`);
});

type Row = ReturnType<typeof useLoaderData<typeof loader>>["missed"][number];

export default function MissedWishesPage() {
  const { missed, due, isPassedOn } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const { language } = useSite();
  const words = missedWishWords[language];
  return (
    <Stack gap="large">
      <PageHeader title={words.title} lead={words.lead} />
      {fault && <Notice tone="warn" title={words.passOn[fault]} />}
      {isPassedOn && !fault && <Notice tone="saved" title={words.passOn.done} />}
      {missed.length === 0 && (
        <EmptyState
          title={words.nothing}
          action={<LinkButton href={staffHome}>{siteWords[language].staffPlaces.contactList}</LinkButton>}
        >
          <p>{words.nothingText}</p>
        </EmptyState>
      )}
      {missed.length > 0 && (
        <PersonRows title={words.heading} note={`${missed.length}`} rows={missed.map(toRow("no"))} />
      )}
      {due.length > 0 && (
        <PersonRows title={words.due.heading} note={words.due.note} rows={due.map(toRow("wait"))} />
      )}
    </Stack>
  );
}

function toRow(tone: "no" | "wait") {
  return ({ lines, chip, ...wish }: Row) => ({
    id: wish.id,
    name: wish.name,
    note: lines.map((line) => <p key={line}>{line}</p>),
    chips: <Chip tone={tone}>{chip}</Chip>,
    action: <PassOnForm {...wish} />,
  });
}
