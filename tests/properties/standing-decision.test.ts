import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { getCompiledRequest } from "~/domain/permission/compile-request";
import { decidePermission } from "~/domain/permission/decide-permission";
import { findDecisionEnd } from "~/domain/permission/decision-end";
import { discloseDecision } from "~/domain/permission/disclose-decision";
import type { Simulation } from "~/domain/permission/simulate-decision";
import { standAt } from "~/domain/permission/standing-decision";
import { formatInstant } from "~/domain/time/instant";
import { nastyHolidays, nastySimulation } from "./nasty-simulation";

const limits = { seed: 2011, numRuns: 200 };

function compile({ company, customer }: Simulation) {
  return compileCustomer(compileCompany(company, nastyHolidays), customer);
}

describe("a decision that stands", () => {
  it("is, up to its end, what deciding anew comes to, but for a window that begins when it is asked for", () => {
    fc.assert(
      fc.property(
        nastySimulation,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (simulation, part) => {
          const { request, at: text } = simulation;
          const customer = compile(simulation);
          const at = Date.parse(text);
          const first = decidePermission(customer, request, at);
          const end = findDecisionEnd(getCompiledRequest(customer, request), at);
          expect(end).toBeGreaterThanOrEqual(at);
          for (const later of [at, at + Math.floor((end - at) * part), end - 1]) {
            if (later < at) continue;
            const isOpen = first.window?.from === formatInstant(at);
            const window = isOpen ? { ...first.window!, from: formatInstant(later) } : first.window;
            expect(decidePermission(customer, request, later)).toEqual({ ...first, window });
          }
        },
      ),
      limits,
    );
  });

  it("ends no sooner than it must, within a day and where nothing is about to come into view", () => {
    const ends = { early: 0, right: 0 };
    fc.assert(
      fc.property(nastySimulation, (simulation) => {
        const { request, at: text } = simulation;
        const customer = compile(simulation);
        const at = Date.parse(text);
        const end = findDecisionEnd(getCompiledRequest(customer, request), at);
        const isSame =
          JSON.stringify({ ...decidePermission(customer, request, end), window: null }) ===
          JSON.stringify({ ...decidePermission(customer, request, at), window: null });
        if (end < at + 86_400_000) ends[isSame ? "early" : "right"]++;
      }),
      limits,
    );
    expect(ends.right).toBeGreaterThan(ends.early);
  });

  it("is told again from the second time on, and made anew when it has ended or an earlier instant is asked about", () => {
    let kept = 0;
    fc.assert(
      fc.property(nastySimulation, (simulation) => {
        const { request, at: text } = simulation;
        const [customer, other] = [compile(simulation), compile(simulation)];
        const at = Date.parse(text);
        const ask = (instant: number) => {
          decidePermission(other, request, instant);
          return standAt(customer, request, customer.company.inquiries.get(request), instant);
        };
        expect(ask(at).until).toBe(at);
        const second = ask(at);
        if (second.until > at) {
          kept++;
          expect(ask(at)).toBe(second);
          expect(ask(second.until - 1)).toBe(second);
        }
        for (const instant of [second.until, at - 1, at + 3 * 86_400_000]) {
          const told = ask(instant);
          expect(told.decision).toEqual(discloseDecision(customer, request, instant));
          expect(told.since).toBe(instant);
        }
      }),
      limits,
    );
    expect(kept).toBeGreaterThan(limits.numRuns * 0.9);
  });
});
