import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "~/domain/permission/permission";
import { type Simulation, simulateDecision } from "~/domain/permission/simulate-decision";
import type { HoursWindow } from "~/domain/preference/channel";
import type { Preferences } from "~/domain/preference/preference";
import { nastyHolidays, nastySimulation } from "./nasty-simulation";

const limits = { seed: 2010, numRuns: 250 };

function decide(simulation: Simulation): Decision {
  return simulateDecision(simulation, nastyHolidays);
}

function change(simulation: Simulation, preferences: Partial<Preferences>): Simulation {
  const { customer } = simulation;
  return {
    ...simulation,
    customer: { ...customer, preferences: { ...customer.preferences, ...preferences } },
  };
}

/** Not allowed where it was not, not open earlier, and not open longer where both begin at once. */
function expectNoWider(narrow: Decision, wide: Decision) {
  expect(narrow.allowed && !wide.allowed).toBe(false);
  if (!narrow.window) return;
  const from = Date.parse(narrow.window.from);
  expect(from).toBeGreaterThanOrEqual(Date.parse(wide.window!.from));
  if (narrow.window.from === wide.window!.from) {
    expect(endOf(narrow)).toBeLessThanOrEqual(endOf(wide));
  }
}

function endOf({ window }: Decision): number {
  return window!.until === null ? Number.POSITIVE_INFINITY : Date.parse(window!.until);
}

describe("narrowing never allows more", () => {
  it("by one cap more", () => {
    fc.assert(
      fc.property(nastySimulation, fc.integer({ min: 0, max: 2 }), (simulation, max) => {
        const caps = [...(simulation.customer.preferences.caps ?? []), { max, per: "P2D" }];
        expectNoWider(decide(change(simulation, { caps })), decide(simulation));
      }),
      limits,
    );
  });

  it("by one pause more", () => {
    fc.assert(
      fc.property(nastySimulation, (simulation) => {
        const day = simulation.at.slice(0, 10);
        const pauses = [...(simulation.customer.preferences.pauses ?? []), { from: day, to: day }];
        expectNoWider(decide(change(simulation, { pauses })), decide(simulation));
      }),
      limits,
    );
  });

  it("by one of several windows less", () => {
    const windows: HoursWindow[] = [
      { days: [1, 3, 6], from: "00:00", to: "02:30" },
      { days: [2, 3, 7], from: "02:15", to: "23:00" },
    ];
    fc.assert(
      fc.property(nastySimulation, fc.integer({ min: 0, max: 1 }), (simulation, removed) => {
        const { hours } = simulation.customer.preferences;
        const withHours = (list: HoursWindow[]) =>
          decide(change(simulation, { hours: { ...hours, [simulation.request.channel]: list } }));
        expectNoWider(withHours(windows.filter((_, index) => index !== removed)), withHours(windows));
      }),
      limits,
    );
  });

  it("by a block, to the person blocked, who is then never allowed anything", () => {
    fc.assert(
      fc.property(nastySimulation, (simulation) => {
        fc.pre(simulation.request.sender.type === "staff");
        const { people } = simulation.customer.preferences;
        const blocked = [...new Set([...(people.blocked ?? []), simulation.request.sender.id])];
        const decision = decide(change(simulation, { people: { ...people, blocked } }));
        expect(decision).toMatchObject({ allowed: false, window: null });
        expect(decision.reasons[0]).toEqual({ code: "sender_blocked", until: null });
      }),
      limits,
    );
  });
});
