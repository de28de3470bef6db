import type { Problem, Telling } from "./problem";

/** What an operation objects to in a body that its schema took: `member` as a JSON pointer goes on, such as `contactPoints/0/value`. */
export function pointAt(member: string, detail: Telling): Problem {
  return pointAtAll([{ member, detail }]);
}

export function pointAtAll(faults: readonly { member: string; detail: Telling }[]): Problem {
  return {
    kind: "body-invalid",
    detail: (say) => say.request.notValid,
    errors: faults.map(({ member, detail }) => ({ detail, pointer: `#/${member}` })),
  };
}
