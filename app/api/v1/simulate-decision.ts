import { forApiClient } from "~/auth/for-api-client.server";
import { simulateDecision } from "~/domain/permission/simulate-decision";
import { createSimulationSchema } from "~/domain/permission/simulation-schema";
import { publicHolidays } from "~/operations/house/public-holidays.server";
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
  example: {
    body: {
      company: {
        timeZone: "Europe/Berlin",
        region: "DE-BY",
        channels: [
          { id: "phone", live: true, hours: [{ days: [1, 2, 3, 4, 5], from: "08:00", to: "20:00" }] },
          { id: "email", live: false },
        ],
        topics: [{ id: "advice", basis: "consent" }],
        staff: [{ id: "keller", team: "sued" }],
      },
      customer: {
        preferences: {
          timeZone: "Europe/Berlin",
          people: { mode: "ranked", ranked: ["keller"] },
          topics: { advice: ["phone"] },
          hours: { phone: [{ days: [2, 4], from: "17:00", to: "19:00" }] },
          caps: [{ max: 2, per: "P1M", channel: "phone" }],
        },
        assignment: "keller",
        contacts: [{ at: "2026-11-05T17:20:00+01:00", channel: "phone", topic: "advice" }],
      },
      request: { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" },
      at: "2026-11-24T17:12:00+01:00",
    },
  },
  answers: { 200: decisionSchema },
  handle: ({ body }) => ({ status: 200, body: simulateDecision(body, publicHolidays) }),
});
