import { expect, test } from "vitest";
import { historyHref, readHistoryAddress } from "~/routes/customer/history-place";

const read = (search: string) => readHistoryAddress(new URLSearchParams(search));

test("the address of a page keeps what was asked for", () => {
  for (const search of [
    "show=contacts&who=staff.sabine-keller&by=phone&result=not_reached&after=contact.1764000000000.0190-ab",
    "who=automated&result=open",
    "show=looks&who=staff.sabine-keller",
    "show=changes&after=change.1764000000000.0000000003",
  ])
    expect(historyHref(read(search))).toBe(`/me/history?${search}`);
});

test("what a view cannot be asked is left out of its address", () => {
  expect(historyHref(read("show=changes&who=staff.keller&by=phone&result=open"))).toBe(
    "/me/history?show=changes",
  );
  expect(historyHref(read("show=looks&who=ai&by=phone"))).toBe("/me/history?show=looks");
});

test("whatever is no filter and no place asks for everything from the beginning", () => {
  expect(historyHref(read("show=all&who=boss.1&by=&result=lost&after=contact.x.1"))).toBe("/me/history");
  expect(historyHref(read("who=staff.%3Cb%3E&by=a%20b"))).toBe("/me/history");
});
