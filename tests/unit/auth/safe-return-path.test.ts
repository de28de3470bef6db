import { expect, test } from "vitest";
import { safeReturnPath } from "~/auth/safe-return-path";

test.each(["/me", "/me/history?page=2", "/", "/staff/customers/a%2Fb?q=%2F%2Fx"])(
  "goes back to the own path %s",
  (path) => {
    expect(safeReturnPath(path, "/fallback")).toBe(path);
  },
);

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n//evil.example",
  "/.//evil.example",
  "/..//evil.example/x",
  "javascript:alert(1)",
  "me",
  "",
  null,
  undefined,
  7,
])("never goes to %j", (asked) => {
  expect(safeReturnPath(asked, "/fallback")).toBe("/fallback");
});
