/**
 * All addresses of a name, in bounded time. The system's own way to ask (getaddrinfo) takes one of the process's four
 * threads until a nameserver answers, and a few names whose nameservers do not would hold up everybody: webhooks, files
 * and passwords. So nameservers are asked over the network, each name for itself. The system is asked, one name at a
 * time, only for what it alone may know: names without a dot, and those that nameservers say they do not know.
 */
import { lookup, Resolver } from "node:dns/promises";

/** Every address that a name has; rejects where it has none, or nobody says in time. */
export type ResolveName = (name: string) => Promise<ResolvedAddress[]>;

export interface ResolvedAddress {
  address: string;
  family: number;
}

export interface NameSources {
  /** `address:port`; absent = those of this machine. */
  nameservers?: string[];
  askSystem?: ResolveName;
  /** For a name, whoever is asked. */
  msMax?: number;
}

const tries = 2;

export function openNameResolver({
  nameservers,
  askSystem = (name) => lookup(name, { all: true, verbatim: true }),
  msMax = 4_000,
}: NameSources = {}): ResolveName {
  const askSystemInTurn = oneAtATime(askSystem, msMax);
  return async (name) => {
    if (!name.includes(".")) return askSystemInTurn(name);
    const answers = await askNameservers(name, nameservers, msMax);
    const addresses = answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
    if (addresses.length > 0) return addresses;
    const fault = answers.find(isFault);
    if (fault) throw fault.reason;
    return askSystemInTurn(name);
  };
}

async function askNameservers(name: string, nameservers: string[] | undefined, msMax: number) {
  const resolver = new Resolver({ timeout: msMax / (2 * tries), tries });
  if (nameservers) resolver.setServers(nameservers);
  const timer = setTimeout(() => resolver.cancel(), msMax);
  const answers = await Promise.allSettled([
    resolver.resolve4(name).then((found) => found.map((address) => ({ address, family: 4 }))),
    resolver.resolve6(name).then((found) => found.map((address) => ({ address, family: 6 }))),
  ]);
  clearTimeout(timer);
  return answers;
}

/** The name is not known there, or there is no nameserver. */
const unknownCodes = new Set(["ENOTFOUND", "ENODATA", "ECONNREFUSED"]);

/** Where nobody answered, the system would wait for the same nameservers. */
function isFault(answer: PromiseSettledResult<unknown>): answer is PromiseRejectedResult {
  return answer.status === "rejected" && !unknownCodes.has(answer.reason?.code);
}

/** Whoever has waited too long when their turn comes is not asked for any more. */
function oneAtATime(ask: ResolveName, msMax: number): ResolveName {
  let last: Promise<unknown> = Promise.resolve();
  return (name) =>
    new Promise((resolve, reject) => {
      let isTooLate = false;
      const timer = setTimeout(() => {
        isTooLate = true;
        reject(tooLate());
      }, msMax);
      last = last
        .then(() => (isTooLate ? [] : ask(name)))
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
}

function tooLate(): NodeJS.ErrnoException {
  return Object.assign(new Error("Nobody said in time what addresses the name has."), { code: "ETIMEOUT" });
}
