import { describe, expect, it } from "vitest";
import { findPermissionWindow, isAllowed } from "~/domain/permission/decide-permission";
import { ask, compile, pose } from "./ask";

const at = "2026-11-24T10:00:00Z";
/** 400 times 24 hours after. */
const end = "2027-12-29T10:00:00Z";

describe("the 400 days", () => {
  const wishAt = (from: string) => [{ channel: "visit", from, until: "2028-01-01T00:00:00Z" }];
  const visit = { channel: "visit", preferences: { byAppointment: ["visit"] }, at };

  it("include a stretch that begins at their very end", () => {
    expect(ask({ ...visit, customer: { invitations: wishAt(end) } }).window).toEqual({
      from: end,
      until: null,
    });
    expect(
      ask({ ...visit, customer: { invitations: wishAt("2027-12-29T10:00:00.001Z") } }).window,
    ).toBeNull();
  });

  it("include a stretch's end at their very end", () => {
    const endingAt = (until: string) => ({ invitations: [{ channel: "visit", from: at, until }] });
    expect(ask({ ...visit, customer: endingAt(end) }).window?.until).toBe(end);
    expect(ask({ ...visit, customer: endingAt("2027-12-29T10:00:00.001Z") }).window?.until).toBeNull();
  });

  it("include a reason's end at their very end", () => {
    const pausedUntil = (to: string) =>
      ask({ preferences: { pauses: [{ from: "2026-11-24", to }] }, at: "2026-11-23T23:00:00Z" });
    expect(pausedUntil("2027-12-28").reasons).toEqual([{ code: "paused", until: "2027-12-28T23:00:00Z" }]);
    expect(pausedUntil("2027-12-29").reasons).toEqual([{ code: "paused", until: null }]);
  });
});

describe("the next window", () => {
  it("waits until all rules agree at once", () => {
    const preferences = {
      region: "DE-BY",
      hours: { phone: [{ days: [3 as const], from: "17:00", to: "18:00" }] },
      pauses: [{ from: "2026-12-24", to: "2026-12-30" }],
      caps: [{ max: 1, per: "P1M" }],
    };
    const contacts = [{ at: "2026-11-17T09:00:00Z", channel: "phone", topic: "offers" }];
    // Wednesdays: the cap frees on 17 December, 23 December is the first; a month later the pause would still hold.
    expect(ask({ channel: "phone", preferences, customer: { contacts }, at }).window).toEqual({
      from: "2026-12-23T16:00:00Z",
      until: "2026-12-23T17:00:00Z",
    });
  });

  it("is found again for lists, without a word", () => {
    const simulation = pose({ channel: "phone", at });
    const customer = compile(simulation);
    expect(isAllowed(customer, simulation.request, Date.parse(at))).toBe(true);
    expect(findPermissionWindow(customer, simulation.request, Date.parse(at))).toEqual({
      from: Date.parse(at),
      until: Date.parse("2026-11-24T19:00:00Z"),
    });
  });

  it("keeps nothing from one question to the next", () => {
    const simulation = pose({ channel: "phone" });
    const customer = compile(simulation);
    const senders = Array.from({ length: 200 }, (_, index) => `s-${index}`);
    const asked = [...senders, "s-keller", ...senders, "s-keller"].map((id) =>
      isAllowed(customer, { ...simulation.request, sender: { type: "staff", id } }, Date.parse(at)),
    );
    expect(asked.filter(Boolean)).toHaveLength(2);
  });
});
