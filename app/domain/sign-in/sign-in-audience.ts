/** Who signs in through which door; links and digits of the one are never good for the other. */
export type SignInAudience = "customer" | "staff";
