import type { OperationContext } from "../operation-context";
import { nameRegions } from "./public-holidays.server";
import { readHouse } from "./read-house.server";

/** The regions whose public holidays can be chosen: those of the company's country, and the customer's own. */
export async function listRegions(
  { db }: OperationContext,
  language: string,
  current: string,
): Promise<{ value: string; label: string }[]> {
  const { company } = await readHouse(db.reader);
  const countries = [company.region ?? current, current].map((region) => region.split("-")[0] ?? "");
  return [...new Set(countries)].flatMap((country) => nameRegions(country, language));
}
