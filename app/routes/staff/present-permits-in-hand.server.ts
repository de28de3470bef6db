import type { StaffVisit } from "~/auth/guards.server";
import type { PermitLine } from "~/components/staff/permits-in-hand";
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

/** What stands above the list: to be confirmed by oneself, then one's own. */
export async function presentPermitsInHand({
  operations,
  staff,
  language,
}: StaffVisit): Promise<PermitLine[]> {
  const { own, toConfirm } = await listStaffPermits(operations, staff);
  const house = await findHouse(operations);
  const words = staffPermitWords[language].list;
  const line = (listed: StaffPermit, state: string) => presentLine(listed, state, house, language);
  return [
    ...toConfirm.map((listed) => ({
      ...line(listed, words.toConfirm),
      href: `${permitPath(listed.permit.id)}/confirm`,
      action: words.confirm,
    })),
    ...own.map((listed) => line(listed, stateOf(listed, house, operations.clock(), language))),
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
