import type { StaffVisit } from "~/auth/guards.server";
import { formatFullName } from "~/i18n/format/format-person";
import { farewellWords } from "~/i18n/words/farewell-words";
import { listFarewells } from "~/operations/assignment/list-farewells.server";

export async function presentFarewells({ operations, staff, language }: StaffVisit) {
  const farewells = await listFarewells(operations, staff);
  return farewells.map(({ customerId, customer }) => ({
    key: customerId,
    text: farewellWords[language].ended(formatFullName(customer)),
  }));
}
