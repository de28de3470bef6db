/** Between the proof of an address that several people share and the choice of who one is. */
import { provenAddressCookie } from "~/auth/cookies.server";
import type { Visit } from "~/auth/guards.server";
import type { SignInProof } from "~/operations/sign-in/prove-sign-in.server";

export interface ProvenAddress extends SignInProof {
  returnTo: string;
  /** Milliseconds; the browser's own time limit can be stretched. */
  goodUntil: number;
}

const minutesGood = 10;

export async function readProvenAddress(visit: Visit): Promise<ProvenAddress | null> {
  const proven: ProvenAddress | null = await cookieOf(visit).parse(visit.request.headers.get("Cookie"));
  return proven && proven.goodUntil > visit.operations.clock() ? proven : null;
}

export async function keepProvenAddress(
  visit: Visit,
  proof: Omit<ProvenAddress, "goodUntil">,
): Promise<void> {
  const goodUntil = visit.operations.clock() + minutesGood * 60_000;
  const cookie = await cookieOf(visit).serialize({ ...proof, goodUntil });
  visit.context.answerHeaders.append("Set-Cookie", cookie);
}

export async function dropProvenAddress(visit: Visit): Promise<void> {
  visit.context.answerHeaders.append("Set-Cookie", await cookieOf(visit).serialize("", { maxAge: 0 }));
}

function cookieOf({ config, operations }: Visit) {
  return provenAddressCookie({ baseUrl: config.baseUrl, vault: operations.vault });
}
