import { customerHome, customerSignIn, staffHome, staffSignIn } from "~/auth/landing-paths";

/** Customers and staff take the same way through different doors. */
export type SignInAudience = "customer" | "staff";

export const signInPlaces = {
  customer: { request: customerSignIn, code: `${customerSignIn}/code`, home: customerHome },
  staff: { request: staffSignIn, code: `${staffSignIn}/code`, home: staffHome },
};
