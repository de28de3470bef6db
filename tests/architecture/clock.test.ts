import ts from "typescript";
import { expect, test } from "vitest";
import { parseSource, readSourceFiles, type SourceFile } from "./source-files";

const doors = /^app\/(server|prepare|operations\/start-clock|cli\/.+)\.ts$/;

test("only the doors look at the clock; everything behind them is told what time it is", () => {
  const files = readSourceFiles("app", "db").filter(({ path }) => !doors.test(path));
  expect(files.filter(looksAtClock).map(({ path }) => path)).toEqual([]);
});

test.each(["Date.now()", "new Date()", "Date()", "const now = Date.now;", "Temporal.Now.instant()"])(
  "%s is looking at the clock",
  (text) => {
    expect(looksAtClock({ path: "scratch.ts", text })).toBe(true);
  },
);

test.each(["new Date(1)", "Date.parse(text)", "performance.now()", "clock.now()", "// Date.now()"])(
  "%s is not",
  (text) => {
    expect(looksAtClock({ path: "scratch.ts", text })).toBe(false);
  },
);

function looksAtClock(file: SourceFile): boolean {
  const visit = (node: ts.Node): boolean => isLook(node) || (ts.forEachChild(node, visit) ?? false);
  return /\b(Date|Temporal)\b/.test(file.text) && visit(parseSource(file));
}

function isLook(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isNamed(node.expression, "Date") && !node.arguments?.length;
  if (ts.isCallExpression(node)) return isNamed(node.expression, "Date");
  if (!ts.isPropertyAccessExpression(node)) return false;
  return (
    (isNamed(node.expression, "Date") && node.name.text === "now") ||
    (isNamed(node.expression, "Temporal") && node.name.text === "Now")
  );
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
