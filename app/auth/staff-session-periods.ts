/** A link to sign in. */
export const staffLinkSeconds = 15 * 60;

/** A week without use ends the session … */
export const staffSessionSeconds = 7 * 86_400;

/** … and use prolongs it, once a day at most. */
export const staffSessionRefreshSeconds = 86_400;
