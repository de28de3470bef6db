/** Where the information on accessibility stands. */
export const accessibilityPath = "/accessibility";
