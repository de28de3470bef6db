import type { Config } from "~/config.server";
import type { OperationContext } from "~/operations/operation-context";

/** What the doors for programs are handed. */
export interface ApiParts {
  config: Config;
  operations: OperationContext;
}
