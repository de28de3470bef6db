import { expect, test } from "vitest";
import { autohausLindner } from "#tests/support/autohaus-lindner";
import { keepShownHours } from "~/domain/preference/keep-shown-hours";
import type { Preferences } from "~/domain/preference/preference";

const nobody: Preferences = { timeZone: "Europe/Berlin", people: { mode: "nobody" } };
const houseHoursOfPhone = [{ days: [1, 2, 3, 4, 5, 6], from: "08:00", to: "20:00" }];

const keep = (preferences: Partial<Preferences>) =>
  keepShownHours({ ...nobody, ...preferences }, autohausLindner).hours;

test("the hours of the house that the customer saw become the customer's own", () => {
  expect(keep({ topics: { advice: ["phone", "email"] } })).toEqual({ phone: houseHoursOfPhone });
});

test("also where a machine alone may use the way", () => {
  expect(keep({ people: { mode: "nobody", automated: ["phone"] } })).toEqual({ phone: houseHoursOfPhone });
  expect(keep({ people: { mode: "nobody", ai: ["phone"] } })).toEqual({ phone: houseHoursOfPhone });
});

test("hours that the customer set stay, and so does never", () => {
  const own = [{ days: [2 as const], from: "17:00", to: "19:00" }];
  expect(keep({ topics: { advice: ["phone"] }, hours: { phone: own } })).toEqual({ phone: own });
  expect(keep({ topics: { advice: ["phone"] }, hours: { phone: [] } })).toEqual({ phone: [] });
});

test("a way that is not opened keeps nothing", () => {
  expect(keep({ topics: { advice: [] } })).toBeUndefined();
});

test("a later, longer day of the house is not the customer's", () => {
  const kept = keepShownHours({ ...nobody, topics: { advice: ["phone"] } }, autohausLindner);
  const longer = autohausLindner.channels.map((channel) =>
    channel.id === "phone"
      ? { ...channel, hours: [{ days: [7 as const], from: "00:00", to: "24:00" }] }
      : channel,
  );
  expect(keepShownHours(kept, { ...autohausLindner, channels: longer })).toEqual(kept);
});
