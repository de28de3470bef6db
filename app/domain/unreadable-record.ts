/** What is stored cannot be read as it was meant: it allows nothing, and asking again does not mend it. */
export class UnreadableRecord extends Error {}
