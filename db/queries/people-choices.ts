import type { PeopleChoice, Preferences } from "~/domain/preference/preference";
import type { Tx } from "../dialects/dialect";

/** In place of a team: whoever works here. */
export const everyTeam = "";
/** In place of an area: what holds where an area has no choice of its own. */
export const inGeneral = "";

/**
 * Lays out what the preferences say about people for the questions of lists and of the assignment.
 * Whoever stays on a list keeps the instant at which they were put there; who is new gets `chosenAt`.
 */
export async function replacePeopleChoices(
  tx: Tx,
  customerId: string,
  preferences: Preferences,
  chosenAt: number,
): Promise<void> {
  const before = await tx.selectFrom("choice").selectAll().where("customer_id", "=", customerId).execute();
  const since = new Map(before.map((row) => [`${row.area}/${row.staff_id}`, row.chosen_at]));
  for (const table of ["choice", "people_choice_team", "people_choice", "block"] as const) {
    await tx.deleteFrom(table).where("customer_id", "=", customerId).execute();
  }
  for (const [area, choice] of choicesByArea(preferences)) {
    await tx
      .insertInto("people_choice")
      .values({ customer_id: customerId, area, mode: choice.mode, while_full: whileFullOf(choice) })
      .execute();
    const teams = teamRows(customerId, area, choice);
    if (teams.length > 0) await tx.insertInto("people_choice_team").values(teams).execute();
    const ranked = rankedRows(customerId, area, choice, since, chosenAt);
    if (ranked.length > 0) await tx.insertInto("choice").values(ranked).execute();
  }
  const blocked = (preferences.people.blocked ?? []).map((staff_id) => ({
    customer_id: customerId,
    staff_id,
  }));
  if (blocked.length > 0) await tx.insertInto("block").values(blocked).execute();
}

function choicesByArea({ people }: Preferences): [area: string, choice: PeopleChoice][] {
  return [[inGeneral, people], ...Object.entries(people.areas ?? {})];
}

function whileFullOf({ mode, whileFull }: PeopleChoice) {
  return mode === "ranked" && whileFull === "branch" ? whileFull : null;
}

function teamRows(customer_id: string, area: string, choice: PeopleChoice) {
  if (choice.mode !== "anyone") return [];
  const teams = choice.teams?.length ? choice.teams : [everyTeam];
  return teams.map((team_id) => ({ customer_id, area, team_id }));
}

function rankedRows(
  customer_id: string,
  area: string,
  choice: PeopleChoice,
  since: Map<string, number>,
  chosenAt: number,
) {
  if (choice.mode !== "ranked") return [];
  return (choice.ranked ?? []).map((staff_id, index) => ({
    customer_id,
    area,
    staff_id,
    place: index + 1,
    chosen_at: since.get(`${area}/${staff_id}`) ?? chosenAt,
  }));
}
