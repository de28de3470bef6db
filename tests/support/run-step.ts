/** The steps of `npm test`: each shows its own output as it goes, and is counted from the report it writes. */
import { execFile, spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

export interface StepResult {
  title: string;
  passed: number;
  failed: number;
  seconds: number;
}

const outputCharactersMax = 64 * 1024 * 1024;

type Counts = Pick<StepResult, "passed" | "failed">;

/** One check that holds or does not. */
export function runCheck(title: string, command: string, args: string[]): Promise<StepResult> {
  return runStep(title, command, args, {}, (exitCode) => countCheck(exitCode));
}

/** A command beside the steps; what it says is shown where it failed. */
export async function startCommand(title: string, command: string, args: string[]): Promise<StepResult> {
  const startedAt = performance.now();
  const { exitCode, output } = await listen(command, args);
  if (exitCode !== 0) console.log(`\n── ${title}\n${output}`);
  return { title, ...countCheck(exitCode), seconds: secondsSince(startedAt) };
}

export function runVitest(title: string, ...projects: string[]): Promise<StepResult> {
  const report = `test-results/${projects.join("-")}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = [
    "run",
    ...projects.map((project) => `--project=${project}`),
    "--passWithNoTests",
    ...reporters,
  ];
  return runStep(title, "vitest", args, {}, (exitCode) =>
    withExitCode(countVitest(readReport(report)), exitCode),
  );
}

export function runPlaywright(title: string): Promise<StepResult> {
  const report = "test-results/browser.json";
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return runStep(title, "playwright", ["test", "--reporter=list,json"], env, (exitCode) =>
    withExitCode(countPlaywright(readReport(report)), exitCode),
  );
}

async function runStep(
  title: string,
  command: string,
  args: string[],
  env: Record<string, string>,
  count: (exitCode: number) => Counts,
): Promise<StepResult> {
  console.log(`\n── ${title}`);
  const startedAt = performance.now();
  const exitCode = await run(placeOf(command), args, env);
  return { title, ...count(exitCode), seconds: secondsSince(startedAt) };
}

/** By its name, or by its path among the packages where two of them bear one name. */
function placeOf(command: string): string {
  return command.includes("/") ? `node_modules/${command}` : `node_modules/.bin/${command}`;
}

function run(file: string, args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

function listen(command: string, args: string[]): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    execFile(command, args, { maxBuffer: outputCharactersMax }, (error, stdout, stderr) => {
      const exitCode = error ? Number(error.code) || 1 : 0;
      resolve({ exitCode, output: `${stdout}${stderr}${error && !stderr ? error.message : ""}` });
    });
  });
}

function secondsSince(startedAt: number): number {
  return Math.round((performance.now() - startedAt) / 1000);
}

function countCheck(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What went wrong outside any test (a file that cannot be loaded, a fault afterwards) is one failure. */
function withExitCode(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function countVitest(report: VitestReport | null): Counts {
  if (!report) return { passed: 0, failed: 1 };
  const unreadable = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unreadable.length };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

function countPlaywright(report: PlaywrightReport | null): Counts {
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  if (flaky > 0) console.log(`${flaky} passed only when tried once more`);
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

/** A report that is missing or broken, because the step did not get that far, is none; it is read once. */
function readReport<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  } finally {
    rmSync(file, { force: true });
  }
}
