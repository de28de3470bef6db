import type { Db } from "#db/dialects/dialect";
import { assignmentKey, listAssignmentCustomers } from "#db/queries/assignments";
import { getCustomer } from "#db/queries/customers";
import { inGeneral } from "#db/queries/people-choices";
import { listStaffPlaces } from "#db/queries/staff";
import type { AssignmentCustomer } from "~/domain/assignment/assignment";
import { deriveWithOffers } from "~/domain/assignment/derive-with-offers";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { Customer } from "~/domain/people/customer";
import type { CustomerFacts } from "~/domain/permission/permission";
import { listChangedChoices } from "~/domain/preference/changed-choices";
import type { PeopleChoice, Preferences } from "~/domain/preference/preference";
import type { House } from "../house/read-house.server";
import { readMoveOffers } from "./offer-moves.server";

type Assigned = Pick<CustomerFacts, "assignment" | "assignments">;

/**
 * Who would look after the customer if these preferences were saved now: derived afresh over everybody's choices where
 * those of people differ, and as it stands where they do not. Reads only.
 */
export async function foreseeAssignments(
  db: Db,
  { settings }: House,
  customerId: string,
  { facts, preferences, now }: { facts: CustomerFacts; preferences: Preferences; now: number },
): Promise<Assigned> {
  if (canonicalJson(preferences.people) === canonicalJson(facts.preferences.people)) return facts;
  if (!listRanked(preferences).length) return { assignment: null, assignments: {} };
  const customers = await listAssignmentCustomers(db);
  const customer = await getCustomer(db, customerId);
  const chosenAt = now < settings.foundingUntil ? settings.foundedAt : now;
  const own = enterChoices(customer, preferences, customers, chosenAt);
  const isOthers = ({ id }: AssignmentCustomer) => id !== customerId && !id.startsWith(`${customerId}/`);
  const changed = listChangedChoices(facts.preferences.people, preferences.people);
  const market = {
    staff: await listStaffPlaces(db),
    customers: [...customers.filter(isOthers), ...own],
    moving: new Set(changed.map((area) => assignmentKey({ customerId, area: area ?? inGeneral }))),
  };
  const offers = await readMoveOffers(db, { ...market, customers });
  const { assignments } = deriveWithOffers({ ...market, ...offers });
  const assigned = new Map(assignments.map(({ id, staff }) => [id, staff]));
  return {
    assignment: assigned.get(customerId) ?? null,
    assignments: Object.fromEntries(
      Object.keys(preferences.people.areas ?? {}).map((area) => [
        area,
        assigned.get(assignmentKey({ customerId, area })) ?? null,
      ]),
    ),
  };
}

/** The customer's choices as they would be laid out: whoever stays on a list keeps the instant of being put there. */
function enterChoices(
  { id: customerId, lot, proposedStaff }: Customer,
  { people }: Preferences,
  customers: AssignmentCustomer[],
  chosenAt: number,
): AssignmentCustomer[] {
  return listRanked({ people }).map(([area, { ranked = [] }]) => {
    const id = assignmentKey({ customerId, area });
    const before = customers.find((each) => each.id === id);
    const since = new Map(before?.ranked.map((each) => [each.staff, each.chosenAt]));
    const proposed = area === inGeneral && ranked.includes(proposedStaff ?? "") ? proposedStaff : null;
    return {
      id,
      mode: "ranked",
      ranked: ranked.map((staff) => ({ staff, chosenAt: since.get(staff) ?? chosenAt })),
      blocked: people.blocked,
      incumbent: before?.incumbent ?? proposed,
      lot,
    };
  });
}

/** Nobody is assigned by any other choice. */
function listRanked({ people }: Pick<Preferences, "people">): [area: string, choice: PeopleChoice][] {
  const choices: [area: string, choice: PeopleChoice][] = [
    [inGeneral, people],
    ...Object.entries(people.areas ?? {}),
  ];
  return choices.filter(([, { mode }]) => mode === "ranked");
}
