import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

export type LimitResult = { ok: true } | { ok: false; retryAfterMs: number };

export interface SignInLimits {
  /** Before a mail is asked for. `addressHash` may be anybody's, known or not. */
  takeRequest(asker: { addressHash: string; clientAddress: string }): Promise<LimitResult>;
  /** Before digits or a link are tried. */
  takeTry(clientAddress: string): Promise<LimitResult>;
  /** Before a browser is asked for a passkey, which each page does that offers them. */
  takeQuestion(clientAddress: string): Promise<LimitResult>;
}

interface Limits {
  requestsPerClient: number;
  requestsPerAddressAndClient: number;
  requestsPerAddress: number;
  requestsPerAddressAndDay: number;
  triesPerClient: number;
  questionsPerClient: number;
}

/**
 * Whoever asks from one place for one address is stopped before the address itself is: a stranger cannot easily keep
 * somebody from signing in. In memory, so each process of several counts for itself.
 */
export const limitsOfProduction: Limits = {
  requestsPerClient: 30,
  requestsPerAddressAndClient: 5,
  requestsPerAddress: 12,
  requestsPerAddressAndDay: 40,
  triesPerClient: 60,
  questionsPerClient: 300,
};

/** Everybody at a demo comes from one address. */
export const limitsOfDemo: Limits = {
  ...limitsOfProduction,
  requestsPerClient: 3000,
  triesPerClient: 3000,
  questionsPerClient: 3000,
};

const quarterHourSeconds = 15 * 60;
const daySeconds = 86_400;

export function createSignInLimits(limits: Limits): SignInLimits {
  const perClient = limiter(limits.requestsPerClient);
  const perPair = limiter(limits.requestsPerAddressAndClient);
  const perAddress = limiter(limits.requestsPerAddress);
  const perDay = limiter(limits.requestsPerAddressAndDay, daySeconds);
  const tries = limiter(limits.triesPerClient);
  const questions = limiter(limits.questionsPerClient);
  return {
    takeRequest({ addressHash, clientAddress }) {
      const client = clientKey(clientAddress);
      return takeAll([
        [perClient, client],
        [perPair, `${addressHash} ${client}`],
        [perAddress, addressHash],
        [perDay, addressHash],
      ]);
    },
    takeTry: (clientAddress) => takeAll([[tries, clientKey(clientAddress)]]),
    takeQuestion: (clientAddress) => takeAll([[questions, clientKey(clientAddress)]]),
  };
}

function limiter(points: number, duration = quarterHourSeconds): RateLimiterAbstract {
  return new RateLimiterMemory({ points, duration });
}

/** In this order, and none after the first that refuses. */
async function takeAll(takes: [RateLimiterAbstract, string][]): Promise<LimitResult> {
  for (const [each, key] of takes) {
    const refused = await each.consume(key).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (refused instanceof RateLimiterRes) return { ok: false, retryAfterMs: refused.msBeforeNext };
    if (refused) throw refused;
  }
  return { ok: true };
}

/** Of IPv6 the first half: a single household has all of the rest. */
function clientKey(address: string): string {
  if (!address.includes(":")) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? expandIpv6(address).slice(0, 4).join(":");
}

function expandIpv6(address: string): string[] {
  const [head = "", tail = ""] = address.toLowerCase().split("%")[0]!.split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const gap = Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...(address.includes("::") ? gap : []), ...after].map((part) =>
    part.replace(/^0+(?=.)/, ""),
  );
}
