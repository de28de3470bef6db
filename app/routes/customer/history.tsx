import { useLoaderData } from "@remix-run/react";
import { type CustomerVisit, forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { HistoryFilterForm } from "~/components/history/history-filter-form";
import { ThanksForm } from "~/components/history/thanks-form";
import { useMayWiden } from "~/components/mandates/use-may-widen";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { MissedCallQuestion } from "~/components/wishes/missed-call-question";
import { Disclosure } from "~/design-system/disclosure";
import { EmptyState } from "~/design-system/empty-state";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Pagination } from "~/design-system/pagination";
import { SegmentedFilter } from "~/design-system/segmented-filter";
import { Stack } from "~/design-system/stack";
import { Timeline } from "~/design-system/timeline";
import { historyWords } from "~/i18n/words/history-words";
import { holderWords } from "~/i18n/words/holder-words";
import { lookWords } from "~/i18n/words/look-words";
import { presentHistory } from "./present-history.server";
import { presentMissedCalls } from "./present-open-questions.server";

export const meta = titleOf((language) => historyWords[language].title);

export const loader = forCustomerOrMandate(async (visit) => ({
  ...(await presentHistory(visit)),
  missedCalls: isAskedHere(visit) ? await presentMissedCalls(visit) : [],
}));

/** Where the newest stands. */
function isAskedHere({ url }: CustomerVisit): boolean {
  return !url.searchParams.has("after");
}

type HistoryData = Awaited<ReturnType<typeof loader>>;

export default function HistoryPage() {
  const { show, views, narrow, items, pages, here, missedCalls } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const words = historyWords[language];
  const isToldOfLooks = views.some(({ name }) => name === "looks");
  return (
    <Stack gap="large" narrow>
      <PageHeader title={words.title} lead={isToldOfLooks ? words.intro : words.introWithoutLooks} />
      {missedCalls.map((missed) => (
        <MissedCallQuestion key={missed.id} {...missed} />
      ))}
      <Stack gap="small">
        <SegmentedFilter
          label={words.title}
          items={views.map(({ name, href }) => ({
            href,
            label: words.views[name],
            current: name === show,
          }))}
        />
        {narrow && <HistoryFilterForm {...narrow} />}
      </Stack>
      {items.length === 0 ? (
        <Nothing show={show} everything={narrow?.clear ?? null} />
      ) : (
        <Timeline items={items.map((item) => toItem(item, here))} />
      )}
      {show === "looks" && <p>{lookWords[language].explained}</p>}
      {(pages.older || pages.newest) && <Pages {...pages} />}
    </Stack>
  );
}

function toItem({ thanks, heldThen, note, ...item }: HistoryData["items"][number], here: string) {
  return {
    ...item,
    note: heldThen.length > 0 ? <Allowed note={note} sentences={heldThen} /> : note,
    action: thanks && <ThanksForm {...thanks} back={here} />,
  };
}

/** What allowed it, and the customer's own sentence of then. */
function Allowed({ note, sentences }: { note: string; sentences: readonly string[] }) {
  const words = historyWords[useSite().language];
  return (
    <>
      {note}
      <Disclosure summary={words.heldThen}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Disclosure>
    </>
  );
}

/** `everything`: where what was asked for is not all there is. */
function Nothing({ show, everything }: Pick<HistoryData, "show"> & { everything: string | null }) {
  const { language } = useSite();
  const words = historyWords[language];
  const mayWiden = useMayWiden();
  if (everything !== null) {
    const { empty, clear } = words.narrow;
    return <EmptyState title={empty} action={<LinkButton href={everything}>{clear}</LinkButton>} />;
  }
  return (
    <EmptyState
      title={show === "looks" ? words.emptyLooks : words.empty}
      action={
        mayWiden ? (
          <LinkButton href={`${customerHome}/wish`}>{words.emptyLink}</LinkButton>
        ) : (
          <LinkButton href={customerHome}>{holderWords[language].acting.back}</LinkButton>
        )
      }
    >
      {mayWiden && <p>{words.emptyNext}</p>}
    </EmptyState>
  );
}

function Pages({ position, newest, older }: HistoryData["pages"]) {
  const words = historyWords[useSite().language];
  return (
    <Pagination
      label={words.pages}
      position={position ?? ""}
      previous={newest === null ? undefined : { href: newest, label: words.newest }}
      next={older === null ? undefined : { href: older, label: words.older }}
    />
  );
}
