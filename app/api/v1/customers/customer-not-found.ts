/** Whom a key may not see looks exactly like whom nobody knows. */
export const customerNotFound = {
  kind: "not-found",
  detail: "There is no customer of that name.",
} as const;
