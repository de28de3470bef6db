import { Disclosure } from "~/design-system/disclosure";
import { SearchField } from "~/design-system/search-field";
import { SegmentedFilter } from "~/design-system/segmented-filter";
import { Toolbar } from "~/design-system/toolbar";
import { contactListWords } from "~/i18n/words/contact-list-words";
import { useSite } from "../site/use-site";

interface FilterLink {
  href: string;
  label: string;
  current: boolean;
}

interface ContactListFiltersProps {
  channels: readonly FilterLink[];
  topics: readonly FilterLink[];
  /** What the search keeps, and what was searched for. */
  address: { channel: string | null; topic: string | null; search: string };
}

/** Narrows the list by channel, topic and name; all of it stands in the address. */
export function ContactListFilters({ channels, topics, address }: ContactListFiltersProps) {
  const { filters, search } = contactListWords[useSite().language];
  const topic = topics.find(({ current }) => current);
  return (
    <Toolbar>
      <SegmentedFilter label={filters.legend} items={channels} />
      <Disclosure summary={filters.chosenTopic(topic?.label ?? filters.everyTopic)}>
        <SegmentedFilter label={filters.topic} items={topics} />
      </Disclosure>
      <SearchField label={search.label} submitLabel={search.submit} defaultValue={address.search}>
        {address.channel && <input type="hidden" name="channel" value={address.channel} />}
        {address.topic && <input type="hidden" name="topic" value={address.topic} />}
      </SearchField>
    </Toolbar>
  );
}
