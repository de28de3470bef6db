import { forApiClient } from "~/auth/for-api-client.server";
import { simulateDecision } from "~/domain/permission/simulate-decision";
import { createSimulationSchema } from "~/domain/permission/simulation-schema";
import { publicHolidays } from "~/operations/public-holidays.server";
import { defineDoor } from "../api-door";
import { decisionSchema } from "./decision-schema";

/** Decides from nothing but the body: no customer of ours is read, nothing is stored. */
export const simulateDecisionDoor = defineDoor({
  method: "POST",
  path: "/api/v1/simulate/decision",
  name: "simulateDecision",
  group: "Simulation",
  guard: forApiClient("simulate"),
  summary: "May this sender contact this customer over this channel about this topic at this instant?",
  body: createSimulationSchema(publicHolidays.isKnownRegion),
  answers: { 200: decisionSchema },
  handle: ({ body }) => ({ status: 200, body: simulateDecision(body, publicHolidays) }),
});
