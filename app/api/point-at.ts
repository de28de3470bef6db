import type { Problem } from "./problem";

/** What an operation objects to in a body that its schema took: `member` as a JSON pointer goes on, such as `contactPoints/0/value`. */
export function pointAt(member: string, detail: string): Problem {
  return pointAtAll([{ member, detail }]);
}

export function pointAtAll(faults: readonly { member: string; detail: string }[]): Problem {
  return {
    kind: "body-invalid",
    detail: "The body was read, but is not valid. The faults are listed as errors.",
    errors: faults.map(({ member, detail }) => ({ detail, pointer: `#/${member}` })),
  };
}
