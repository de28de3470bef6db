/**
 * The teams behind a list of people (docs/decisions/while-nobody-has-room.md): those of everybody on it, in its order.
 * Whoever is blocked, or whom the company does not know, brings none.
 */
import type { Company } from "../permission/company";
import type { People, PeopleChoice, TeamId } from "./preference";

export function listBranch(
  { ranked = [] }: PeopleChoice,
  { blocked = [] }: Pick<People, "blocked">,
  { staff }: Company,
): TeamId[] {
  const bringing = ranked.filter((id) => !blocked.includes(id));
  return [...new Set(bringing.flatMap((id) => staff.find((member) => member.id === id)?.team ?? []))];
}
