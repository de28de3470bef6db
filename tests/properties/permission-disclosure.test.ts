import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { discloseDecision } from "~/domain/permission/disclose-decision";
import type { Simulation } from "~/domain/permission/simulate-decision";
import type { People } from "~/domain/preference/preference";
import { nastyHolidays, nastySimulation } from "./nasty-simulation";

function discloseAfter({ company, customer, request, at }: Simulation, people: People) {
  const changed = { ...customer, preferences: { ...customer.preferences, people }, invitations: [] };
  const compiled = compileCustomer(compileCompany(company, nastyHolidays), changed);
  return discloseDecision(compiled, request, Date.parse(at));
}

describe("what staff are told", () => {
  it("never tells a person blocked from one never chosen", () => {
    fc.assert(
      fc.property(nastySimulation, (simulation) => {
        const { company, customer, request } = simulation;
        const basis = company.topics.find(({ id }) => id === request.topic)?.basis;
        fc.pre(request.sender.type === "staff" && basis === "consent");
        const blocked = discloseAfter(simulation, {
          ...customer.preferences.people,
          blocked: [request.sender.id],
        });
        expect(blocked).toEqual(discloseAfter(simulation, { mode: "nobody" }));
      }),
      { seed: 2010, numRuns: 250 },
    );
  });
});
