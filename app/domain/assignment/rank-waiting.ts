/**
 * Places in the queues (assignment.md, "Output"): 1 + the number of others who would also rather be with that
 * person than where they are and who come first there. Those are the ones refused there: an incumbent is never
 * refused, so newcomers alone stand in a queue. Not known to anyone but the customer: how long the queue is.
 *
 * Never throws. Cost: O(w log w) for the w refusals of one host.
 */
import { type Market, REFUSED } from "./deferred-acceptance";

/** By proposal: the 1-based place of the refused ones in the queue of their host; 0 for all others. */
export function rankWaiting(market: Market, answers: Uint8Array): Uint32Array {
  const positions = new Uint32Array(answers.length);
  for (const queue of queueByHost(market, answers)) {
    new Uint32Array(queue).sort(market.compareNewcomers).forEach((proposal, ahead) => {
      positions[proposal] = ahead + 1;
    });
  }
  return positions;
}

function queueByHost({ host, places }: Market, answers: Uint8Array): number[][] {
  const queues = Array.from(places, (): number[] => []);
  answers.forEach((answer, proposal) => {
    if (answer === REFUSED) queues[host[proposal]!]!.push(proposal);
  });
  return queues;
}
