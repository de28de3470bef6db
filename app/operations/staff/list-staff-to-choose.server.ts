import { countHeldPlaces } from "#db/queries/assignments";
import { listStaffPlaces, listStaffProfiles } from "#db/queries/staff";
import { findAbsenceOn } from "~/domain/people/staff-member";
import type { Availability, StaffToChoose } from "~/domain/people/staff-to-choose";
import { toLocalDate } from "~/domain/time/wall-clock";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";

/** Everybody who can be chosen, by family name: who has no places at all is not there to be chosen. */
export async function listStaffToChoose({ db, clock }: OperationContext): Promise<StaffToChoose[]> {
  const { company, compiled } = await readHouse(db.reader);
  const today = toLocalDate(compiled.zone, clock());
  const places = new Map((await listStaffPlaces(db.reader)).map((entry) => [entry.id, entry]));
  const held = await countHeldPlaces(db.reader);
  const retired = new Set(company.topics.filter((topic) => topic.retired).map((topic) => topic.id));
  const members = new Map(company.staff.map((member) => [member.id, member]));
  return (await listStaffProfiles(db.reader))
    .filter(({ id, accepting }) => accepting || places.get(id)?.capacity !== 0)
    .map(({ email: _email, role: _role, ...profile }) => ({
      ...profile,
      topics: profile.topics.filter((topic) => !retired.has(topic)),
      availability: availabilityOf(
        profile.accepting,
        places.get(profile.id)?.capacity ?? null,
        held.get(profile.id),
      ),
      awayUntil: findAbsenceOn(members.get(profile.id) ?? {}, today)?.to ?? null,
    }));
}

function availabilityOf(accepting: boolean, capacity: number | null, held = 0): Availability {
  if (!accepting) return "accepts_nobody";
  return capacity === null || held < capacity ? "accepts" : "waiting_list";
}
