/** What is stored cannot be read as it was meant: it allows nothing, and asking again does not mend it. */
export class UnreadableRecord extends Error {}

/** What a customer chose, or what else decides about them. */
export class UnreadableChoice extends UnreadableRecord {
  constructor(
    readonly customerId: string,
    cause: unknown,
  ) {
    super(`What customer ${customerId} chose cannot be read.`, { cause });
  }
}
