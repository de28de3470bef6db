/** A PostgreSQL that falls silent, as one does whose machine hangs or whose network is gone. */
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { onTestFinished, vi } from "vitest";

/** A connection is closed that was free for ten seconds: time must not jump so far. */
export const stepMs = 1_000;

/** Where to find the database by way of us: the server behind it stops answering, takes connections all the same, and answers at last. */
export async function putBetween(location: string) {
  const { port, hostname } = new URL(location);
  const sockets: Socket[] = [];
  let isSilent = false;
  const server = createServer((ours) => {
    const theirs = connect(Number(port), hostname);
    for (const socket of [ours, theirs]) {
      sockets.push(
        socket.on("error", () => {}).on("close", () => [ours, theirs].map((end) => end.destroy())),
      );
    }
    ours.pipe(theirs).pipe(ours);
    if (isSilent) ours.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const setSilent = (silent: boolean) => {
    isSilent = silent;
    for (const socket of sockets) silent ? socket.pause() : socket.resume();
  };
  const url = Object.assign(new URL(location), { port: (server.address() as AddressInfo).port });
  return { location: url.href, setSilent };
}

/** Nobody has to wait through it. */
export function stopClock() {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
}

/** What became of it by then, as soon as that is known; undefined = it waits still. */
export async function outcomeWithin(ms: number, work: Promise<unknown>, byMs = stepMs): Promise<unknown> {
  let outcome: unknown;
  const note = (told: unknown) => {
    outcome = told;
  };
  work.then(() => note("done"), note);
  for (let passedMs = 0; passedMs < ms && outcome === undefined; passedMs += byMs) {
    await turn();
    await vi.advanceTimersByTimeAsync(byMs);
  }
  await turn();
  return outcome;
}
