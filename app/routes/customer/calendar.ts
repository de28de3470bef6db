import { type CustomerVisit, forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { writeCalendarFile } from "~/domain/time/calendar-file";
import { channelWords } from "~/i18n/channel-words";
import { formatFullName } from "~/i18n/format/format-person";
import { showCalendarAppointment } from "~/operations/wishes/show-calendar-appointment.server";

/** An appointment as it stands now, as a file for the customer's own calendar: agreed, moved, or called off. */
export const loader = forCustomerOrMandate(async (visit) => {
  const { operations, customer, params } = visit;
  const appointment = await showCalendarAppointment(operations, customer.id, params.id ?? "");
  if (!appointment) throw new Response(null, { status: 404 });
  return new Response(writeEvent(appointment, visit), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="kontaktwahl.ics"',
    },
  });
});

type Shown = NonNullable<Awaited<ReturnType<typeof showCalendarAppointment>>>;

function writeEvent(
  { appointmentId, moves, agreed, isCalledOff, house: { directory } }: Shown,
  { language, operations, config }: CustomerVisit,
): string {
  const { staff, channel, topic, from, until } = agreed;
  const person = staff === null ? undefined : directory.staff[staff];
  const who = [...(person ? [formatFullName(person)] : []), directory.company.name].join(", ");
  const about = topic === null ? undefined : directory.topics[topic]?.label[language];
  return writeCalendarFile({
    ...{ id: appointmentId, from, until, isCalledOff, writtenAt: operations.clock() },
    sequence: moves + (isCalledOff ? 1 : 0),
    summary: `${channelWords(channel, language).label}: ${who}`,
    description: about ?? "",
    organizer: { name: directory.company.name, uri: config.baseUrl + customerHome },
  });
}
