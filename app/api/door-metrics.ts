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
    collect() {
      for (const answers of everyAnswers) answers.countAll();
    },
  });
  const everyAnswers: WaitingAnswers[] = [];
  const everyDurations = new Map<string, WaitingDurations>();
  const duration = new Histogram({
    name: "kontaktwahl_api_request_duration_seconds",
    help: "From the request's head to the answer's.",
    labelNames: ["door"] as const,
    buckets: bucketsSeconds,
    registers,
    collect() {
      for (const durations of everyDurations.values()) durations.observeAll();
    },
  });
  const durationsOf = remember(
    (door: string) => new WaitingDurations(duration.labels({ door })),
    everyDurations,
  );
  const answersOf = remember((door: string) =>
    remember((method: string) =>
      remember((statusClass: number) => {
        const answers = new WaitingAnswers(requests.labels({ door, method, status: `${statusClass}xx` }));
        everyAnswers.push(answers);
        return answers;
      }),
    ),
  );
  return {
    registry,
    count({ name, method }, status, ms) {
      answersOf(name)(method)(Math.floor(status / 100)).waiting++;
      durationsOf(name).add(ms / 1000);
    },
  };
}

/** Counted together, when somebody looks. */
class WaitingAnswers {
  waiting = 0;

  constructor(private readonly counter: { inc(count: number): void }) {}

  countAll(): void {
    this.counter.inc(this.waiting);
    this.waiting = 0;
  }
}

const waitingMax = 1_000;

/** Observed together, at the latest when somebody looks: in a row each takes a tenth of what it takes by itself. */
class WaitingDurations {
  #seconds: number[] = [];

  constructor(private readonly histogram: { observe(seconds: number): void }) {}

  add(seconds: number): void {
    if (this.#seconds.push(seconds) >= waitingMax) this.observeAll();
  }

  observeAll(): void {
    for (const seconds of this.#seconds) this.histogram.observe(seconds);
    this.#seconds = [];
  }
}

/** Looking up a child by its labels costs more than counting with it. */
function remember<Key, Value>(make: (key: Key) => Value, known = new Map<Key, Value>()): (key: Key) => Value {
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
