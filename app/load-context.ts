import type { OpenApiDocument } from "./api/openapi/openapi";
import type { SignInLimits } from "./auth/sign-in-limits.server";
import type { StaffAuth } from "./auth/staff-auth.server";
import type { Config } from "./config.server";
import type { DemoMailbox } from "./mail/demo-mailbox.server";
import type { OperationContext } from "./operations/operation-context";

/** What the process hands to its pages, once. */
export interface PageServices {
  operations: OperationContext;
  config: Config;
  staffAuth: StaffAuth;
  signInLimits: SignInLimits;
  /** Where mails end up in demo mode; null = this is no demo. */
  demoMailbox: DemoMailbox | null;
  /** Stops this Kontaktwahl and puts one with the demo's first data in its place; null = that cannot be done. */
  beginDemoAfresh: (() => Promise<void>) | null;
  /** Of the doors for programs, for the pages that explain them. */
  apiDocument(): OpenApiDocument;
}

/** What a request to a page carries. */
export interface PageContext extends PageServices {
  /** The one under which this answer's scripts may run. */
  nonce: string;
  /** By which the log knows it, and whoever asks about it. */
  requestId: string;
  /** Of the connection, or of the header that the configuration trusts. */
  clientAddress: string;
  /** Added to the answer, whatever the answer turns out to be: cookies, `Retry-After`. */
  answerHeaders: Headers;
  /** Writes a fault of ours into the log. */
  reportFault(error: unknown): void;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends PageContext {}

  interface Future {
    v3_singleFetch: true;
  }
}
