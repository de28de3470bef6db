/**
 * What is stored could not be asked, or did not say in time whether it was changed: nothing is known, and nothing is
 * allowed by it. Asked again later it may be answered.
 */
export class NoAnswer extends Error {}
