import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { decidePermission, isAllowed } from "~/domain/permission/decide-permission";
import { type Simulation, simulateDecision } from "~/domain/permission/simulate-decision";
import { isNastyHoliday, nastyHolidays, nastySimulation } from "./nasty-simulation";
import { decideNaively } from "./permission-oracle";

const limits = { seed: 2010, numRuns: 150 };
const cheapLimits = { seed: 2010, numRuns: 300 };

function compile({ company, customer }: Simulation) {
  return compileCustomer(compileCompany(company, nastyHolidays), customer);
}

describe("a decision", () => {
  it("is the one that the rules, read a second time and asked at every boundary, come to", () => {
    fc.assert(
      fc.property(nastySimulation, (simulation) => {
        expect(simulateDecision(simulation, nastyHolidays)).toEqual(
          decideNaively(simulation, isNastyHoliday),
        );
      }),
      limits,
    );
  });

  it("gives a window that is open from its first instant to its last, and not a millisecond longer", () => {
    fc.assert(
      fc.property(nastySimulation, ({ at, request, ...simulation }) => {
        const customer = compile({ at, request, ...simulation });
        const { window, allowed } = decidePermission(customer, request, Date.parse(at));
        const allowedAt = (text: string, ms = 0) => isAllowed(customer, request, Date.parse(text) + ms);
        expect(allowed).toBe(allowedAt(at));
        if (!window) return;
        expect(allowedAt(window.from)).toBe(true);
        if (!allowed) expect(allowedAt(window.from, -1)).toBe(false);
        if (window.until === null) return;
        expect(allowedAt(window.until, -1)).toBe(true);
        expect(allowedAt(window.until)).toBe(false);
      }),
      cheapLimits,
    );
  });

  it("is the same whenever and however often it is asked", () => {
    fc.assert(
      fc.property(fc.array(nastySimulation, { minLength: 2, maxLength: 2 }), ([simulation, other]) => {
        const customer = compile(simulation!);
        const at = Date.parse(simulation!.at);
        const first = decidePermission(customer, simulation!.request, at);
        decidePermission(customer, other!.request, Date.parse(other!.at));
        expect(decidePermission(customer, simulation!.request, at)).toEqual(first);
      }),
      cheapLimits,
    );
  });
});
