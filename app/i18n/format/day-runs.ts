/** Days that follow each other make a run; two neighbours read better as two. Days are numbers of any count. */
export function runsOf<Day extends number>(days: readonly Day[]): Day[][] {
  const runs: Day[][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** Is it told from its first to its last? */
export function isSpan(run: readonly number[]): boolean {
  return run.length > 2;
}
