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

test("no operation keeps an instant from before it waited for a lock: what it writes would stand out of order", () => {
  const files = readSourceFiles("app/operations");
  expect(files.filter(isBeforeItsTurn).map(({ path }) => path)).toEqual([]);
});

test("an instant is from before where a lock comes after it in the same function", () => {
  const scratch = (text: string) => isBeforeItsTurn({ path: "scratch.ts", text });
  const [instant, lock] = ["const now = context.clock();", "await lockCustomer(tx, id);"];
  expect(scratch(`async function act() { ${instant} return run(async () => { ${lock} }); }`)).toBe(true);
  expect(scratch(`async function act() { ${lock} ${instant} }`)).toBe(false);
  expect(scratch(`async function one() { ${instant} } async function two() { ${lock} }`)).toBe(false);
});

/** By the text: `const … = clock()`, and later on, before the function ends, a lock. */
function isBeforeItsTurn(file: SourceFile): boolean {
  const functions = parseSource(file).statements.map(({ pos, end }) => file.text.slice(pos, end));
  return functions.some((text) => /const \w+ = (\w+\.)?clock\(\);[\s\S]*await lock\w+\(/.test(text));
}

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
