export const interruptedCode = 130;

/** The first Ctrl-C ends the work after what is under way; a second one ends the process. */
export function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
