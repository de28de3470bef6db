import { listAllProposals, type ProposalOnRecord } from "#db/queries/agreed-appointments";
import type { AppointmentSaid, Asked, Happened, Teller, Told } from "./happened.server";

/**
 * What either side said about appointments, and their calling off. A time that was answered by another is told by that
 * one. All are read at once: a customer has some dozens at most.
 */
export const tellAppointments: Teller = async ({ db }, _, customerId, asked) => {
  const proposals = await listAllProposals(db.reader, customerId);
  return proposals
    .filter((proposal) => isWanted(proposal, asked))
    .flatMap(listSteps)
    .filter((step) => isBehind(step, asked.place))
    .sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1))
    .slice(0, asked.limit)
    .map((step) => ({ ...step, tell: () => step }));
};

type Step = Extract<Happened, { kind: "appointment" }>;

function listSteps(proposal: ProposalOnRecord): Step[] {
  const { id, proposedAt, answer, answeredAt, calledOffAt } = proposal;
  const step = (said: AppointmentSaid, at: number): Step => ({
    ...{ kind: "appointment", id: `${id}-${said}`, at, said, proposal },
  });
  return [
    step("proposed", proposedAt),
    ...(answer && answer !== "countered" && answeredAt !== null ? [step(answer, answeredAt)] : []),
    ...(calledOffAt === null ? [] : [step("called-off", calledOffAt)]),
  ];
}

function isWanted({ staff, channel }: ProposalOnRecord, { filter }: Asked): boolean {
  const { sender } = filter;
  const isSender = !sender || (sender.type === "staff" && (sender.id ?? staff) === staff);
  return isSender && (filter.channel ?? channel) === channel;
}

function isBehind({ at, id }: Told, place: Told): boolean {
  return at < place.at || (at === place.at && id < place.id);
}
