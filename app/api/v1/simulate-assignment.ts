import { forApiClient } from "~/auth/for-api-client.server";
import { assignmentSchema } from "~/domain/assignment/assignment-schema";
import { deriveAssignments } from "~/domain/assignment/derive-assignments";
import { defineDoor } from "../api-door";
import { assignmentsSchema } from "./assignments-schema";

/** Derives from nothing but the body: no customer of ours is read, nothing is stored. */
export const simulateAssignmentDoor = defineDoor({
  method: "POST",
  path: "/api/v1/simulate/assignment",
  name: "simulateAssignment",
  group: "Simulation",
  guard: forApiClient("simulate"),
  summary:
    "Who looks after whom, when these customers have chosen like this and these people have so many places?",
  body: assignmentSchema,
  example: {
    body: {
      staff: [{ id: "keller", team: "sued", capacity: 1, accepting: true }],
      customers: [
        {
          id: "demir",
          mode: "ranked",
          ranked: [{ staff: "keller", chosenAt: "2026-11-24T09:00:00Z" }],
          incumbent: null,
        },
        { id: "oster", mode: "anyone", blocked: ["keller"], incumbent: null },
      ],
    },
  },
  answers: { 200: assignmentsSchema },
  handle: ({ body }) => ({ status: 200, body: { assignments: deriveAssignments(body) } }),
});
