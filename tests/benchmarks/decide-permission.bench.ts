/**
 * Decisions per second on one core, for a customer with hours, a cap, a pause and a region, in the time that the
 * processor spent on it (other work on the machine does not count).
 */
import { compileCompany } from "../../app/domain/permission/compile-company";
import { compileCustomer } from "../../app/domain/permission/compile-customer";
import {
  decidePermission,
  findPermissionWindow,
  isAllowed,
} from "../../app/domain/permission/decide-permission";
import type { CustomerFacts, PermissionRequest } from "../../app/domain/permission/permission";
import type { Simulation } from "../../app/domain/permission/simulate-decision";
import { noPublicHolidays } from "../../app/domain/time/public-holidays";
import fixture from "../fixtures/permission-examples.json";

const holidays = {
  ...noPublicHolidays,
  listInYear: (_: string, year: number) => new Set([`${year}-12-25`, `${year}-12-26`]),
};
const example = fixture.examples[1]!;
const company = compileCompany(fixture.company as Simulation["company"], holidays);
const facts = {
  assignment: "s-keller",
  invitations: [],
  ...example.customer,
  preferences: { ...fixture.preferences, ...example.preferences },
} as unknown as CustomerFacts;
const request = example.request as PermissionRequest;
const customer = compileCustomer(company, facts);
const atNoon = Date.parse("2026-11-24T12:00:00Z");
const atFive = Date.parse("2026-11-24T16:00:00Z");

function measure(name: string, times: number, run: (index: number) => unknown) {
  for (let index = 0; index < times / 4; index++) run(index);
  const started = process.cpuUsage().user;
  for (let index = 0; index < times; index++) run(index);
  const seconds = (process.cpuUsage().user - started) / 1e6;
  console.log(
    `${name.padEnd(44)}${Math.round(times / seconds)
      .toLocaleString("en")
      .padStart(12)} per second`,
  );
}

measure("decide, allowed", 2_000_000, (index) =>
  decidePermission(customer, request, atFive + (index % 7200) * 1000),
);
measure("decide, refused outside hours", 2_000_000, (index) =>
  decidePermission(customer, request, atNoon + (index % 7200) * 1000),
);
measure("yes or no", 2_000_000, (index) => isAllowed(customer, request, atFive + (index % 7200) * 1000));
measure("next window", 2_000_000, (index) =>
  findPermissionWindow(customer, request, atNoon + (index % 7200) * 1000),
);
measure("compile the customer and decide", 100_000, () =>
  decidePermission(compileCustomer(company, facts), request, atFive),
);
