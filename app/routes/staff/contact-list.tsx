import { useLoaderData } from "@remix-run/react";
import { forStaff } from "~/auth/guards.server";
import { ThanksReceived } from "~/components/history/thanks-received";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { ContactGroup } from "~/components/staff/contact-group";
import { ContactListEmpty } from "~/components/staff/contact-list-empty";
import { ContactListFilters } from "~/components/staff/contact-list-filters";
import { PermitsInHand } from "~/components/staff/permits-in-hand";
import { QuietFarewells } from "~/components/staff/quiet-farewells";
import { TimesAsked } from "~/components/staff/times-asked";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Pagination } from "~/design-system/pagination";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { calledOffWords } from "~/i18n/words/called-off-words";
import { contactListWords } from "~/i18n/words/contact-list-words";
import { recordContactWords } from "~/i18n/words/record-contact-words";
import { unreadableWords } from "~/i18n/words/unreadable-words";
import { waysId } from "./customer-path";
import { listHref } from "./list-address";
import { presentContactList } from "./present-contact-list.server";
import { presentFarewells } from "./present-farewells.server";
import { presentPermitsInHand } from "./present-permits-in-hand.server";
import { presentThanksReceived } from "./present-thanks-received.server";
import { presentTimesAsked } from "./present-times-asked.server";

export const meta = titleOf((language) => contactListWords[language].title);

export const loader = forStaff(async (visit) => ({
  ...(await presentContactList(visit)),
  permits: await presentPermitsInHand(visit),
  timesAsked: await presentTimesAsked(visit),
  thanks: await presentThanksReceived(visit),
  farewells: await presentFarewells(visit),
}));

type ListData = Awaited<ReturnType<typeof loader>>;

export default function ContactListPage() {
  const list = useLoaderData<typeof loader>();
  const words = contactListWords[useSite().language];
  return (
    <>
      {list.isRecorded && <GoneNotice />}
      {list.isCalledOff && <CalledOffNotice />}
      <PageHeader title={words.title} lead={list.subtitle} />
      <Stack>
        {list.unreadable > 0 && <UnreadableNotice count={list.unreadable} />}
        <PermitsInHand permits={list.permits} />
        <TimesAsked asked={list.timesAsked} />
        <ThanksReceived thanks={list.thanks} />
        <QuietFarewells farewells={list.farewells} />
        {(list.total > 0 || isNarrowed(list.address)) && <ContactListFilters {...list} />}
      </Stack>
      {list.address.search !== "" && list.total > 0 && (
        <p role="status">{words.search.results(list.total, list.address.search)}</p>
      )}
      {list.total === 0 ? <NobodyFound list={list} /> : <Groups list={list} />}
      {list.pages.pages > 1 && <Pages {...list.pages} />}
    </>
  );
}

function Groups({ list: { groups, nowMinutes, opensNext } }: { list: ListData }) {
  const isNobodyOpen = groups.every(({ group, count }) => group !== "now" || count === 0);
  return (
    <>
      {isNobodyOpen && <NobodyNow opensNext={opensNext} />}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <ContactGroup key={group.group} {...group} nowMinutes={nowMinutes} waysId={waysId} />
        ))}
    </>
  );
}

function NobodyNow({ opensNext }: Pick<ListData, "opensNext">) {
  const { groups, empty } = contactListWords[useSite().language];
  return (
    <Section title={groups.now}>
      <p>
        {empty.now} {opensNext && empty.nowNext(opensNext)}
      </p>
    </Section>
  );
}

function NobodyFound({ list: { address } }: { list: ListData }) {
  return (
    <ContactListEmpty
      search={address.search}
      isFiltered={isNarrowed(address)}
      withoutSearch={listHref({ ...address, search: "", page: 1 })}
      everything={listHref({ channel: null, topic: null, search: "", page: 1 })}
    />
  );
}

function isNarrowed({ channel, topic, search }: ListData["address"]): boolean {
  return channel !== null || topic !== null || search !== "";
}

/** After a contact that ended what the customer was on the list for. */
function GoneNotice() {
  const { recorded } = recordContactWords[useSite().language];
  return (
    <Notice tone="saved" title={recorded.notCounted}>
      <p>{recorded.goneFromList}</p>
    </Notice>
  );
}

/** After an appointment that alone had the customer on the list. */
function CalledOffNotice() {
  return <Notice tone="saved" title={calledOffWords[useSite().language].toStaff.done} />;
}

function UnreadableNotice({ count }: { count: number }) {
  const words = unreadableWords[useSite().language];
  return (
    <Notice tone="warn" title={words.title(count)}>
      <p>{words.text}</p>
    </Notice>
  );
}

function Pages({ page, pages, previous, next }: ListData["pages"]) {
  const { paging } = contactListWords[useSite().language];
  return (
    <Pagination
      label={paging.label}
      position={paging.position(page, pages)}
      previous={previous === null ? undefined : { href: previous, label: paging.previous }}
      next={next === null ? undefined : { href: next, label: paging.next }}
    />
  );
}
