/**
 * A value that is there at once (SQLite, a cache) or comes later (PostgreSQL). Awaiting the former costs more than
 * many a decision, so that the way of a decision waits only where there is something to wait for.
 */
export type Soon<Value> = Value | Promise<Value>;

/** Goes on with the value: at once where it is there. What `next` throws is thrown, or rejects. */
export function whenThere<Value, Next>(value: Soon<Value>, next: (value: Value) => Soon<Next>): Soon<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** The same, with an answer to whatever goes wrong on the way. */
export function orElse<Value>(attempt: () => Soon<Value>, instead: (error: unknown) => Value): Soon<Value> {
  try {
    const value = attempt();
    return value instanceof Promise ? value.catch(instead) : value;
  } catch (error) {
    return instead(error);
  }
}
