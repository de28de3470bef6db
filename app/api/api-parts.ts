import type { Config } from "~/config.server";
import type { OperationContext } from "~/operations/operation-context";
import type { ClientQuotas } from "./client-quotas";
import type { DoorMetrics } from "./door-metrics";
import type { OpenApiDocument } from "./openapi/openapi";

/** What the doors for programs are handed. */
export interface ApiParts {
  config: Config;
  operations: OperationContext;
  quotas: ClientQuotas;
  metrics: DoorMetrics;
  /** Of all doors together. */
  document(): OpenApiDocument;
}
