import type { Company } from "../../permission/company";
import { knownIds } from "../known-ids";
import type { StaffId } from "../preference";
import type { FirstAnswers, WhoAnswer } from "./first-answers";

/** What can be chosen now. */
export interface FirstOffer {
  company: Company;
  /** Who can be chosen. */
  staff: StaffId[];
}

/** Answers that were kept for a while: one that names what is gone is asked again, and never read as a no. */
export function forgetGoneAnswers(answers: FirstAnswers, { company, staff }: FirstOffer): FirstAnswers {
  const known = knownIds(company);
  const { who, how, about, ...rest } = answers;
  const isThere = who !== undefined && isKnown(who, staff, known.team);
  return {
    ...rest,
    ...(isThere && { who }),
    ...(how?.every((id) => known.channel.has(id)) && { how }),
    ...(about?.every((id) => known.topic.has(id)) && { about }),
  };
}

function isKnown(who: WhoAnswer, staff: StaffId[], teams: ReadonlySet<string>): boolean {
  if (who.mode === "person") return staff.includes(who.staff);
  return who.mode === "nobody" || who.team === null || teams.has(who.team);
}
