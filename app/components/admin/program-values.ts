/** What the form of a program holds, as it is typed. */
export interface ProgramValues {
  name: string;
  scopes: string[];
  /** `any`, `chosen`, or nothing yet. */
  senderChoice: string;
  /** As operators write them: `automated`, `staff:sabine-keller`. */
  senders: string[];
  topic: string;
  requestsPerMinute: string;
  days: string;
}

/** For how many days a key may be good; `endless` = until somebody revokes it. */
export const keyPeriods = ["365", "90", "30", "endless"] as const;

export type KeyPeriod = (typeof keyPeriods)[number];

/** The key stays as it is. */
export const unchangedPeriod = "unchanged";

/** For how many hours a key is taken beside the one that replaces it. */
export const keyOverlaps = ["0", "24", "168"] as const;

export type KeyOverlap = (typeof keyOverlaps)[number];

export function emptyProgram(): ProgramValues {
  return {
    name: "",
    scopes: [],
    senderChoice: "",
    senders: [],
    topic: "",
    requestsPerMinute: "",
    days: keyPeriods[0],
  };
}
