import type { PointedFault } from "../point-at";
import { tellFaultOf } from "../tell-input-fault";

/** A body names a topic or a channel that the house does not have. */
export const notOfTheHouse = {
  unknown_topic: { member: "topic", detail: tellFaultOf("no_such_topic") },
  unknown_channel: { member: "channel", detail: tellFaultOf("no_such_channel") },
} as const satisfies Record<string, PointedFault>;
