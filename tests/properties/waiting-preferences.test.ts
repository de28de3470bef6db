/**
 * What is recorded on a customer's behalf, for any preferences: before the customer's yes nothing is wider than it was,
 * and after it nothing is allowed that neither the state before nor the text confirmed allows.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { autohausLindner } from "#tests/support/autohaus-lindner";
import { comparePreferences } from "~/domain/preference/compare-preferences";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import { keepBlocks } from "~/domain/preference/keep-blocks-quiet";
import type { Preferences } from "~/domain/preference/preference";
import { applyWaiting, splitRecording } from "~/domain/preference/split-recording";
import { unsubscribe } from "~/domain/preference/unsubscribe";
import { somePreferences } from "./some-preferences";

const lindner = autohausLindner;
const known = somePreferences.map((preferences) => forgetWhatIsGone(preferences, lindner));
const limits = { numRuns: 500 };

const directions = (before: Preferences, after: Preferences) =>
  comparePreferences(before, after, lindner).map(({ direction }) => direction);

describe("a recording", () => {
  it("makes nothing wider before the customer says so", () => {
    fc.assert(
      fc.property(known, known, (before, wanted) => {
        const { holds } = splitRecording(before, wanted, lindner);
        expect(directions(before, holds)).not.toContain("wider");
      }),
      limits,
    );
  });

  it("lets something wait exactly where its text allows more than what holds", () => {
    fc.assert(
      fc.property(known, known, (before, wanted) => {
        const { holds, waits, wanted: whole } = splitRecording(before, wanted, lindner);
        expect(waits.length > 0).toBe(directions(holds, whole).includes("wider"));
      }),
      limits,
    );
  });

  it("of what holds already changes nothing", () => {
    fc.assert(
      fc.property(known, (same) => {
        const { holds, held, waits } = splitRecording(same, structuredClone(same), lindner);
        expect({ holds, held, waits }).toEqual({ holds: same, held: [], waits: [] });
      }),
      limits,
    );
  });

  it("once confirmed means its text, whatever holds by then, and says all that it changes", () => {
    fc.assert(
      fc.property(known, known, known, (before, wanted, meanwhile) => {
        const recording = splitRecording(before, wanted, lindner);
        const { next, changes } = applyWaiting(meanwhile, recording.wanted, lindner);
        expect(comparePreferences(recording.wanted, next, lindner)).toEqual([]);
        expect(changes).toEqual(comparePreferences(meanwhile, next, lindner));
      }),
      limits,
    );
  });

  it("never lifts a block that its recorder cannot know", () => {
    fc.assert(
      fc.property(known, known, (before, wanted) => {
        const { wanted: whole, holds } = splitRecording(before, keepBlocks(before, wanted), lindner);
        for (const staff of before.people.blocked ?? []) {
          expect(whole.people.blocked).toContain(staff);
          expect(holds.people.blocked).toContain(staff);
        }
      }),
      limits,
    );
  });
});

describe("unsubscribing", () => {
  it("only narrows, and does nothing more the second time", () => {
    const topics = lindner.topics.filter(({ basis }) => basis === "consent").map(({ id }) => id);
    const topic = fc.constantFrom(...topics);
    const channel = fc.constantFrom(...lindner.channels.map(({ id }) => id));
    fc.assert(
      fc.property(known, topic, channel, (before, topic, channel) => {
        const after = unsubscribe(before, { topic, channel });
        const changes = comparePreferences(before, after, lindner);
        const isOpen = before.topics?.[topic]?.includes(channel) === true;
        const withdrawn = { part: "topic", direction: "narrower", topic, channel };
        expect(changes).toEqual(isOpen ? [withdrawn] : []);
        expect(unsubscribe(after, { topic, channel })).toBe(after);
      }),
      limits,
    );
  });
});
