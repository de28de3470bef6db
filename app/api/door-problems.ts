import type { ApiDoor } from "./api-door";
import { type ProblemKind, problemKinds } from "./problem";

/** Every refusal that a door may give: those of any door of its kind, and its own. In the order of their statuses. */
export function listDoorProblems(door: ApiDoor): ProblemKind[] {
  const kinds = new Set<ProblemKind>([
    "query-invalid",
    ...(door.guard.scopes ? ofKeys : []),
    ...(door.params ? ofParams : []),
    ...(door.body ? [...ofBodies, door.bodyFault ?? "body-invalid"] : []),
    ...(door.problems ?? []),
    "internal",
    "unavailable",
  ]);
  return problemKinds.filter((kind) => kinds.has(kind));
}

const ofKeys = ["credentials-missing", "credentials-invalid", "scope-missing", "too-many-requests"] as const;
const ofParams = ["not-found"] as const;
/** A body nested too deep or too full is not read, whatever it is for: that is `body-invalid` everywhere. */
const ofBodies = ["not-json", "body-too-large", "media-type-unsupported", "body-invalid"] as const;
