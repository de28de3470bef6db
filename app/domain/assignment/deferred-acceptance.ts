/**
 * Many-to-one matching by deferred acceptance, the proposers proposing: Gale and Shapley, "College Admissions
 * and the Stability of Marriage" (1962); many-to-one as in Roth and Sotomayor, "Two-Sided Matching" (1990).
 * The result is stable, the best stable one for every proposer, and independent of who proposes first.
 *
 * A host holds every incumbent who proposes, beyond all limits, and fills what is left of its places with
 * those newcomers who come first. An incumbent who first tries for better and fails proposes late, and then
 * takes a place back from the last newcomer.
 *
 * Never throws. Cost: O(m log k) for m proposals and k places per host. Hosts open their letters in batches,
 * which changes nothing but keeps what is compared close together in memory.
 */
import { popLast, pushNewcomer, replaceLast } from "./newcomer-heap";

/** Proposers, hosts and proposals are numbered from 0. */
export interface Market {
  /** Proposer `i` makes the proposals from `first[i]` to before `first[i + 1]`, the dearest first. */
  first: Uint32Array;
  /** By proposal: who makes it, and to which host; nobody makes two to one host. */
  proposer: Uint32Array;
  host: Uint32Array;
  /** By proposal: 1 where the proposer is an incumbent of that host. */
  incumbent: Uint8Array;
  /** By host: places for incumbents and newcomers together; 0 = no newcomers, Infinity = no limit. */
  places: Float64Array;
  /** Below 0 where the newcomer of proposal `a` comes before that of `b`, both made to one host; never 0. */
  compareNewcomers(a: number, b: number): number;
}

/** What became of a proposal in the end. */
export const UNMADE = 0;
export const HELD = 1;
export const REFUSED = 2;

interface Host {
  places: number;
  incumbentsHeld: number;
  /** Newcomers held, as a heap with the last of them on top. */
  newcomers: number[];
  /** The uppermost of the proposals not looked at yet; they lie in a pile. */
  topLetter: number;
}

const NONE = -1;

/** Says of every proposal whether it is held, was refused, or was never made because a dearer one is held. */
export function acceptDeferred(market: Market): Uint8Array {
  const { first, proposer } = market;
  const answers = new Uint8Array(first.at(-1) ?? 0);
  const letterBelow = new Int32Array(answers.length);
  const hosts = Array.from(market.places, openHost);
  const hostsWithLetters: Host[] = [];

  function send(proposal: number): void {
    const host = hosts[market.host[proposal]!]!;
    if (host.topLetter === NONE) hostsWithLetters.push(host);
    letterBelow[proposal] = host.topLetter;
    host.topLetter = proposal;
  }

  function refuse(proposal: number): void {
    answers[proposal] = REFUSED;
    const next = proposal + 1;
    if (next < answers.length && proposer[next] === proposer[proposal]) send(next);
  }

  for (let sender = 0; sender + 1 < first.length; sender++) {
    if (first[sender]! < first[sender + 1]!) send(first[sender]!);
  }
  for (const host of hostsWithLetters) {
    let letter = host.topLetter;
    host.topLetter = NONE;
    for (; letter !== NONE; letter = letterBelow[letter]!) {
      answers[letter] = HELD;
      const refused = weigh(market, host, letter);
      if (refused !== NONE) refuse(refused);
    }
  }
  return answers;
}

function openHost(places: number): Host {
  return { places, incumbentsHeld: 0, newcomers: [], topLetter: NONE };
}

/** The host holds the proposal as far as it can; returns the one it refuses for it, be it this very one. */
function weigh(market: Market, host: Host, proposal: number): number {
  return market.incumbent[proposal] === 1
    ? holdIncumbent(market, host)
    : holdNewcomer(market, host, proposal);
}

function holdIncumbent({ compareNewcomers }: Market, host: Host): number {
  host.incumbentsHeld++;
  return host.newcomers.length > placesLeft(host) ? popLast(host.newcomers, compareNewcomers) : NONE;
}

function holdNewcomer({ compareNewcomers }: Market, host: Host, proposal: number): number {
  if (host.newcomers.length >= placesLeft(host))
    return replaceLast(host.newcomers, proposal, compareNewcomers);
  pushNewcomer(host.newcomers, proposal, compareNewcomers);
  return NONE;
}

function placesLeft({ places, incumbentsHeld }: Host): number {
  return Math.max(0, places - incumbentsHeld);
}
