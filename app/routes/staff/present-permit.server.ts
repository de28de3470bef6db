import type { StaffVisit } from "~/auth/guards.server";
import { noSuchPerson } from "~/auth/no-such-person.server";
import { channelWords } from "~/i18n/channel-words";
import { formatMoment } from "~/i18n/format/format-moment";
import { formatFullName } from "~/i18n/format/format-person";
import { namesIn } from "~/i18n/sentences/names";
import { callNumberWords } from "~/i18n/words/call-number-words";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import { formatPhoneNumber } from "~/operations/contact-points/normalize-phone-number.server";
import { type PermitForStaff, showPermitToStaff } from "~/operations/permits/show-permit-to-staff.server";
import { customerPath, permitPath } from "./customer-path";

/** The holder's permit in words, ready to be set; times are the company's. */
export async function presentPermit({ operations, staff, params, language, config, request }: StaffVisit) {
  const shown = await showPermitToStaff(operations, { permitId: params.permitId ?? "", staff });
  if (!shown) throw noSuchPerson(request);
  const { permit, state, isRefused, access, house, customer } = shown;
  const words = staffPermitWords[language];
  const moment = formatMoment(
    permit.expiresAt,
    { now: shown.now, timeZone: house.settings.timeZone },
    language,
  );
  return {
    state,
    isUnused: permit.outcome === "not_contacted",
    customer: { name: formatFullName(customer), href: customerPath(permit.customerId) },
    way: words.open.way(
      channelWords(permit.channel, language).label,
      namesIn(house.directory, language, "to-staff").topics([permit.topic]),
    ),
    moment,
    contactPoint: access && { ...access.contactPoint, value: writeOut(access), href: hrefOf(shown) },
    callFrom: access?.callFrom
      ? callNumberWords[language].toCaller(formatPhoneNumber(access.callFrom))
      : null,
    spokenWord: access?.spokenWord ?? null,
    confirmLink:
      state === "waiting" && !isRefused ? `${config.baseUrl}${permitPath(permit.id)}/confirm` : null,
  };
}

/** As it is read and typed into a telephone. */
function writeOut({ contactPoint: { kind, value } }: NonNullable<PermitForStaff["access"]>): string {
  return kind === "phone" ? formatPhoneNumber(value) : value;
}

/** Where a tap calls or writes; an address on paper is read. */
function hrefOf({ access, permit }: PermitForStaff): string | null {
  if (access?.contactPoint.kind === "email") return `mailto:${access.contactPoint.value}`;
  if (access?.contactPoint.kind !== "phone") return null;
  return `${permit.channel === "sms" ? "sms" : "tel"}:${access.contactPoint.value}`;
}
