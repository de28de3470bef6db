import { forApiClient } from "~/auth/for-api-client.server";
import { defineDoor } from "../api-door";

/** For Prometheus and whatever reads its text form. */
export const readMetricsDoor = defineDoor({
  method: "GET",
  path: "/metrics",
  name: "readMetrics",
  group: "Service",
  guard: forApiClient("admin"),
  summary: "Counters and durations of this process, in the text form of Prometheus.",
  answers: { 200: null },
  answerTypes: ["text/plain"],
  async handle(_, { metrics: { registry } }) {
    const headers = { "Content-Type": registry.contentType, "Cache-Control": "no-store" };
    return new Response(await registry.metrics(), { headers });
  },
});
