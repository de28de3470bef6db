import type { AgreedAppointmentProps } from "~/components/staff/agreed-appointment";
import type { AskedTimeProps } from "~/components/staff/asked-time";
import type { ProposedAppointmentProps } from "~/components/staff/proposed-appointment";
import { presentAppointment, writeAppointmentTime } from "~/components/wishes/present-appointment";
import type { ReaderClock } from "~/i18n/format/format-moment";
import { formatFullName } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import type { CustomerForStaff } from "~/operations/customers/show-customer-to-staff.server";
import { customerPath } from "./customer-path";

type Proposal = CustomerForStaff["proposals"][number];

interface Appointments {
  agreed: (AgreedAppointmentProps & { id: string })[];
  proposals: ProposedAppointmentProps[];
  asked: AskedTimeProps[];
}

/** What is agreed, what waits for the customer's answer, and what for that of whoever reads it. */
export function presentAppointments(
  page: CustomerForStaff,
  clock: ReaderClock,
  language: Language,
): Appointments {
  const { directory } = page.house;
  const path = `${customerPath(page.customer.id)}/appointment`;
  const isAsked = (invitationId: string) => page.proposals.some(({ movesId }) => movesId === invitationId);
  const by = (side: Proposal["proposedBy"]) => page.proposals.filter(({ proposedBy }) => proposedBy === side);
  const listLines = (proposal: Proposal) => [
    ...presentAppointment(proposal, directory, clock, language),
    ...listBefore(proposal, page, clock, language),
  ];
  return {
    agreed: page.appointments.map(({ id, isHeld, ...agreed }) => ({
      id,
      lines: presentAppointment({ ...agreed, topic: agreed.topic ?? "" }, directory, clock, language),
      move: isHeld || isAsked(id) ? null : `${path}/${id}/other-time`,
      callOff: isHeld ? null : `${path}/${id}/call-off`,
    })),
    proposals: by("staff").map((proposal) => ({
      action: `${path}/${proposal.id}/withdraw`,
      title: titleOfProposed(proposal, language),
      lines: listLines(proposal),
    })),
    asked: by("customer").map((proposal) => ({
      action: `${path}/${proposal.id}`,
      title: titleOfAsked(proposal, page, language),
      lines: listLines(proposal),
      isMove: proposal.movesId !== null,
    })),
  };
}

/** The time that stands until another is agreed. */
function listBefore(proposal: Proposal, page: CustomerForStaff, clock: ReaderClock, language: Language) {
  const agreed = page.appointments.find(({ id }) => id === proposal.movesId);
  return agreed ? [otherTimeWords[language].own.before(writeAppointmentTime(agreed, clock, language))] : [];
}

function titleOfProposed({ movesId }: Proposal, language: Language): string {
  return movesId === null
    ? appointmentWords[language].propose.waiting
    : otherTimeWords[language].staff.waitingToMove;
}

function titleOfAsked({ movesId }: Proposal, { customer }: CustomerForStaff, language: Language): string {
  const { asksInstead, asksToMove } = otherTimeWords[language].staff;
  return (movesId === null ? asksInstead : asksToMove)(formatFullName(customer.name));
}
