/** What a customer decided cannot be read as it was meant: it allows nothing, and asking again does not mend it. */
export class UnreadablePreferences extends Error {}
