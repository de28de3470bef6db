/** Milliseconds of computing that `work` costs; unlike those on the wall they do not grow on a busy machine. */
export async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
