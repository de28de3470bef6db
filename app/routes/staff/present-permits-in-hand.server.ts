import type { StaffVisit } from "~/auth/guards.server";
import type { PermitLine } from "~/components/staff/permits-in-hand";
import type { CustomerId } from "~/domain/people/customer";
import { channelWords } from "~/i18n/channel-words";
import { formatMoment } from "~/i18n/format/format-moment";
import { formatFullName } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { namesIn } from "~/i18n/sentences/names";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import { findHouse } from "~/operations/house/find-house.server";
import type { House } from "~/operations/house/read-house.server";
import { listStaffPermits, type StaffPermit } from "~/operations/permits/list-staff-permits.server";
import { permitPath } from "./customer-path";

/** What is to be confirmed by oneself, then one's own; of one customer where that is asked for. */
export async function presentPermitsInHand(
  { operations, staff, language }: StaffVisit,
  customerId?: CustomerId,
): Promise<PermitLine[]> {
  const { own, toConfirm } = await listStaffPermits(operations, staff);
  const isSought = ({ permit }: StaffPermit) => customerId === undefined || permit.customerId === customerId;
  const house = await findHouse(operations);
  const words = staffPermitWords[language].list;
  const line = (listed: StaffPermit, state: string) => presentLine(listed, state, house, language);
  return [
    ...toConfirm.filter(isSought).map((listed) => ({
      ...line(listed, words.toConfirm),
      href: `${permitPath(listed.permit.id)}/confirm`,
      action: words.confirm,
      report: null,
    })),
    ...own.filter(isSought).map((listed) => ({
      ...line(listed, stateOf(listed, house, operations.clock(), language)),
      report: { action: permitPath(listed.permit.id), isContactPossible: listed.state !== "waiting" },
    })),
  ];
}

function presentLine({ permit, customer }: StaffPermit, state: string, house: House, language: Language) {
  const words = staffPermitWords[language];
  const topic = namesIn(house.directory, language, "to-staff").topics([permit.topic]);
  const way = words.open.way(channelWords(permit.channel, language).label, topic);
  return {
    href: permitPath(permit.id),
    name: formatFullName(customer),
    text: `${way}: ${state}`,
    action: words.list.view,
  };
}

function stateOf({ state, permit }: StaffPermit, house: House, now: number, language: Language): string {
  const words = staffPermitWords[language].list;
  if (state === "overdue") return words.overdue;
  if (state === "waiting") return words.waiting;
  return words.open(formatMoment(permit.expiresAt, { now, timeZone: house.settings.timeZone }, language));
}
