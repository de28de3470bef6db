import type { StaffVisit } from "~/auth/guards.server";
import { presentAppointment } from "~/components/wishes/present-appointment";
import { formatFullName } from "~/i18n/format/format-person";
import { listTimesAsked } from "~/operations/wishes/list-times-asked.server";
import { customerPath } from "./customer-path";

/** Other times that customers ask for, in words; times are the company's. */
export async function presentTimesAsked({ operations, staff, language }: StaffVisit) {
  const { house, now, asked } = await listTimesAsked(operations, staff);
  const clock = { now, timeZone: house.settings.timeZone };
  return asked.map(({ proposal, customer }) => ({
    key: proposal.id,
    name: formatFullName(customer.name),
    href: customerPath(customer.id),
    text: presentAppointment(proposal, house.directory, clock, language).join(" · "),
  }));
}
