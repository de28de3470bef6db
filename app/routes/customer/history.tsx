import { useLoaderData } from "@remix-run/react";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { MissedCall } from "~/components/open-questions";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { EmptyState } from "~/design-system/empty-state";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { SegmentedFilter } from "~/design-system/segmented-filter";
import { Stack } from "~/design-system/stack";
import { Timeline } from "~/design-system/timeline";
import { historyWords } from "~/i18n/words/history-words";
import { showHistory } from "~/operations/show-history.server";
import { showLetter } from "~/operations/show-letter.server";
import { presentChange } from "./present-change.server";
import { presentMandateSteps } from "./present-mandate-steps.server";
import { presentOpenQuestions } from "./present-open-questions.server";
import { presentOwnContact } from "./present-own-contact.server";
import { presentPastPermit } from "./present-past-permit.server";

const filters = ["all", "contacts", "changes"] as const;

export const meta = titleOf((language) => historyWords[language].title);

export const loader = forCustomerOrMandate(async (visit) => {
  const { operations, customer, mandate, language, url } = visit;
  const history = await showHistory(operations, customer.id);
  const letter = await showLetter(operations, customer.id);
  const filter = filters.find((name) => name === url.searchParams.get("show")) ?? "all";
  const contacts = history.contacts.map((contact) => ({
    at: contact.at,
    ...presentOwnContact(contact, letter, language),
  }));
  const changes = history.changesMade.map((made) => ({
    at: made.at,
    ...presentChange(made, { ...letter, isActedFor: mandate !== null }, language),
  }));
  const mandates = mandate
    ? []
    : history.mandates.flatMap((granted) => presentMandateSteps(granted, letter.preferences, language));
  const permits = history.permits.map((held) => ({
    at: held.permit.claimedAt,
    ...presentPastPermit(held, letter, language),
  }));
  const happened = [...contacts, ...permits];
  const changed = [...changes, ...mandates];
  const shown = { all: [...happened, ...changed], contacts: happened, changes: changed }[filter];
  const missedCalls = mandate ? [] : (await presentOpenQuestions(visit)).missedCalls;
  return { filter, items: shown.sort((a, b) => b.at - a.at), missedCalls };
});

export default function HistoryPage() {
  const { filter, items, missedCalls } = useLoaderData<typeof loader>();
  const words = historyWords[useSite().language];
  return (
    <Stack gap="large" narrow>
      <PageHeader title={words.title} lead={words.intro} />
      {missedCalls.map((missed) => (
        <MissedCall key={missed.id} {...missed} />
      ))}
      <SegmentedFilter
        label={words.title}
        items={filters.map((name) => ({
          href: `${customerHome}/history?show=${name}`,
          label: words.filters[name],
          current: name === filter,
        }))}
      />
      {items.length > 0 ? (
        <Timeline items={items} />
      ) : (
        <EmptyState
          title={words.empty}
          action={<LinkButton href={`${customerHome}/wish`}>{words.emptyLink}</LinkButton>}
        >
          <p>{words.emptyNext}</p>
        </EmptyState>
      )}
    </Stack>
  );
}
