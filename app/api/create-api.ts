import { Hono } from "hono";
import type { Config } from "~/config.server";
import type { OperationContext } from "~/operations/operation-context";

export interface ApiParts {
  config: Config;
  operations: OperationContext;
}

/** The doors for programs, below `/api`. */
export function createApi(_parts: ApiParts): Hono {
  return new Hono();
}
