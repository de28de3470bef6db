import type { Config } from "./config.server";
import type { OperationContext } from "./operations/operation-context";

/** What the process hands to every page. */
export interface PageContext {
  operations: OperationContext;
  config: Config;
  /** The one under which this answer's scripts may run. */
  nonce: string;
  /** Of the connection, or of the header that the configuration trusts. */
  clientAddress: string;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends PageContext {}
}
