import { DayAxis, type DayStretch } from "~/design-system/day-axis";
import { LinkButton } from "~/design-system/link-button";
import { PersonRows } from "~/design-system/person-rows";
import type { ContactGroup as Group } from "~/domain/contact-list/place-contact";
import { contactListWords } from "~/i18n/words/contact-list-words";
import { type StateChip, StateChips } from "../people/state-chips";
import { useSite } from "../site/use-site";
import { type ClaimableWays, ClaimPermitForm } from "./claim-permit-form";

interface GroupedContact {
  id: string;
  name: string;
  href: string;
  note: string;
  chips: readonly StateChip[];
  openToday: readonly DayStretch[];
  /** What the row's first open way gives; null = the customer's page says about what one may ask. */
  claim: ClaimableWays | null;
}

interface ContactGroupProps {
  group: Group;
  /** On all pages. */
  count: number;
  rows: readonly GroupedContact[];
  nowMinutes: number;
  /** Where a customer's page shows numbers and addresses. */
  waysId: string;
}

/** Customers whom one may reach at the same time, under one heading. */
export function ContactGroup({ group, count, rows, nowMinutes, waysId }: ContactGroupProps) {
  const words = contactListWords[useSite().language];
  const hints = words.groupHints;
  return (
    <PersonRows
      title={words.groups[group]}
      note={group === "now" ? hints.now(count) : hints.other(count)}
      hours={words.hours}
      rows={rows.map(({ openToday, chips, claim, ...row }) => ({
        ...row,
        chips: <StateChips chips={chips} />,
        axis: <DayAxis open={openToday} nowMinutes={nowMinutes} />,
        action:
          group === "now" ? (
            <Reach name={row.name} href={`${row.href}#${waysId}`} claim={claim} />
          ) : (
            <ViewLink name={row.name} href={row.href} />
          ),
      }))}
    />
  );
}

interface RowLinkProps {
  name: string;
  href: string;
}

function Reach({ name, href, claim }: RowLinkProps & Pick<GroupedContact, "claim">) {
  const { actions } = contactListWords[useSite().language];
  if (claim) return <ClaimPermitForm {...claim} />;
  return (
    <LinkButton href={href} aria-label={actions.reachNamed(name)}>
      {actions.reach}
    </LinkButton>
  );
}

function ViewLink({ name, href }: RowLinkProps) {
  const { actions } = contactListWords[useSite().language];
  return (
    <LinkButton kind="quiet" href={href} aria-label={actions.viewNamed(name)}>
      {actions.view}
    </LinkButton>
  );
}
