import { describe, expect, it } from "vitest";
import fixture from "#tests/fixtures/permission-examples.json";
import type { Company } from "~/domain/permission/company";
import type { CustomerFacts, Decision, PermissionRequest } from "~/domain/permission/permission";
import { simulateDecision } from "~/domain/permission/simulate-decision";
import { createSimulationSchema } from "~/domain/permission/simulation-schema";
import type { Preferences } from "~/domain/preference/preference";
import { publicHolidays } from "~/operations/house/public-holidays.server";

/** What an example changes about the common company, preferences and customer. */
interface Example {
  name: string;
  company?: Partial<Company>;
  preferences?: Partial<Preferences>;
  customer?: Partial<CustomerFacts>;
  request: PermissionRequest;
  at: string;
  expected: Decision;
}

const schema = createSimulationSchema(publicHolidays.isKnownRegion);

function simulationOf({ company, preferences, customer, request, at }: Example) {
  return {
    company: { ...fixture.company, ...company },
    customer: {
      preferences: { ...fixture.preferences, ...preferences },
      assignment: "s-keller",
      contacts: [],
      invitations: [],
      ...customer,
    },
    request,
    at,
  };
}

describe("the worked examples", () => {
  it.each(fixture.examples as Example[])("$name", (example) => {
    const simulation = schema.parse(simulationOf(example));
    expect(simulateDecision(simulation, publicHolidays)).toEqual(example.expected);
  });
});
