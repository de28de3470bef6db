import { demoApiKey } from "~/auth/for-api-client.server";
import type { Visit } from "~/auth/guards.server";
import type { ExampleTarget } from "./present-operation";
import { keyVariable } from "./write-curl";

/** This house; in the demo with the key that everybody knows, so that an example can be sent as it stands. */
export function exampleTarget({ config: { baseUrl, mode } }: Visit): ExampleTarget {
  return { baseUrl, key: mode === "demo" ? demoApiKey : keyVariable };
}
