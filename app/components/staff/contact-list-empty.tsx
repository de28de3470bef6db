import { EmptyState } from "~/design-system/empty-state";
import { LinkButton } from "~/design-system/link-button";
import { contactListWords } from "~/i18n/words/contact-list-words";
import { useSite } from "../site/use-site";

interface ContactListEmptyProps {
  search: string;
  isFiltered: boolean;
  /** The same view without the search. */
  withoutSearch: string;
  everything: string;
}

/** Nobody to show: why, and what to do about it. */
export function ContactListEmpty({ search, isFiltered, withoutSearch, everything }: ContactListEmptyProps) {
  const words = contactListWords[useSite().language];
  const { empty } = words;
  if (search !== "") {
    return (
      <EmptyState
        title={empty.search(search)}
        action={<LinkButton href={withoutSearch}>{words.search.clear}</LinkButton>}
      >
        <p>{empty.searchNext}</p>
      </EmptyState>
    );
  }
  if (isFiltered) {
    return (
      <EmptyState
        title={empty.filter}
        action={<LinkButton href={everything}>{empty.filterNext}</LinkButton>}
      />
    );
  }
  return (
    <EmptyState title={empty.nobody} action={<LinkButton href="/">{empty.nobodyLink}</LinkButton>}>
      <p>{empty.nobodyNext}</p>
    </EmptyState>
  );
}
