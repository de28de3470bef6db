import { NoAnswer } from "~/domain/no-answer";

/** What took too long is not answered with a yes, and must not come true afterwards either. */
export class TooLateError extends NoAnswer {}

/**
 * Throws {@link TooLateError} after `msMax`. `work` asks as its last step whether anybody still waits for it, and rolls
 * back where nobody does.
 */
export async function inTime<T>(
  msMax: number,
  work: (expectSomebodyWaits: () => void) => Promise<T>,
): Promise<T> {
  let isTooLate = false;
  const expectSomebodyWaits = () => {
    if (isTooLate) throw new TooLateError("Nobody waits for this answer any more.");
  };
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isTooLate = true;
      reject(new TooLateError(`There was no answer within ${msMax} ms.`));
    }, msMax);
  });
  try {
    return await Promise.race([work(expectSomebodyWaits), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
