import { expect, test } from "vitest";
import { cpuMs } from "#tests/support/cpu-ms";
import { emptySimulation } from "#tests/support/empty-simulation";
import { openTestApi } from "#tests/support/test-api";

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const instant = (minute: number) => new Date(Date.UTC(2026, 9, 1) + minute * 60_000).toISOString();
const time = (minute: number) => new Date(minute * 60_000).toISOString().slice(11, 16);
const date = (day: number) => new Date(Date.UTC(2026, 10, 24) + day * 86_400_000).toISOString().slice(0, 10);

const hours = many(50, (index) => ({
  days: [1, 2, 3, 4, 5, 6, 7],
  from: time(index * 20),
  to: time(index * 20 + 1),
}));

/** All that is allowed, of everything: the costliest question that anybody may ask. */
const largest = {
  ...emptySimulation,
  company: {
    ...emptySimulation.company,
    region: "DE-BY",
    channels: [{ id: "phone", live: true, hours }],
    staff: many(20_000, (index) => ({
      id: `s-${index}`,
      team: "t",
      absences: [{ from: date(index), to: date(index) }],
    })),
  },
  customer: {
    preferences: {
      timeZone: "America/Sao_Paulo",
      region: "BR",
      people: { mode: "anyone", blocked: many(20_000, (index) => `s-${index + 1}`) },
      topics: { offers: ["phone"] },
      hours: { phone: hours },
      caps: many(20, (index) => ({ max: 1 + index * 30, per: "P10Y" })),
      pauses: many(50, (index) => ({ from: date(8 * index), to: date(8 * index + 6) })),
    },
    assignment: null,
    contacts: many(10_000, (index) => ({ at: instant(index * 7), channel: "phone", topic: "offers" })),
    invitations: many(10_000, (index) => ({
      channel: "phone",
      from: instant(index * 11),
      until: instant(index * 11 + 1),
    })),
  },
  request: { sender: { type: "staff", id: "s-0" }, channel: "phone", topic: "offers" },
};

test("decides the largest simulation that is taken without keeping anybody waiting", async () => {
  const { post } = await openTestApi();
  const spentMs = await cpuMs(async () => {
    const response = await post("/api/v1/simulate/decision", largest);
    expect({ status: response.status, text: await response.text() }).toMatchObject({ status: 200 });
  });
  expect(spentMs).toBeLessThan(3000);
});
