import { type CustomerVisit, forCustomerOrMandate } from "~/auth/guards.server";
import { writeCalendarFile } from "~/domain/time/calendar-file";
import { channelWords } from "~/i18n/channel-words";
import { formatFullName } from "~/i18n/format/format-person";
import { showLetter } from "~/operations/customers/show-letter.server";
import type { House } from "~/operations/house/read-house.server";
import type { OwnWish } from "~/operations/wishes/read-own-wishes.server";

/** An appointment that the customer accepted, as a file for their own calendar. */
export const loader = forCustomerOrMandate(async (visit) => {
  const { house, wishes } = await showLetter(visit.operations, visit.customer.id);
  const appointment = wishes.find(({ id, source }) => source === "appointment" && id === visit.params.id);
  if (!appointment) throw new Response(null, { status: 404 });
  return new Response(writeEvent(appointment, house, visit), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="kontaktwahl.ics"',
    },
  });
});

function writeEvent(
  { id, channel, staff, topic, from, until }: OwnWish,
  { directory }: House,
  { language, operations }: CustomerVisit,
): string {
  const person = staff === null ? undefined : directory.staff[staff];
  const who = [...(person ? [formatFullName(person)] : []), directory.company.name].join(", ");
  const about = topic === null ? undefined : directory.topics[topic]?.label[language];
  const summary = `${channelWords(channel, language).label}: ${who}`;
  return writeCalendarFile({
    id,
    from,
    until,
    summary,
    description: about ?? "",
    writtenAt: operations.clock(),
  });
}
