import { describe, expect, test } from "vitest";
import { listPauseFaults, type PauseValues, readPauseValues, toPause } from "~/components/pause/pause-values";

const today = "2026-11-24";
const typed: PauseValues = { length: "until", from: "2026-12-20", until: "2027-01-06", except: ["advice"] };

describe("the pause that is meant", () => {
  test("until a day begins today, whatever else is typed", () => {
    expect(toPause(typed, today)).toEqual({ from: today, to: "2027-01-06", except: ["advice"] });
  });

  test("for a holiday goes from one day to another", () => {
    expect(toPause({ ...typed, length: "holiday", except: [] }, today)).toEqual({
      from: "2026-12-20",
      to: "2027-01-06",
    });
  });

  test("until further notice has no end and may begin later", () => {
    expect(toPause({ ...typed, length: "open" }, today)).toEqual({
      from: "2026-12-20",
      to: null,
      except: ["advice"],
    });
  });

  test("that is quiet begins today, has no end and leaves nothing open, whatever else is typed", () => {
    expect(toPause({ ...typed, length: "quiet" }, today)).toEqual({
      from: today,
      to: null,
      quiet: true,
    });
  });
});

test.each([
  [{ length: "until", until: "" }, ["until untilMissing"]],
  [{ length: "until", until: "2026-11-23" }, ["until over"]],
  [{ length: "until", until: today, from: "nonsense" }, []],
  [{ length: "holiday", from: "", until: "2026-02-30" }, ["from fromMissing", "until dateInvalid"]],
  [{ length: "holiday", from: "2026-12-20", until: "2026-12-19" }, ["until untilBeforeFrom"]],
  [{ length: "holiday", from: today, until: today }, []],
  [{ length: "open", from: "24.12.", until: "" }, ["from dateInvalid"]],
  [{ length: "quiet", from: "", until: "" }, []],
] as const)("%j is found fault with only where it is asked for: %j", (changed, faults) => {
  const found = listPauseFaults({ ...typed, ...changed }, today);
  expect(found.map(({ fieldId, fault }) => `${fieldId} ${fault}`)).toEqual(faults);
});

test("a length that there is not is the first one", () => {
  const form = new FormData();
  form.set("length", "forever");
  expect(readPauseValues(form).length).toBe("until");
});
