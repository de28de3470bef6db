import type { ApiDoor } from "./api-door";
import { listChangesDoor } from "./v1/changes/list-changes";
import { makeUnsubscribeLinkDoor } from "./v1/preferences/make-unsubscribe-link";
import { readPreferencesDoor } from "./v1/preferences/read-preferences";
import { recordPreferencesDoor } from "./v1/preferences/record-preferences";
import { readMetricsDoor } from "./v1/read-metrics";
import { readOpenApiDoor } from "./v1/read-openapi";
import { simulateAssignmentDoor } from "./v1/simulate-assignment";
import { simulateDecisionDoor } from "./v1/simulate-decision";

/** Every door for programs; what is not listed here is not answered. */
export const apiDoors: readonly ApiDoor[] = [
  listChangesDoor,
  makeUnsubscribeLinkDoor,
  readMetricsDoor,
  readOpenApiDoor,
  readPreferencesDoor,
  recordPreferencesDoor,
  simulateAssignmentDoor,
  simulateDecisionDoor,
];
