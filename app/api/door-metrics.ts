/** What operators watch: how often each door answered, with what, and how long it took. Nothing about who asked. */
import { Counter, Histogram, Registry } from "prom-client";
import type { ApiDoor } from "./api-door";

export interface DoorMetrics {
  registry: Registry;
  /** Once per answer; costs well under a microsecond. */
  count(door: Pick<ApiDoor, "name" | "method">, status: number, ms: number): void;
}

const bucketsSeconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30];

export function createDoorMetrics(): DoorMetrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: "kontaktwahl_api_requests_total",
    help: "Answers to programs, by door, method and class of status.",
    labelNames: ["door", "method", "status"] as const,
    registers,
  });
  const duration = new Histogram({
    name: "kontaktwahl_api_request_duration_seconds",
    help: "From the request's head to the answer's.",
    labelNames: ["door"] as const,
    buckets: bucketsSeconds,
    registers,
  });
  const talliesOf = remember((name: string) => ({
    durations: duration.labels({ door: name }),
    /** By method and class of status. */
    answers: remember((method: string) =>
      remember((statusClass: number) => requests.labels({ door: name, method, status: `${statusClass}xx` })),
    ),
  }));
  return {
    registry,
    count({ name, method }, status, ms) {
      const { answers, durations } = talliesOf(name);
      answers(method)(Math.floor(status / 100)).inc();
      durations.observe(ms / 1000);
    },
  };
}

/** Looking up a child by its labels costs more than counting with it. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
