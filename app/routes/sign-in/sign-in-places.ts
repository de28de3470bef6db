import { customerHome, customerSignIn, staffHome, staffSignIn } from "~/auth/landing-paths";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";

/** Customers and staff take the same way through different doors. */
export const signInPlaces = {
  customer: { request: customerSignIn, code: `${customerSignIn}/code`, home: customerHome },
  staff: { request: staffSignIn, code: `${staffSignIn}/code`, home: staffHome },
} satisfies Record<SignInAudience, { request: string; code: string; home: string }>;
