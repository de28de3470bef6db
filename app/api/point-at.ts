import { errorsMax } from "./check-body";
import type { Problem, ProblemError, Telling } from "./problem";

/** What an operation objects to in a body that its schema took: `member` as a JSON pointer goes on, such as `contactPoints/0/value`. */
export interface PointedFault {
  member: string;
  detail: Telling;
}

export function pointAt(member: string, detail: Telling): Problem {
  return pointAtAll([{ member, detail }]);
}

export function pointAtAll(faults: readonly PointedFault[]): Problem {
  const errors = faults.map(toProblemError);
  return { kind: "body-invalid", detail: (say) => say.request.notValid, errors };
}

/** The same beside what was found before; of what was found at a place, the first is told, and no more than {@link errorsMax}. */
export function pointAtMore(problem: Problem, faults: readonly PointedFault[]): Problem {
  const { errors = [] } = problem;
  const named = new Set(errors.map(({ pointer }) => pointer));
  const more = faults.map(toProblemError).filter(({ pointer }) => !named.has(pointer));
  return { ...problem, errors: [...errors, ...more].slice(0, errorsMax) };
}

function toProblemError({ member, detail }: PointedFault): ProblemError {
  return { detail, pointer: `#/${member}` };
}
