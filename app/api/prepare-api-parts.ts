import { apiDocument } from "./api-document";
import type { ApiParts } from "./api-parts";
import { createClientQuotas } from "./client-quotas";
import { createDoorMetrics } from "./door-metrics";

export type GivenApiParts = Pick<ApiParts, "config" | "operations"> & Partial<ApiParts>;

/** One set for all ways by which programs come in: a quota that is taken here is gone there. */
export function prepareApiParts(given: GivenApiParts): ApiParts {
  return {
    ...given,
    metrics: given.metrics ?? createDoorMetrics(),
    quotas: given.quotas ?? createClientQuotas(),
    document: given.document ?? apiDocument,
  };
}
