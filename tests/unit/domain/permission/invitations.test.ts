import { describe, expect, it } from "vitest";
import type { InvitationFact } from "~/domain/permission/permission";
import { ask, type Question } from "./ask";

const wish: InvitationFact = {
  channel: "phone",
  from: "2026-11-22T10:00:00Z",
  until: "2026-11-22T12:00:00Z",
};

/** A Sunday on which the customer takes no calls, is on pause and has had enough. */
function askOnSunday(question: Question, invitations = [wish]) {
  return ask({
    channel: "phone",
    at: "2026-11-22T11:00:00Z",
    ...question,
    preferences: {
      caps: [{ max: 0, per: "P1M" }],
      pauses: [{ from: "2026-11-01", to: null }],
      ...question.preferences,
    },
    customer: { invitations, ...question.customer },
  });
}

describe("an invitation", () => {
  it("goes before the rules, for anyone it does not name", () => {
    expect(askOnSunday({ sender: "s-orth" })).toEqual({
      allowed: true,
      basis: "invitation",
      reasons: [],
      window: { from: "2026-11-22T11:00:00Z", until: "2026-11-22T12:00:00Z" },
      caps: [],
    });
  });

  it("is open from its first instant, closed at its last", () => {
    expect(askOnSunday({ at: "2026-11-22T09:59:59.999Z" }).allowed).toBe(false);
    expect(askOnSunday({ at: "2026-11-22T10:00:00Z" }).allowed).toBe(true);
    expect(askOnSunday({ at: "2026-11-22T12:00:00Z" }).allowed).toBe(false);
  });

  it("says what it is for: this way, this topic, this person", () => {
    const named = { ...wish, topic: "advice", staff: "s-keller" };
    expect(askOnSunday({ topic: "advice" }, [named]).basis).toBe("invitation");
    expect(askOnSunday({ topic: "offers" }, [named]).allowed).toBe(false);
    expect(askOnSunday({ topic: "advice", sender: "s-orth" }, [named]).allowed).toBe(false);
    expect(askOnSunday({ topic: "advice", channel: "video" }, [named]).allowed).toBe(false);
  });

  it("is not for machines", () => {
    expect(askOnSunday({ type: "automated", sender: "dialer" }).allowed).toBe(false);
    expect(askOnSunday({ type: "ai", sender: "voice-1" }).allowed).toBe(false);
  });

  it("does not help a blocked or unknown person, nor without a number; nothing else is then reported", () => {
    const refused = { allowed: false, basis: "consent", window: null, caps: [] };
    expect(askOnSunday({ sender: "s-wolf" })).toEqual({
      ...refused,
      reasons: [{ code: "sender_blocked", until: null }],
    });
    expect(askOnSunday({ sender: "s-nobody" })).toEqual({
      ...refused,
      reasons: [{ code: "not_chosen", until: null }],
    });
    expect(askOnSunday({ customer: { invitations: [wish], contactPoints: ["email"] } })).toEqual({
      ...refused,
      reasons: [{ code: "no_contact_point", until: null }],
    });
  });

  it("is the basis even where the rules would have allowed it too", () => {
    const email = { ...wish, channel: "email" };
    expect(ask({ at: "2026-11-22T11:00:00Z", customer: { invitations: [email] } })).toMatchObject({
      basis: "invitation",
      window: { from: "2026-11-22T11:00:00Z", until: null },
    });
  });

  it("makes one stretch of wishes that overlap or touch", () => {
    const next = { ...wish, from: "2026-11-22T12:00:00Z", until: "2026-11-22T13:00:00Z" };
    const last = { ...wish, from: "2026-11-22T12:30:00Z", until: "2026-11-22T15:00:00Z", staff: "s-keller" };
    expect(askOnSunday({}, [last, wish, next]).window?.until).toBe("2026-11-22T15:00:00Z");
    expect(askOnSunday({ sender: "s-orth" }, [last, wish, next]).window?.until).toBe("2026-11-22T13:00:00Z");
  });

  it("passes from the rules to a wish and back to the rules", () => {
    const hours = {
      email: [
        { days: [2 as const], from: "10:00", to: "12:00" },
        { days: [2 as const], from: "14:00", to: "16:00" },
      ],
    };
    const lunch = { channel: "email", from: "2026-11-24T11:30:00+01:00", until: "2026-11-24T14:30:00+01:00" };
    expect(
      ask({ preferences: { hours }, customer: { invitations: [lunch] }, at: "2026-11-24T09:00:00Z" }),
    ).toMatchObject({
      basis: "consent",
      window: { from: "2026-11-24T09:00:00Z", until: "2026-11-24T15:00:00Z" },
    });
  });

  it("does not shorten the wait that a rule alone would ask for", () => {
    expect(askOnSunday({ at: "2026-11-22T09:00:00Z" }).reasons).toEqual([
      { code: "paused", until: null },
      { code: "outside_hours", until: "2026-11-23T07:00:00Z" },
      { code: "cap_reached", until: null },
    ]);
  });
});
