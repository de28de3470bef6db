/** Where one piece of work waits for another one to come. */
export function landmark() {
  let reach = () => {};
  const isReached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  return { isReached, reach };
}
