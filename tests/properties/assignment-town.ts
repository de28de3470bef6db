/** Small towns in which much meets: equal instants and lots, full and closed lists, incumbents, blocks, people gone. */
import fc from "fast-check";
import type { AssignmentCustomer, AssignmentInput, StaffPlaces } from "~/domain/assignment/assignment";

const staffIds = ["keller", "yilmaz", "brandt", "__proto__"];
const customerIds = ["anna", "bert", "carla", "anna/workshop", "dora", "constructor"];
const instants = [1, 2, 3].map((day) => Date.UTC(2026, 2, day));

const staffMember = (id: string): fc.Arbitrary<StaffPlaces> =>
  fc.record({
    id: fc.constant(id),
    team: fc.constant("t-muc"),
    capacity: fc.constantFrom(0, 1, 1, 1, 2, 3, null),
    accepting: fc.constantFrom(true, true, true, false),
  });

const customer = (id: string): fc.Arbitrary<AssignmentCustomer> =>
  fc
    .record({
      mode: fc.constantFrom("ranked", "ranked", "ranked", "ranked", "ranked", "ranked", "anyone", "nobody"),
      staff: fc.uniqueArray(fc.constantFrom(...staffIds, "gone"), { minLength: 1 }),
      chosenAt: fc.array(fc.constantFrom(...instants), { minLength: 5, maxLength: 5 }),
      blocked: fc.option(fc.uniqueArray(fc.constantFrom(...staffIds), { maxLength: 1 }), {
        nil: undefined,
        freq: 2,
      }),
      incumbent: fc.option(fc.constantFrom(...staffIds, "gone"), { nil: null }),
      lot: fc.constantFrom(undefined, "1", "2", "12", "\u{1f600}", "\uff5e"),
    })
    .map(({ staff, chosenAt, ...choice }) => ({
      id,
      ...choice,
      ranked: staff.map((id, place) => ({ staff: id, chosenAt: chosenAt[place]! })),
    })) as fc.Arbitrary<AssignmentCustomer>;

/** At most four members of staff and `customersMax` customers. */
export const town = (customersMax = customerIds.length): fc.Arbitrary<AssignmentInput> =>
  fc.record({
    staff: fc.subarray(staffIds, { minLength: 1 }).chain((ids) => fc.tuple(...ids.map(staffMember))),
    customers: fc
      .shuffledSubarray(customerIds, { maxLength: customersMax })
      .chain((ids) => fc.tuple(...ids.map(customer))),
  });
